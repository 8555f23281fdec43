import { inTenths, linear, type Linear } from './linear.ts';
import { keyFlow, type KeyEntry } from './key-flow.ts';
import { lettering, line, type Shape, type Sheet } from './shapes.ts';
import { textWidth } from './text.ts';
import { colour } from './tone.ts';

/** A number as bounds, equal where it is known; null where there is none. */
export type Measure = readonly [low: number, high: number] | null;

/** One measure of one member, beside the middle of the others. */
export interface BesideRow {
	readonly label: string;
	readonly own: Measure;
	/** Whether the own number still grows. */
	readonly open: boolean;
	/** The own number, or why there is none, in words. */
	readonly words: string;
	readonly group: Measure;
	readonly all: Measure;
}

export interface BesideInput {
	readonly rows: readonly BesideRow[];
	/** What the marks stand for; null where there is no group. */
	readonly key: { readonly own: string; readonly group: string | null; readonly all: string };
	/** What the axis counts. */
	readonly unit: string;
	/** Of the drawing, in units; under 500 the layout is that for a phone. */
	readonly width: number;
}

const looks = {
	own: { fill: colour('accent'), stroke: colour('accent') },
	group: { fill: 'var(--ground)', stroke: colour('series-2') },
	all: { fill: 'none', stroke: 'var(--ink)' }
} as const;

type Who = keyof typeof looks;

/** A disc for its own, a ring for the group, a stroke for all. A number known within bounds is a bar over them. */
function markShapes(who: Who, from: number, to: number, y: number): readonly Shape[] {
	const look = { ...looks[who], 'stroke-width': 2 };
	if (to - from > 3 && who !== 'all')
		return [{ tag: 'rect', attributes: { x: from, y: y - 4, width: to - from, height: 8, ...look } }];
	const at = (from + to) / 2;
	if (who === 'all') {
		const span = to - from > 3 ? `M${from},${y}H${to}` : '';
		return [
			{ tag: 'path', attributes: { d: `M${from},${y - 8}V${y + 8}M${to},${y - 8}V${y + 8}${span}`, ...look } }
		];
	}
	return [{ tag: 'circle', attributes: { cx: at, cy: y, r: who === 'own' ? 5 : 4.5, ...look } }];
}

function keyEntries({ key }: BesideInput): readonly KeyEntry[] {
	return (['own', 'group', 'all'] as const).flatMap((who) => {
		const words = key[who];
		return words === null ? [] : [{ words, swatch: (x, y) => markShapes(who, x, x, y) }];
	});
}

function rowShapes(row: BesideRow, y: number, x: Linear, size: number, right: number): readonly Shape[] {
	const place = (measure: Measure) => (measure === null ? null : ([x(measure[0]), x(measure[1])] as const));
	const placed = { own: place(row.own), group: place(row.group), all: place(row.all) };
	const own = placed.own;
	const end = own === null ? x(0) : own[1] + (row.open ? 18 : 10);
	const wide = textWidth(row.words, size);
	const fits = end + wide <= right;
	return [
		line(`M${x(0)},${y}H${right}`, 'var(--line)'),
		...(['all', 'group', 'own'] as const).flatMap((who) => {
			const at = placed[who];
			return at === null ? [] : markShapes(who, at[0], at[1], y);
		}),
		...(own !== null && row.open ? [line(`M${own[1] + 7},${y}h9m-4,-4l4,4l-4,4`, looks.own.stroke)] : []),
		lettering(row.words, {
			x: fits ? end : right,
			y: y - (own === null ? 3 : 8),
			anchor: fits ? 'start' : 'end',
			fill: colour('accent'),
			bold: true
		})
	];
}

/** Numbers of one member beside the middles of its group and of all, on one scale from nothing, as a sheet of shapes. */
export function besideSheet(input: BesideInput): Sheet {
	const { rows, width, unit } = input;
	const compact = width < 500;
	const size = compact ? 12 : 12.5;
	const names = Math.max(0, ...rows.map(({ label }) => textWidth(label, size)));
	const left = compact ? 8 : names + 18;
	const right = width - 10;
	const most = Math.max(
		1,
		...rows.flatMap(({ own, group, all }) => [own, group, all].map((at) => at?.[1] ?? 0))
	);
	const x = inTenths(linear([0, most], [left, right - 24]));
	const { shapes, height: top } = keyFlow(keyEntries(input), width, size);
	const step = compact ? 46 : 32;
	const bottom = top + rows.length * step;
	const gap = [1, 2, 5, 10, 20].find((years) => (most / years) * 30 <= right - left) ?? 50;
	const ticks = Array.from({ length: Math.floor(most / gap) + 1 }, (_, index) => index * gap);
	return {
		width,
		height: bottom + size * 2 + 8,
		size,
		shapes: [
			...shapes,
			...ticks.flatMap((value) => [
				line(`M${x(value)},${top}V${bottom + 3}`, 'var(--line)'),
				lettering(String(value), {
					x: x(value),
					y: bottom + size + 5,
					anchor: 'middle',
					fill: 'var(--ink-2)'
				})
			]),
			lettering(unit, { x: right, y: bottom + size + 5, anchor: 'end', fill: 'var(--ink-2)' }),
			line(`M${left},${bottom}H${right}`, 'var(--ink-3)'),
			...rows.flatMap((row, index) => {
				const y = top + index * step + (compact ? 34 : 20);
				return [
					lettering(row.label, { x: 0, y: compact ? y - 20 : y + size * 0.35 }),
					...rowShapes(row, y, x, size, right)
				];
			})
		],
		hatched: []
	};
}
