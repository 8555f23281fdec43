import { nice, ticks } from 'd3-array';
import { linear, type Linear } from './linear.ts';
import type { Tick } from './year-ticks.ts';

/**
 * A scale for counts that begins at zero, and its ticks: whole round numbers.
 * @param most the largest count
 * @param range units of the drawing for zero and for the top
 * @param wanted about how many ticks
 * @param text writes a count
 */
export function countScale(
	most: number,
	range: readonly [number, number],
	wanted: number,
	text: (value: number) => string
): { scale: Linear; ticks: readonly Tick[] } {
	const [, top] = nice(0, Math.max(1, most), wanted);
	const scale = linear([0, top], range);
	const marks = ticks(0, top, wanted)
		.filter(Number.isInteger)
		.map((value) => ({ value, at: scale(value), text: text(value) }));
	return { scale, ticks: marks };
}
