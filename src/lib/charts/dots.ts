import type { Subject } from './highlight.ts';
import { rows, type Stretch } from './dodge.ts';
import { layoutKey, type KeyEntry, type PlacedEntry } from './key.ts';
import { linear, type Linear } from './linear.ts';
import { textWidth } from './text.ts';
import type { Surface, Tone } from './tone.ts';
import type { Tick } from './year-ticks.ts';
import { tenth } from './tenth.ts';

/** One thing on a measure: a dot where the number is known, a bar over all that it can be where it is not. */
export interface DotMark extends Subject {
	readonly id: string;
	/** Over the dot, where it stands alone. */
	readonly label: string;
	readonly low: number;
	readonly high: number;
	readonly tone: Tone;
	readonly surface: Surface;
	/** The accessible name. */
	readonly name: string;
	readonly href: string;
}

export interface DotsInput {
	/** In the order of the measure, none below zero. */
	readonly marks: readonly DotMark[];
	readonly key: readonly KeyEntry[];
	/** A line across the dots, with its words; null for none. */
	readonly line: { readonly at: number; readonly label: string } | null;
	/** What the axis measures, and the number of which its ticks are multiples. */
	readonly axisLabel: string;
	readonly unit: number;
	/** Of the drawing, in units; under 500 the layout is that for a phone. */
	readonly width: number;
	/** Writes a number of the axis. */
	readonly number: (value: number) => string;
}

/** A mark, placed: dots that would touch stand over each other. */
export interface PlacedDot extends DotMark {
	readonly x: number;
	readonly y: number;
	/** The ends of its bar; null for a dot. */
	readonly bar: Stretch | null;
}

export interface DotsLayout {
	readonly height: number;
	readonly size: number;
	readonly radius: number;
	readonly plot: {
		readonly from: number;
		readonly to: number;
		readonly top: number;
		readonly bottom: number;
	};
	readonly marks: readonly PlacedDot[];
	readonly labels: readonly (Subject & {
		readonly id: string;
		readonly x: number;
		readonly y: number;
		readonly text: string;
	})[];
	readonly line: { readonly x: number; readonly textX: number; readonly y: number } | null;
	readonly ticks: readonly Tick[];
	readonly key: readonly PlacedEntry[];
}

/** Places one dot a thing over an axis from zero, piled where they are many; those that stand alone are named. */
export function layoutDots({ marks, key, line, unit, width, number }: DotsInput): DotsLayout {
	const compact = width < 500;
	const size = compact ? 12 : 12.5;
	const radius = compact ? 4.5 : 5;
	const pitch = radius * 2 + 1;
	const placedKey = layoutKey(key, width, size);
	const sides = { from: 8, to: width - 10 };
	const most = Math.max(unit, ...marks.map(({ high }) => high));
	const last = Math.ceil(most / unit) * unit;
	const scale = linear([0, last], [sides.from, sides.to]);
	const extents = marks.map(({ low, high }): Stretch => {
		const [from, to] = [scale(low), scale(high)];
		const missing = Math.max(0, radius * 2 - (to - from)) / 2;
		return { from: from - missing, to: to + missing };
	});
	const piled = rows(extents, 1);
	const rowCount = Math.max(1, ...piled.map((row) => row + 1));
	const lineY = placedKey.height + size + 4;
	const top = lineY + 8;
	const bottom = top + size + 6 + rowCount * pitch;
	const placed = marks.map((mark, index): PlacedDot => {
		const { from, to } = extents[index] ?? { from: 0, to: 0 };
		return {
			...mark,
			x: tenth((from + to) / 2),
			y: tenth(bottom - ((piled[index] ?? 0) + 0.5) * pitch - 1),
			bar: mark.low === mark.high ? null : { from: tenth(from), to: tenth(to) }
		};
	});
	return {
		height: bottom + size * 2 + 14,
		size,
		radius,
		plot: { ...sides, top, bottom },
		marks: placed,
		labels: placeLabels(placed, extents, { size, radius, width }),
		line: line === null ? null : placeLine(line, scale, { size, width, y: lineY }),
		ticks: ticksOf(scale, { last, unit, room: compact ? 34 : 40, number }),
		key: placedKey.entries
	};
}

/** The names of the dots that stand alone: over the dot, as far as they touch no other dot and no name before. */
function placeLabels(
	marks: readonly PlacedDot[],
	extents: readonly Stretch[],
	{ size, radius, width }: { size: number; radius: number; width: number }
): DotsLayout['labels'] {
	let free = -Infinity;
	return marks.flatMap(({ id, of, label, x, y }, index) => {
		const half = textWidth(label, size) / 2;
		const middle = Math.max(half, Math.min(x, width - half));
		const touches = extents.some(
			({ from, to }, other) => other !== index && to > middle - half - 4 && from < middle + half + 4
		);
		if (label === '' || touches || middle - half < free) return [];
		free = middle + half + 6;
		return [{ id, of, x: tenth(middle), y: tenth(y - radius - 5), text: label }];
	});
}

function placeLine(
	{ at, label }: { readonly at: number; readonly label: string },
	scale: Linear,
	{ size, width, y }: { size: number; width: number; y: number }
): DotsLayout['line'] {
	const half = textWidth(label, size) / 2;
	const x = tenth(scale(at));
	return { x, textX: tenth(Math.max(half, Math.min(x, width - half))), y };
}

/** Ticks at multiples of the unit, as many as have room. */
function ticksOf(
	scale: Linear,
	{
		last,
		unit,
		room,
		number
	}: { last: number; unit: number; room: number; number: (value: number) => string }
): readonly Tick[] {
	const step = [1, 2, 5, 10, 20, 50]
		.map((times) => times * unit)
		.find((one) => scale(one) - scale(0) >= room);
	const length = step === undefined ? 1 : Math.floor(last / step) + 1;
	return Array.from({ length }, (_, index) => {
		const value = index * (step ?? last);
		return { value, at: tenth(scale(value)), text: number(value) };
	});
}
