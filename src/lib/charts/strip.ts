import { dayOf } from './days.ts';
import { readingRows, rows } from './dodge.ts';
import { linear } from './linear.ts';
import { yearTicks } from './year-ticks.ts';
import { boundsOf, drawnExtent, extentOf, markHeight, shapeOf, type Frame } from './strip-shapes.ts';
import type { PlacedLane, StripInput, StripLane, StripLayout } from './strip-types.ts';
import { textWidth } from './text.ts';
import { tenth } from './tenth.ts';

const pad = 8;
const intervalHeight = 20;

/**
 * Places one record on lanes of time.
 * @throws RangeError where a date is not a real day, a bound lies before its other, or a mark names no lane
 */
export function layoutStrip(input: StripInput): StripLayout {
	const compact = input.width < 500;
	const size = compact ? 12 : 13;
	const names = Math.max(0, ...input.lanes.map(({ label }) => textWidth(label, size)));
	const left = compact ? pad : Math.min(names + 16, 170);
	const right = input.width - pad;
	const scale = linear([dayOf(input.from), dayOf(input.to)], [left, right], true);
	const frame: Frame = { x: (iso) => tenth(scale(dayOf(iso))), left, right, size, compact };
	check(input);

	let y = 4;
	const lanes = input.lanes.map((lane) => {
		const placed = layoutLane(lane, input, frame, y);
		y = placed.bottom;
		return placed;
	});
	return {
		width: input.width,
		height: y + size + 14,
		size,
		plot: { from: left, to: right, top: 4, bottom: y },
		lanes,
		years: yearTicks(scale, compact ? 46 : 54)
	};
}

/** The lane's own name over it on a phone, then intervals, marks, and their labels in as many rows as they need. */
function layoutLane(lane: StripLane, input: StripInput, frame: Frame, top: number): PlacedLane {
	const { size, left, right } = frame;
	const own = input.marks
		.filter((mark) => mark.lane === lane.id)
		.sort((a, b) => dayOf(a.starts[0]) - dayOf(b.starts[0]));
	const extents = own.map((mark) => extentOf(mark, frame));
	const markRows = rows(
		own.map((mark) => drawnExtent(mark, frame)),
		1
	);
	const ids = new Map(own.map(({ id }, index) => [id, index]));
	const spans = input.intervals.flatMap(({ from, to, label }) => {
		const first = extents[ids.get(from) ?? -1];
		const second = extents[ids.get(to) ?? -1];
		return first && second ? [{ from: first.to, to: second.from, label }] : [];
	});
	const spanRows = rows(
		spans.map(({ from, to, label }) => {
			const half = textWidth(label, size) / 2;
			const middle = (from + to) / 2;
			return { from: Math.min(from, middle - half), to: Math.max(to, middle + half) };
		}),
		0
	);
	const header = top + pad + (frame.compact ? size * 1.25 : 0);
	const line = header + count(spanRows) * intervalHeight + markHeight / 2;
	const marksEnd = line + Math.max(0, count(markRows) - 1) * (markHeight + 3) + markHeight / 2;

	const texts = own.map((mark, index) => {
		const words = frame.compact ? mark.short : mark.label;
		const half = textWidth(words, size) / 2;
		const extent = extents[index] ?? { from: left, to: left };
		// A bar longer than its label is named where it begins.
		const x = extent.from + half < extent.to - half ? extent.from + half : (extent.from + extent.to) / 2;
		return { words, half, x: Math.max(left + half, Math.min(x, right - half)) };
	});
	const worded = texts.flatMap(({ words }, index) => (words === '' ? [] : [index]));
	// Labels are read in the order of their dates, which their places alone would not keep.
	const textRows = readingRows(
		worded.map((index) => {
			const { x = 0, half = 0 } = texts[index] ?? {};
			return { from: x - half, to: x + half };
		}),
		7
	);
	const leading = size * 1.25;
	const rowOf = new Map(worded.map((index, place) => [index, textRows[place] ?? 0]));
	return {
		...lane,
		labelY: frame.compact ? top + pad + size * 0.75 : line + size * 0.35,
		top,
		bottom: marksEnd + count(textRows) * leading + pad,
		marks: own.map((mark, index) => {
			const extent = extents[index] ?? { from: left, to: left };
			const row = rowOf.get(index);
			return {
				...mark,
				...shapeOf(mark, frame),
				x: tenth((extent.from + extent.to) / 2),
				y: line + (markRows[index] ?? 0) * (markHeight + 3),
				text:
					row === undefined
						? null
						: {
								words: texts[index]?.words ?? '',
								x: tenth(texts[index]?.x ?? 0),
								y: marksEnd + (row + 0.85) * leading,
								leader:
									row > 0 ? tenth(Math.max(extent.from, Math.min(texts[index]?.x ?? 0, extent.to))) : null
							}
			};
		}),
		intervals: spans.map(({ from, to, label }, index) => {
			const height = line - markHeight / 2 - 3 - (spanRows[index] ?? 0) * intervalHeight;
			return {
				path: `M${from},${height}v-4H${to}v4`,
				label,
				x: Math.max(left + textWidth(label, size) / 2, tenth((from + to) / 2)),
				y: height - 7
			};
		})
	};
}

function count(placedRows: readonly number[]): number {
	return placedRows.length === 0 ? 0 : Math.max(...placedRows) + 1;
}

function check({ lanes, marks }: StripInput): void {
	for (const { id, lane, starts, ends: end } of marks) {
		const ends = boundsOf(end);
		if (!lanes.some((one) => one.id === lane)) {
			throw new RangeError(
				`The mark ${id} is for the lane "${lane}", which the strip has not; add the lane.`
			);
		}
		for (const bounds of ends ? [starts, ends] : [starts]) {
			if (bounds[0] > bounds[1]) {
				throw new RangeError(
					`The mark ${id} has a date from ${bounds[0]} to ${bounds[1]}; put the earlier first.`
				);
			}
		}
		if (ends && ends[1] < starts[0]) {
			throw new RangeError(
				`The mark ${id} ends by ${ends[1]}, before it starts on ${starts[0]}; correct its dates.`
			);
		}
	}
}
