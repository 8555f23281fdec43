import type { Extent, PlacedMark, StripMark } from './strip-types.ts';

/** The height of a bar and the breadth of a dot, in units; a bar is never shorter than `leastWidth`. */
export const markHeight = 10;
export const leastWidth = 3;

/** What the marks of a strip are placed on. */
export interface Frame {
	readonly x: (iso: string) => number;
	readonly left: number;
	readonly right: number;
	readonly size: number;
	readonly compact: boolean;
}

/** All a mark could cover, from its earliest start to its latest end; at least as wide as it is drawn. */
export function extentOf(mark: StripMark, { x, right }: Frame): Extent {
	const from = x(mark.starts[0]);
	const to = mark.ends === null ? right : x((mark.ends ?? mark.starts)[1]);
	return atLeast({ from, to });
}

/** A dot covers more than the day it stands on. */
export function padded({ from, to }: Extent): Extent {
	const missing = Math.max(0, markHeight - (to - from)) / 2;
	return { from: from - missing, to: to + missing };
}

/** How a mark is drawn: nothing is drawn more exact than it is known. */
export function shapeOf(mark: StripMark, frame: Frame): Pick<PlacedMark, 'shape' | 'soft' | 'core'> {
	const { x, right } = frame;
	const extent = extentOf(mark, frame);
	if (mark.ends === undefined) {
		const exact = mark.starts[0] === mark.starts[1];
		return { shape: exact ? 'dot' : 'soft', soft: exact ? null : extent, core: null };
	}
	const certain = { from: x(mark.starts[1]), to: mark.ends === null ? right : x(mark.ends[0]) };
	const known = mark.starts[0] === mark.starts[1] && (mark.ends === null || mark.ends[0] === mark.ends[1]);
	const core = known ? extent : certain.to > certain.from ? certain : null;
	return { shape: mark.ends === null ? 'open' : 'span', soft: known ? null : extent, core };
}

function atLeast({ from, to }: Extent): Extent {
	return { from, to: Math.max(to, from + leastWidth) };
}
