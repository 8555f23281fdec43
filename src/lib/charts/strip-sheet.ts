import { lettering, line, surfaceOf, yearShape, type Shape, type Sheet } from './shapes.ts';
import { markHeight, trailPoints } from './strip-shapes.ts';
import type { PlacedLane, PlacedMark, StripInput, StripLayout } from './strip-types.ts';
import { layoutStrip } from './strip.ts';
import { textWidth } from './text.ts';
import { colour, hatched } from './tone.ts';

/** Words with the ground under them, so that a rule that passes there does not strike them through. */
function over(words: string, x: number, y: number, size: number, ink: string): readonly Shape[] {
	const width = textWidth(words, size);
	return [
		{
			tag: 'rect',
			attributes: { x: x - width / 2, y: y - size * 0.85, width, height: size * 1.1, fill: 'var(--ground)' }
		},
		lettering(words, { x, y, anchor: 'middle', fill: ink })
	];
}

function bar(mark: PlacedMark, from: number, to: number, certain: boolean): Shape {
	return {
		tag: 'rect',
		attributes: {
			x: from,
			y: mark.y - markHeight / 2,
			width: to - from,
			height: markHeight,
			stroke: colour(mark.tone),
			...(certain
				? { fill: surfaceOf(mark.tone, mark.surface) }
				: { fill: colour(mark.tone), 'fill-opacity': 0.18, 'stroke-dasharray': '3 2' })
		}
	};
}

function markShapes(mark: PlacedMark, { plot }: StripLayout): readonly Shape[] {
	const { x, y, tone, shape, soft, core, trail } = mark;
	const half = markHeight / 2;
	return [
		...(shape === 'dot'
			? [
					{
						tag: 'circle' as const,
						attributes: {
							cx: x,
							cy: y,
							r: half,
							fill: surfaceOf(tone, mark.surface),
							stroke: colour(tone),
							'stroke-width': 1.5
						}
					}
				]
			: []),
		...(soft === null ? [] : [bar(mark, soft.from, soft.to, false)]),
		...(core === null ? [] : [bar(mark, core.from, core.to, true)]),
		...(shape === 'open'
			? [
					{
						tag: 'path' as const,
						attributes: {
							d: `M${plot.to - 1},${y - half - 2}l7,${half + 2}l-7,${half + 2}z`,
							fill: colour(tone)
						}
					}
				]
			: []),
		...(trail === null ? [] : trailPoints).map((step): Shape => ({
			tag: 'circle',
			attributes: { cx: (trail ?? 0) + step, cy: y, r: 1.25, fill: colour(tone) }
		}))
	];
}

function laneShapes(lane: PlacedLane, row: number, layout: StripLayout): readonly Shape[] {
	const { size, width } = layout;
	return [
		...(row === 0 ? [] : [line(`M0,${lane.top}H${width}`, 'var(--line)')]),
		lettering(lane.label, { x: 0, y: lane.labelY, bold: true }),
		...lane.intervals.flatMap(({ path, label, x, y }) => [
			line(path, 'var(--ink-3)'),
			...over(label, x, y, size, 'var(--ink-2)')
		]),
		...lane.marks.flatMap(({ text, y }) =>
			text === null || text.leader === null
				? []
				: [line(`M${text.leader},${y + markHeight / 2 + 1}V${text.y - size * 0.8}`, 'var(--ink-3)')]
		),
		...lane.marks.flatMap(({ text }) =>
			text === null ? [] : over(text.words, text.x, text.y, size, 'var(--ink)')
		),
		...lane.marks.flatMap((mark) => markShapes(mark, layout))
	];
}

/**
 * A record on lanes of time as a sheet of shapes.
 * @throws RangeError as `layoutStrip` does
 */
export function stripSheet(input: StripInput): Sheet {
	const layout = layoutStrip(input);
	const { width, height, size, plot, lanes, years } = layout;
	return {
		width,
		height,
		size,
		shapes: [
			...years.flatMap(({ at, text }) => [
				line(`M${at},${plot.top}V${plot.bottom + 4}`, 'var(--line)'),
				yearShape(text, at, plot.bottom + size + 6, size, width)
			]),
			line(`M0,${plot.bottom}H${width}`, 'var(--ink-3)'),
			...lanes.flatMap((lane, row) => laneShapes(lane, row, layout))
		],
		hatched: hatched(lanes.flatMap(({ marks }) => marks))
	};
}
