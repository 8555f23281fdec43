import { ofBoth, type Subject } from './highlight.ts';
import { layoutAnnotations, type AnnotationsLayout, type ChartEvent } from './annotations.ts';
import { dayOf, firstDayOf } from './days.ts';
import { layoutKey, type KeyEntry, type PlacedEntry } from './key.ts';
import { countScale } from './count-scale.ts';
import { linear } from './linear.ts';
import type { Tick } from './year-ticks.ts';
import { textWidth } from './text.ts';
import type { Surface, Tone } from './tone.ts';
import type { RowPlace } from './walk-rows.ts';
import { tenth } from './tenth.ts';

/** What a segment of a bar stands for. */
export interface BarCategory extends Subject {
	readonly id: string;
	readonly label: string;
	readonly tone: Tone;
	readonly surface: Surface;
}

/** A bar: its parts from the ground up, in the order of the categories. */
export interface Bar extends Subject {
	readonly id: string;
	/** Under the bar. */
	readonly label: string;
	/** A count for each category, 0 for none. */
	readonly counts: readonly number[];
	/** Stands apart on the right: what is not counted with the others. */
	readonly apart?: boolean;
}

/** What bars of years, one a year, are besides bars: an axis of time, and what else happened on it. */
export interface BarYears {
	/** Of the first bar; those that stand apart are no part of the axis. */
	readonly first: number;
	readonly events: readonly ChartEvent[];
}

export interface BarsInput {
	readonly categories: readonly BarCategory[];
	readonly bars: readonly Bar[];
	readonly width: number;
	/** Without the words of events, which stand between key and bars. */
	readonly height: number;
	/** Null or absent where the bars are no years. */
	readonly years?: BarYears | null;
	/** Writes a count. */
	readonly number: (value: number) => string;
}

/** A part of a bar, placed; an empty bar has one part of no height, so that the reader can reach it too. */
export interface Segment extends RowPlace, Subject {
	readonly id: string;
	readonly bar: Bar;
	/** Null for an empty bar. */
	readonly category: BarCategory | null;
	readonly count: number;
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

export interface BarsLayout {
	/** Of the drawing, with the words of events. */
	readonly height: number;
	readonly plot: {
		readonly left: number;
		readonly right: number;
		readonly top: number;
		readonly bottom: number;
	};
	readonly segments: readonly Segment[];
	/** The sum over each bar that has any; none where the bars stand too close. */
	readonly totals: readonly (Subject & {
		readonly id: string;
		readonly x: number;
		readonly y: number;
		readonly text: string;
	})[];
	/** Under the bars, as many as fit. */
	readonly labels: readonly (Subject & { readonly id: string; readonly x: number; readonly text: string })[];
	readonly counts: readonly Tick[];
	readonly key: readonly PlacedEntry[];
	/** Where the bars that stand apart are divided from the others; null where there are none. */
	readonly divide: number | null;
	/** The baseline of the words over the bars that stand apart. */
	readonly apartY: number;
	/** With the height at which their words begin; null where none are told. */
	readonly events: { readonly top: number; readonly placed: AnnotationsLayout } | null;
}

export const keySize = 13;
export const labelSize = 12;
/** Units a four-digit year needs, with the gap to the next. */
const yearRoom = 38;
/** Bars that stand closer have no room for their sums over them. */
const totalRoom = 10;
const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);

