import type { Subject } from './highlight.ts';
import { layoutKey, type KeyEntry, type PlacedEntry } from './key.ts';
import { linear } from './linear.ts';
import { fitted, textWidth } from './text.ts';
import type { Tone } from './tone.ts';
import type { Tick } from './year-ticks.ts';
import { tenth } from './tenth.ts';

/** A share that is known to lie between two bounds. */
export interface RangeRow extends Subject {
	readonly id: string;
	readonly label: string;
	/** At the row's end: the counts behind the share. */
	readonly value: string;
	/** In per cent: what is sure, and what is possible at most. */
	readonly low: number;
	readonly high: number;
	readonly tone: Tone;
	/** The accessible name. */
	readonly name: string;
	readonly href: string;
	/** Stands over this row and those that follow. */
	readonly heading?: string;
}

export interface RangesInput {
	/** From above. */
	readonly rows: readonly RangeRow[];
	/** What the axis measures. */
	readonly axisLabel: string;
	/** What a solid and a hatched bar mean. */
	readonly key: readonly KeyEntry[];
	/** Of the drawing, in units; under 500 the layout is that for a phone. */
	readonly width: number;
	/** Writes a number of the axis. */
	readonly number: (value: number) => string;
}

/** A row, placed: its bar is solid from the left of the plot to `x`, and hatched from there to `to`. */
export interface PlacedRange extends RangeRow {
	/** The label, cut where it is too long. */
	readonly text: string;
	readonly labelY: number;
	/** The middle of the bar. */
	readonly y: number;
	readonly x: number;
	readonly to: number;
	/** The baseline of its heading; null where it has none. */
	readonly headingY: number | null;
}

export interface RangesLayout {
	readonly height: number;
	readonly size: number;
	readonly plot: {
		readonly from: number;
		readonly to: number;
		readonly top: number;
		readonly bottom: number;
	};
	readonly axisY: number;
	readonly rows: readonly PlacedRange[];
	readonly ticks: readonly Tick[];
	readonly key: readonly PlacedEntry[];
}

/** The height of a bar, in units. */
export const rangeHeight = 11;
/** The widest column of labels, in units. */
const labelsAtMost = 225;
/** Places one row a share on a scale from 0 to 100 per cent: its label beside it, on a phone over it. */
export function layoutRanges({ rows, key, width, number }: RangesInput): RangesLayout {
	const compact = width < 500;
	const size = compact ? 12 : 12.5;
	const labels = Math.min(labelsAtMost, Math.max(0, ...rows.map(({ label }) => textWidth(label, size))));
	const values = Math.max(0, ...rows.map(({ value }) => textWidth(value, size)));
	const sides = { from: compact ? 4 : labels + 14, to: width - (compact ? 12 : values + 16) };
	const scale = linear([0, 100], [sides.from, sides.to]);
	const placedKey = layoutKey(key, width, size);
	const axisY = placedKey.height + size + 4;
	const top = axisY + size + 10;
	const height = compact ? 34 : 22;
	let y = top;
	const placed = rows.map((row): PlacedRange => {
		const headingY = row.heading === undefined ? null : y + size + 4;
		y = headingY === null ? y : headingY + 4;
		const middle = y + (compact ? height - rangeHeight : height / 2);
		y += height;
		return {
			...row,
			text: fitted(row.label, size, compact ? sides.to - values - 12 : labelsAtMost),
			labelY: compact ? middle - 10 : middle + size * 0.35,
			y: middle,
			x: tenth(scale(row.low)),
			to: tenth(scale(row.high)),
			headingY
		};
	});
	const bottom = y + 4;
	return {
		height: bottom + size + 8,
		size,
		plot: { ...sides, top, bottom },
		axisY,
		rows: placed,
		ticks: [0, 25, 50, 75, 100].map((value) => ({ value, at: tenth(scale(value)), text: number(value) })),
		key: placedKey.entries
	};
}
