import type { Bounds, Extent, PlacedMark, StripMark } from './strip-types.ts';

/** When a mark's event began and ended. */
export type Dated = Pick<StripMark, 'starts' | 'ends'>;

/** The height of a bar and the breadth of a dot, in units; a bar is never shorter than `leastWidth`. */
export const markHeight = 10;
export const leastWidth = 3;

/** The points behind what lasted nobody knows how long: their places from its end, in units. */
export const trailPoints = [4, 8, 12] as const;
const trailWidth = 14;

/** What the marks of a strip are placed on. */
export interface Frame {
	readonly x: (iso: string) => number;
	readonly left: number;
	readonly right: number;
	readonly size: number;
	readonly compact: boolean;
}

/** All a mark could cover, from its earliest start to its latest end; at least as wide as it is drawn. */
export function extentOf(mark: Dated, { x, right }: Frame): Extent {
	const from = x(mark.starts[0]);
	const to = mark.ends === null ? right : x((boundsOf(mark.ends) ?? mark.starts)[1]);
	return atLeast({ from, to });
}

/** What a mark's drawing covers: a dot more than the day it stands on, and the points that trail behind a mark. */
export function drawnExtent(mark: Dated, frame: Frame): Extent {
	const { from, to } = padded(extentOf(mark, frame));
	return { from, to: mark.ends === 'unknown' ? to + trailWidth : to };
}

/** A dot covers more than the day it stands on. */
function padded({ from, to }: Extent): Extent {
	const missing = Math.max(0, markHeight - (to - from)) / 2;
	return { from: from - missing, to: to + missing };
}

/** The bounds of an end, where there are any. */
export function boundsOf(ends: StripMark['ends']): Bounds | undefined {
	return ends === null || ends === 'unknown' ? undefined : ends;
}

/** How a mark is drawn: nothing is drawn more exact than it is known. */
export function shapeOf(mark: Dated, frame: Frame): Pick<PlacedMark, 'shape' | 'soft' | 'core' | 'trail'> {
	const { x, right } = frame;
	const extent = extentOf(mark, frame);
	if (mark.ends === undefined || mark.ends === 'unknown') {
		const exact = mark.starts[0] === mark.starts[1];
		const trail = mark.ends === 'unknown' ? padded(extent).to : null;
		return { shape: exact ? 'dot' : 'soft', soft: exact ? null : extent, core: null, trail };
	}
	const certain = { from: x(mark.starts[1]), to: mark.ends === null ? right : x(mark.ends[0]) };
	const known = mark.starts[0] === mark.starts[1] && (mark.ends === null || mark.ends[0] === mark.ends[1]);
	const core = known ? extent : certain.to > certain.from ? certain : null;
	return { shape: mark.ends === null ? 'open' : 'span', soft: known ? null : extent, core, trail: null };
}

function atLeast({ from, to }: Extent): Extent {
	return { from, to: Math.max(to, from + leastWidth) };
}
