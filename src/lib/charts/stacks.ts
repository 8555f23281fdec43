import { ofBoth, type Subject } from './highlight.ts';
import type { Bar, BarCategory } from './bars.ts';
import { countScale, measureScale } from './count-scale.ts';
import { layoutKey, type PlacedEntry } from './key.ts';
import { fitted, textWidth } from './text.ts';
import type { RowPlace } from './walk-rows.ts';
import type { Tick } from './year-ticks.ts';
import { tenth } from './tenth.ts';

export interface StacksInput {
	readonly categories: readonly BarCategory[];
	/** From above, each with a number for each category. */
	readonly bars: readonly Bar[];
	/** At the end of a bar. */
	readonly total: (bar: Bar) => string;
	/** What the axis measures. */
	readonly axisLabel: string;
	/** Whether the numbers are counts, so that the axis has whole ones alone. */
	readonly whole?: boolean;
	/** Of the drawing, in units; under 500 the layout is that for a phone. */
	readonly width: number;
	/** Writes a number with so many decimals. */
	readonly number: (value: number, decimals: number) => string;
}

/** A part of a lying bar, placed; an empty bar has one part of no width, so that the reader can reach it too. */
export interface StackPart extends RowPlace, Subject {
	readonly id: string;
	readonly bar: Bar;
	/** Null for an empty bar. */
	readonly category: BarCategory | null;
	readonly count: number;
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
	/** Upon it, where there is room. */
	readonly text: string;
}

export interface PlacedStack extends Subject {
	readonly id: string;
	/** Beside the bar, on a phone over it; cut where it is too long. */
	readonly text: string;
	readonly labelY: number;
	/** The end of the bar, and the baseline of what stands there. */
	readonly end: number;
	readonly endY: number;
	readonly total: string;
}

export interface StacksLayout {
	readonly height: number;
	readonly size: number;
	readonly plot: {
		readonly from: number;
		readonly to: number;
		readonly top: number;
		readonly bottom: number;
	};
	readonly stacks: readonly PlacedStack[];
	/** In the order of the rows, each from left to right. */
	readonly parts: readonly StackPart[];
	readonly ticks: readonly Tick[];
	readonly key: readonly PlacedEntry[];
	readonly axisY: number;
}

/** The widest column of labels, in units. */
const labelsAtMost = 250;
const thickness = 18;
const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
/** Places lying stacked bars on a common scale from zero, one row a thing; the key above, in the order of the stack. */
export function layoutStacks({
	categories,
	bars,
	total,
	whole = false,
	width,
	number
}: StacksInput): StacksLayout {
	const compact = width < 500;
	const size = compact ? 12 : 12.5;
	const used = categories.filter((_, index) => bars.some(({ counts }) => (counts[index] ?? 0) > 0));
	const key = layoutKey(used.length > 1 ? used : [], width, size);
	const labels = Math.min(labelsAtMost, Math.max(0, ...bars.map(({ label }) => textWidth(label, size))));
	const totals = Math.max(0, ...bars.map((bar) => textWidth(total(bar), size)));
	const axisY = key.height + size + 2;
	const top = axisY + 8;
	const plot = { from: compact ? 0 : labels + 12, to: width - totals - 8 };
	const most = Math.max(0, ...bars.map(({ counts }) => sum(counts))) || 1;
	const range = [plot.from, plot.to] as const;
	const wanted = compact ? 4 : 8;
	const { scale, ticks } = whole
		? countScale(most, range, wanted, (value) => number(value, 0))
		: measureScale(most, range, wanted, number);
	const step = compact ? thickness + size + 12 : thickness + 8;
	const topOf = (row: number) => top + 4 + row * step + (compact ? size + 4 : 0);
	const parts = bars.flatMap((bar, row) => partsOf(bar, row));
	const bottom = top + bars.length * step + 4;

	function partsOf(bar: Bar, row: number): readonly StackPart[] {
		const place = { bar, row, top: topOf(row), height: thickness, y: topOf(row) + thickness / 2 };
		let before = 0;
		const placed = bar.counts.flatMap((count, index): StackPart[] => {
			const category = categories[index];
			if (count === 0 || category === undefined) return [];
			const left = tenth(scale(before));
			before += count;
			const breadth = tenth(scale(before) - left);
			const text = number(count, Number.isInteger(count) ? 0 : 1);
			// The number of a bar of one part stands at its end.
			const fits = count < sum(bar.counts) && textWidth(text, size) + 4 <= breadth;
			return [
				{
					...place,
					id: `${bar.id} ${category.id}`,
					of: ofBoth(bar, category),
					category,
					count,
					left,
					width: breadth,
					x: left + breadth / 2,
					text: fits ? text : ''
				}
			];
		});
		const nothing = {
			...place,
			id: bar.id,
			category: null,
			count: 0,
			left: plot.from,
			width: 0,
			x: plot.from,
			text: ''
		};
		return placed.length === 0 ? [nothing] : placed;
	}

	return {
		height: bottom + size + 8,
		size,
		plot: { ...plot, top, bottom },
		stacks: bars.map((bar, row) => ({
			id: bar.id,
			of: bar.of,
			text: fitted(bar.label, size, compact ? width : labelsAtMost),
			labelY: compact ? topOf(row) - 4 : topOf(row) + thickness / 2 + size * 0.35,
			end: tenth(scale(sum(bar.counts))) + 5,
			endY: topOf(row) + thickness / 2 + size * 0.35,
			total: total(bar)
		})),
		parts,
		ticks,
		key: key.entries,
		axisY
	};
}

/** The part under a place in the drawing, or the nearest in the row there. */
export function nearestPart(parts: readonly StackPart[], x: number, y: number): number | null {
	const places = parts.map(({ left, width, y: middle }, index) => ({
		index,
		x: Math.max(left - x, 0, x - left - width),
		y: Math.abs(middle - y)
	}));
	const row = Math.min(...places.map((place) => place.y));
	return places.filter((place) => place.y === row).sort((a, b) => a.x - b.x)[0]?.index ?? null;
}
