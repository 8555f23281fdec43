import { dayOf } from './days.ts';
import { inTenths, linear, type Linear } from './linear.ts';
import { keyFlow, type KeyEntry } from './key-flow.ts';
import { lettering, line, surfaceOf, yearShape, type Shape, type Sheet } from './shapes.ts';
import { fitted, textWidth } from './text.ts';
import { colour, type Tone } from './tone.ts';
import { yearTicks } from './year-ticks.ts';

/** Something that happened in the time of a row: its bounds, ISO days, equal where the day is known. */
export interface SpanMark {
	readonly starts: readonly [earliest: string, latest: string];
	readonly tone: Tone;
	readonly shape: 'dot' | 'diamond';
}

/** A time that lasts until the last day of the axis, and what happened in it. */
export interface SpanRow {
	readonly label: string;
	/** Bounds of its first day, ISO; null where it has not begun. */
	readonly from: readonly [earliest: string, latest: string] | null;
	/** Stands at the end of the row; empty for nothing. */
	readonly value: string;
	readonly marks: readonly SpanMark[];
}

export interface SpansInput {
	readonly rows: readonly SpanRow[];
	/** What a line and the marks stand for, in words; a kind of mark that no row has is left out. */
	readonly key: {
		readonly span: string;
		readonly dot?: string;
		readonly diamond?: string;
	};
	/** The tone of the lines. */
	readonly tone: Tone;
	/** The last day of the axis, ISO. */
	readonly to: string;
	/** Of the drawing, in units; under 500 the layout is that for a phone. */
	readonly width: number;
}

interface Frame {
	readonly x: Linear;
	readonly size: number;
	readonly right: number;
	readonly tone: Tone;
}

const radius = 4;

function pointShape(shape: SpanMark['shape'], tone: Tone, x: number, y: number): Shape {
	const ink = { fill: colour(tone), stroke: 'var(--ground)' };
	return shape === 'dot'
		? { tag: 'circle', attributes: { cx: x, cy: y, r: radius, ...ink } }
		: { tag: 'path', attributes: { d: `M${x},${y - 5}l5,5l-5,5l-5,-5z`, ...ink } };
}

function markShape({ starts, tone, shape }: SpanMark, y: number, { x }: Frame): Shape {
	const [from, to] = starts.map((iso) => x(dayOf(iso))) as [number, number];
	// A day that is not known is drawn over all that it could be.
	if (to - from > radius)
		return {
			tag: 'rect',
			attributes: {
				x: from,
				y: y - radius,
				width: to - from,
				height: 2 * radius,
				fill: colour(tone),
				'fill-opacity': 0.35,
				stroke: colour(tone),
				'stroke-dasharray': '3 2'
			}
		};
	return pointShape(shape, tone, (from + to) / 2, y);
}

function spanShapes({ from }: SpanRow, y: number, { x, right, tone }: Frame): readonly Shape[] {
	if (from === null) return [];
	const [first, sure] = from.map((iso) => x(dayOf(iso))) as [number, number];
	const bar = (start: number, end: number, opacity: number): Shape => ({
		tag: 'rect',
		attributes: {
			x: start,
			y: y - 1.5,
			width: Math.max(0, end - start),
			height: 3,
			fill: surfaceOf(tone, 'solid'),
			'fill-opacity': opacity
		}
	});
	return [...(sure - first > 0.5 ? [bar(first, sure, 0.35)] : []), bar(sure, right, 1)];
}

function keyEntries({ key, rows, tone }: SpansInput): readonly KeyEntry[] {
	const marks = rows.flatMap((row) => row.marks);
	const markEntry = (shape: SpanMark['shape'], words: string | undefined): readonly KeyEntry[] => {
		const mark = marks.find((one) => one.shape === shape);
		if (mark === undefined || words === undefined) return [];
		return [{ words, swatch: (x, y) => [pointShape(shape, mark.tone, x, y)] }];
	};
	const bar = { width: 14, height: 3, fill: colour(tone) };
	return [
		{ words: key.span, swatch: (x, y) => [{ tag: 'rect', attributes: { x: x - 7, y: y - 1.5, ...bar } }] },
		...markEntry('dot', key.dot),
		...markEntry('diamond', key.diamond)
	];
}

/**
 * Rows of time, each a line until the last day of the axis with its marks, as a sheet of shapes.
 * @throws RangeError where a date is not a real day
 */
export function spansSheet(input: SpansInput): Sheet {
	const { rows, to, width, tone } = input;
	const compact = width < 500;
	const dense = !compact && rows.length > 45;
	const size = compact ? 11 : dense ? 10 : 11.5;
	const names = Math.max(0, ...rows.map(({ label }) => textWidth(label, size)));
	const values = Math.max(0, ...rows.map(({ value }) => textWidth(value, size)));
	const left = compact ? 4 : Math.min(names, 235) + 12;
	const right = width - (values === 0 ? 6 : values + 10);
	const days = rows.flatMap(({ from, marks }) => [
		...(from === null ? [] : [dayOf(from[0])]),
		...marks.map(({ starts }) => dayOf(starts[0]))
	]);
	const x = inTenths(linear([Math.min(dayOf(to), ...days), dayOf(to)], [left, right], true));
	const frame: Frame = { x, size, right, tone };
	const key = keyFlow(keyEntries(input), width, size);
	const top = key.height;
	// As many rows as a sheet of paper can hold stand closer together.
	const step = compact ? 30 : dense ? 12 : 15.5;
	const bottom = top + rows.length * step;
	return {
		width,
		height: bottom + size + 8,
		size,
		shapes: [
			...key.shapes,
			...yearTicks(x, 44).flatMap(({ at, text }) => [
				line(`M${at},${top}V${bottom + 3}`, 'var(--line)'),
				yearShape(text, at, bottom + size + 5, size, width)
			]),
			line(`M${left},${bottom}H${right}`, 'var(--ink-3)'),
			...rows.flatMap((row, index) => {
				const y = top + index * step + (compact ? 22 : step / 2);
				return [
					lettering(fitted(row.label, size, compact ? width : 235), {
						x: 0,
						y: compact ? y - 10 : y + size * 0.35
					}),
					...spanShapes(row, y, frame),
					...row.marks.map((mark) => markShape(mark, y, frame)),
					...(row.value === ''
						? []
						: [lettering(row.value, { x: width, y: y + size * 0.35, anchor: 'end', fill: 'var(--ink-2)' })])
				];
			})
		],
		hatched: []
	};
}
