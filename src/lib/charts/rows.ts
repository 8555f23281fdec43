import { layoutAnnotations } from './annotations.ts';
import { dayOf } from './days.ts';
import { layoutKey } from './key.ts';
import { linear } from './linear.ts';
import type { PlacedRow, PlacedRowMark, RowMark, RowsInput, RowsLayout, TimeRow } from './rows-types.ts';
import { yearTicks, type Tick } from './year-ticks.ts';
import { drawnExtent, markHeight, shapeOf, type Frame } from './strip-shapes.ts';
import type { Extent } from './strip-types.ts';
import { fitted, textWidth } from './text.ts';
import { tenth } from './tenth.ts';

/** The widest column of labels, in units. */
const labelsAtMost = 225;

/**
 * Places one row of time a thing, its label beside it, on a phone over it.
 * @throws RangeError where a date is not a real day, or a mark names no row
 */
export function layoutRows(input: RowsInput): RowsLayout {
	const compact = input.width < 500;
	const size = compact ? 12 : 12.5;
	const labels = Math.min(
		labelsAtMost,
		Math.max(0, ...input.rows.map(({ label }) => textWidth(label, size)))
	);
	const values = Math.max(
		...[input.valueLabel, ...input.rows.map(({ value }) => value)].map((text) => textWidth(text, size))
	);
	const plot = { from: compact ? 0 : labels + 12, to: input.width - values - 8 };
	const scale = linear([dayOf(input.from), dayOf(input.to)], [plot.from, plot.to], true);
	const frame: Frame = {
		x: (iso) => tenth(scale(dayOf(iso))),
		left: plot.from,
		right: plot.to,
		size,
		compact
	};
	const key = layoutKey(input.key, input.width, size);
	const events = layoutAnnotations({ events: input.events ?? [], x: frame.x, width: input.width, size });
	const top = key.height + events.height + size + 12;
	const height = compact ? 32 : 18;

	const rows = input.rows.map((row, index): PlacedRow => {
		const y = top + index * height + (compact ? height - 9 : height / 2);
		const own = input.marks.filter((mark) => mark.row === row.id);
		return {
			...row,
			text: fitted(row.label, size, compact ? plot.to : labelsAtMost),
			labelY: compact ? y - 10 : tenth(y + size * 0.35),
			valueY: tenth(y + size * 0.35),
			y,
			span: spanOf(row, frame),
			chains: chainsOf(own, frame)
		};
	});
	const bottom = top + rows.length * height + 4;
	const placed = rows.flatMap(({ id, of, y }) =>
		input.marks
			.filter((mark) => mark.row === id)
			.sort((a, b) => dayOf(a.starts[0]) - dayOf(b.starts[0]))
			.map((mark) => ({ of, ...place(mark, y, frame) }))
	);
	const astray = input.marks.find(({ row }) => !input.rows.some(({ id }) => id === row));
	if (astray)
		throw new RangeError(
			`The mark ${astray.id} is for the row "${astray.row}", which the chart has not; add the row.`
		);
	return {
		width: input.width,
		height: bottom + size + 8,
		size,
		plot: { ...plot, top, bottom },
		rows,
		marks: placed,
		years: yearTicks(scale, compact ? 46 : 54).map((tick) => ({
			...tick,
			label: labelPlace(tick, size, plot.to)
		})),
		key: key.entries,
		events: { top: key.height + 2, placed: events }
	};
}

/** Where the words of a tick stand: under it, but within the drawing and clear of the values at the rows' ends. */
function labelPlace({ at, text }: Tick, size: number, right: number): number {
	const half = textWidth(text, size) / 2;
	return tenth(Math.max(half, Math.min(at, right + 4 - half)));
}

function spanOf({ span }: TimeRow, { x }: Frame): Extent | null {
	if (span === null) return null;
	const [from, to] = [x(span.from), x(span.to)];
	return to > from ? { from, to } : null;
}

function chainsOf(marks: readonly RowMark[], frame: Frame): readonly Extent[] {
	const chains = [...new Set(marks.map(({ chain }) => chain))].filter((chain) => chain !== null);
	return chains.flatMap((chain) => {
		const links = marks.filter((mark) => mark.chain === chain);
		if (links.length < 2) return [];
		const extents = links.map((mark) => drawnExtent(mark, frame));
		return [
			{ from: Math.min(...extents.map(({ from }) => from)), to: Math.max(...extents.map(({ to }) => to)) }
		];
	});
}

function place(mark: RowMark, y: number, frame: Frame): PlacedRowMark {
	const { soft, core, shape } = shapeOf(mark, frame);
	const { from, to } = drawnExtent(mark, frame);
	const radius = markHeight / 2;
	const box = (extent: Extent | null) =>
		extent && `M${extent.from},${y - radius}H${tenth(extent.to)}V${y + radius}H${extent.from}z`;
	const x = tenth((from + to) / 2);
	const dot = `M${tenth(x - radius)},${y}a${radius},${radius} 0 1,0 ${markHeight},0a${radius},${radius} 0 1,0 ${-markHeight},0z`;
	return { ...mark, x, y, soft: box(soft), core: shape === 'dot' ? dot : box(core) };
}
