import type { Subject } from './highlight.ts';
import { measureScale } from './count-scale.ts';
import type { Tick } from './year-ticks.ts';
import { fitted, textWidth } from './text.ts';
import type { Tone } from './tone.ts';
import { tenth } from './tenth.ts';

/** A measured number and the interval in which the true one may lie. */
export interface IntervalRow extends Subject {
	readonly id: string;
	readonly label: string;
	/** At the row's end: what the number was measured from. */
	readonly value: string;
	readonly low: number;
	readonly at: number;
	readonly high: number;
	readonly tone: Tone;
	/** The accessible name. */
	readonly name: string;
	readonly href: string;
}

export interface IntervalsInput {
	/** From above. */
	readonly rows: readonly IntervalRow[];
	/** What the axis measures. */
	readonly axisLabel: string;
	/** Of the drawing, in units; under 500 the layout is that for a phone. */
	readonly width: number;
	/** Writes a number of the axis with so many decimals. */
	readonly number: (value: number, decimals: number) => string;
}

/** A row, placed. */
export interface PlacedInterval extends IntervalRow {
	/** The label, cut where it is too long. */
	readonly text: string;
	readonly labelY: number;
	readonly y: number;
	/** The middle mark, and the ends of its interval. */
	readonly x: number;
	readonly from: number;
	readonly to: number;
}

export interface IntervalsLayout {
	readonly height: number;
	readonly size: number;
	readonly plot: {
		readonly from: number;
		readonly to: number;
		readonly top: number;
		readonly bottom: number;
	};
	readonly rows: readonly PlacedInterval[];
	readonly ticks: readonly Tick[];
}

/** The widest column of labels, in units. */
const labelsAtMost = 225;

/** Places one row a number on a common scale from zero: its label beside it, on a phone over it. */
export function layoutIntervals({ rows, width, number }: IntervalsInput): IntervalsLayout {
	const compact = width < 500;
	const size = compact ? 12 : 12.5;
	const labels = Math.min(labelsAtMost, Math.max(0, ...rows.map(({ label }) => textWidth(label, size))));
	const values = Math.max(0, ...rows.map(({ value }) => textWidth(value, size)));
	const plot = { from: compact ? 4 : labels + 14, to: width - (compact ? 8 : values + 10) };
	const top = size * 2 + 16;
	const most = Math.max(0, ...rows.map(({ high }) => high)) || 1;
	const { scale, ticks } = measureScale(most, [plot.from, plot.to], compact ? 4 : 6, number);
	const height = compact ? 32 : 18;
	const placed = rows.map((row, index): PlacedInterval => {
		const y = top + index * height + (compact ? height - 9 : height / 2);
		return {
			...row,
			text: fitted(row.label, size, compact ? plot.to - textWidth(row.value, size) - 12 : labelsAtMost),
			labelY: compact ? y - 9 : y + size * 0.35,
			y,
			x: tenth(scale(row.at)),
			from: tenth(scale(row.low)),
			to: tenth(scale(row.high))
		};
	});
	const bottom = top + rows.length * height + 4;
	return {
		height: bottom + size + 8,
		size,
		plot: { ...plot, top, bottom },
		rows: placed,
		ticks
	};
}