/** Places stacked bars, those that stand apart after a gap on the right; the key above, in the order of the stack. */
export function layoutBars({
	categories,
	bars,
	width,
	height: plain,
	years = null,
	number
}: BarsInput): BarsLayout {
	const used: readonly KeyEntry[] = categories.filter((_, index) =>
		bars.some(({ counts }) => (counts[index] ?? 0) > 0)
	);
	const key = layoutKey(used, width, keySize);
	const apart = bars.filter((bar) => bar.apart);
	// The words over the bars that stand apart have a line of their own, over the sums.
	const [left, right] = [26, width - 4];
	const ordered = [...bars.filter((bar) => !bar.apart), ...apart];
	const gap = apart.length === 0 ? 0 : 18;
	const band = (right - left - gap) / Math.max(1, ordered.length);
	const events = years ? placeEvents(years, ordered.length - apart.length, { left, band, width }) : null;
	const height = plain + (events?.height ?? 0);
	const plot = {
		left,
		right,
		top: key.height + (events?.height ?? 0) + (apart.length === 0 ? 24 : 34),
		bottom: height - 22
	};
	const thickness = Math.min(40, band * 0.78);
	const most = Math.max(0, ...ordered.map(({ counts }) => sum(counts)));
	const { scale: y, ticks } = countScale(most, [plot.bottom, plot.top], plain > 220 ? 5 : 3, number);
	const middle = (index: number) =>
		tenth(plot.left + (index + 0.5) * band + (index >= ordered.length - apart.length ? gap : 0));

	const segments = ordered.flatMap((bar, index) => {
		const x = middle(index);
		const place = { bar, x, left: tenth(x - thickness / 2), width: tenth(thickness) };
		let below = 0;
		const parts = bar.counts.flatMap((count, row): Segment[] => {
			const category = categories[row];
			if (count === 0 || category === undefined) return [];
			const bottom = y(below);
			below += count;
			const top = y(below);
			return [
				{
					...place,
					id: `${bar.id} ${category.id}`,
					of: ofBoth(bar, category),
					category,
					count,
					row: -row,
					top: tenth(top),
					height: tenth(bottom - top),
					y: (top + bottom) / 2
				}
			];
		});
		const nothing: Segment = {
			...place,
			id: bar.id,
			category: null,
			count: 0,
			row: 0,
			top: plot.bottom,
			height: 0,
			y: plot.bottom
		};
		return parts.length === 0 ? [nothing] : parts;
	});
	const step = Math.max(1, Math.ceil(yearRoom / band));
	const firstApart = apart.length === 0 ? Infinity : middle(ordered.length - apart.length) - yearRoom / 4;
	return {
		height,
		plot,
		segments: segments.sort((a, b) => a.row - b.row || a.x - b.x),
		totals: band < totalRoom ? [] : placeTotals(ordered, middle, y, number),
		labels: placeLabels(ordered, middle, { step, firstApart, width }),
		counts: ticks,
		key: key.entries,
		apartY: key.height + 12,
		divide: apart.length === 0 ? null : tenth(middle(ordered.length - apart.length) - band / 2 - gap / 2),
		events:
			events && events.events.length > 0
				? { top: key.height + (apart.length === 0 ? 4 : 18), placed: events }
				: null
	};
}

/** Events on the axis that the bars make: from the first day of the first year to the last of the last, evenly. */
function placeEvents(
	{ first, events }: BarYears,
	count: number,
	{ left, band, width }: { left: number; band: number; width: number }
): AnnotationsLayout {
	const days = [firstDayOf(first), firstDayOf(first + count)] as const;
	const x = linear(days, [left, left + count * band], true);
	return layoutAnnotations({ events, x: (iso) => x(dayOf(iso)), width, size: labelSize });
}

/** What stands under the bars: of those not apart every `step`th from the last back, as far as none touches the next. */
function placeLabels(
	bars: readonly Bar[],
	middle: (index: number) => number,
	{ step, firstApart, width }: { step: number; firstApart: number; width: number }
): BarsLayout['labels'] {
	const apart = bars.filter((bar) => bar.apart).length;
	let next = firstApart;
	return bars
		.map((bar, index) => {
			const x = tenth(Math.min(middle(index), width - textWidth(bar.label, labelSize) / 2));
			return { id: bar.id, of: bar.of, x, text: bar.label, apart: bar.apart === true, index };
		})
		.toReversed()
		.filter((label) => {
			if (label.apart) return true;
			const kept = (bars.length - apart - 1 - label.index) % step === 0 && label.x + yearRoom <= next + 4;
			if (kept) next = label.x;
			return kept;
		})
		.toReversed()
		.map(({ id, of, x, text }) => ({ id, of, x, text }));
}

/** The sums over the bars; one that would run into its neighbour's is raised over it. */
function placeTotals(
	bars: readonly Bar[],
	middle: (index: number) => number,
	y: (value: number) => number,
	number: (value: number) => string
): BarsLayout['totals'] {
	const placed: { id: string; of: string | undefined; x: number; y: number; text: string }[] = [];
	bars.forEach((bar, index) => {
		const total = sum(bar.counts);
		if (total === 0) return;
		const text = number(total);
		const here = { id: bar.id, of: bar.of, x: middle(index), y: tenth(y(total)) - 5, text };
		const before = placed.at(-1);
		const room = before ? (textWidth(before.text, labelSize) + textWidth(text, labelSize)) / 2 : 0;
		if (before && here.x - before.x < room && Math.abs(here.y - before.y) < labelSize)
			here.y = before.y - labelSize;
		placed.push(here);
	});
	return placed;
}

/** The segment under a place in the drawing, or the nearest in the bar there. */
export function nearestSegment(segments: readonly Segment[], x: number, y: number): number | null {
	const distances = segments.map((segment, index) => ({
		index,
		x: Math.abs(segment.x - x),
		y: Math.abs(segment.y - y)
	}));
	const nearest = Math.min(...distances.map((distance) => distance.x));
	return distances.filter((distance) => distance.x === nearest).sort((a, b) => a.y - b.y)[0]?.index ?? null;
}
