import type { Subject } from './highlight.ts';
import { layoutAnnotations, type AnnotationsLayout, type ChartEvent } from './annotations.ts';
import { dayOf } from './days.ts';
import { spread } from './dodge.ts';
import { linear } from './linear.ts';
import { countScale } from './count-scale.ts';
import { yearTicks, type Tick } from './year-ticks.ts';
import { textWidth } from './text.ts';
import type { Tone } from './tone.ts';
import type { RowPlace } from './walk-rows.ts';
import { tenth } from './tenth.ts';

/** A count that changes on certain days and holds between them. */
export interface LineSeries extends Subject {
	readonly key: string;
	/** Beside the end of the line. */
	readonly label: string;
	readonly tone: Tone;
	readonly dashed?: boolean;
	/** In the order of time: the count from that day (ISO) on. */
	readonly steps: readonly { readonly date: string; readonly value: number }[];
}

export interface LinesInput {
	readonly series: readonly LineSeries[];
	/** First and last day of the axis, ISO. */
	readonly from: string;
	readonly to: string;
	readonly width: number;
	/** Without the words of events, which stand above. */
	readonly height: number;
	/** Dated things told besides; none unless told. */
	readonly events?: readonly ChartEvent[];
	/** Writes a count. */
	readonly number: (value: number) => string;
}

/** A point the reader can reach: one step of one series. */
export interface LinePoint extends RowPlace {
	readonly series: LineSeries;
	readonly date: string;
	readonly value: number;
}

export interface PlacedLine {
	readonly series: LineSeries;
	readonly path: string;
	readonly end: { readonly x: number; readonly y: number };
	/** The middle of the label: where its line ends, or as near as other labels let it. */
	readonly labelY: number;
	readonly label: string;
}

export interface LinesLayout {
	/** Of the drawing, with the words of events. */
	readonly height: number;
	readonly plot: {
		readonly left: number;
		readonly right: number;
		readonly top: number;
		readonly bottom: number;
	};
	readonly lines: readonly PlacedLine[];
	readonly points: readonly LinePoint[];
	readonly years: readonly Tick[];
	readonly counts: readonly Tick[];
	readonly events: AnnotationsLayout;
}

export const axisSize = 12;
export const labelSize = 13;
const labelRoom = 17;
/** From the end of a line to its label. */
export const leader = 12;
/** Places step lines with their labels at the right edge, none over another. */
export function layoutLines({
	series,
	from,
	to,
	width,
	height: plain,
	events = [],
	number
}: LinesInput): LinesLayout {
	const ends = series.map(({ steps }) => steps.at(-1)?.value ?? 0);
	const labels = series.map(({ label }, index) => `${label} ${number(ends[index] ?? 0)}`);
	const labelWidth = Math.max(0, ...labels.map((label) => textWidth(label, labelSize)));
	const [left, right] = [30, Math.max(width * 0.4, width - labelWidth - leader - 2)];
	const last = dayOf(to);
	// An axis needs some length, also where everything lies on one day.
	const x = linear([Math.min(dayOf(from), last - 30), last], [left, right]);
	const within = (iso: string) => Math.max(left, Math.min(x(dayOf(iso)), right));
	const annotations = layoutAnnotations({ events, x: within, width, size: axisSize });
	const height = plain + annotations.height;
	const plot = { left, right, top: annotations.height + 10, bottom: height - 24 };
	const most = Math.max(0, ...series.flatMap(({ steps }) => steps.map(({ value }) => value)));
	const { scale: y, ticks } = countScale(most, [plot.bottom, plot.top], plain > 200 ? 5 : 3, number);
	const places = spread(
		ends.map((value) => ({ at: y(value), size: labelRoom })),
		annotations.height,
		height - 8
	);
	const lines = series.map((one, index) => {
		const moves = one.steps.map(({ date, value }, step) => {
			const at = tenth(x(dayOf(date)));
			return step === 0 ? `M${at} ${tenth(y(value))}` : `H${at}V${tenth(y(value))}`;
		});
		return {
			series: one,
			path: moves.length === 0 ? '' : `${moves.join('')}H${tenth(x(last))}`,
			end: { x: tenth(x(last)), y: tenth(y(ends[index] ?? 0)) },
			labelY: tenth(places[index] ?? 0),
			label: labels[index] ?? ''
		};
	});
	const fromTop = lines
		.map((_, index) => index)
		.sort((a, b) => (lines[a]?.labelY ?? 0) - (lines[b]?.labelY ?? 0));
	const points = series.flatMap((one, index) =>
		one.steps.map(({ date, value }) => ({
			series: one,
			date,
			value,
			x: tenth(x(dayOf(date))),
			y: tenth(y(value)),
			row: fromTop.indexOf(index)
		}))
	);
	return { height, plot, lines, points, years: yearTicks(x), counts: ticks, events: annotations };
}

/** The point to tell of at a place in the drawing: of each line the last step before it, of those the nearest in height. */
export function nearestPoint(points: readonly RowPlace[], x: number, y: number): number | null {
	const before = new Map<number, number>();
	points.forEach((point, index) => {
		if (point.x <= x || !before.has(point.row)) before.set(point.row, index);
	});
	const candidates = [...before.values()].map((index) => ({
		index,
		distance: Math.abs((points[index]?.y ?? 0) - y)
	}));
	return candidates.sort((a, b) => a.distance - b.distance)[0]?.index ?? null;
}
