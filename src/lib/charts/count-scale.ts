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

/**
 * A scale for measured numbers that begins at zero, and its ticks: round numbers, written with as many decimals as they
 * need.
 * @param most the largest number, above zero
 * @param range units of the drawing for zero and for the top
 * @param wanted about how many ticks
 * @param text writes a number with so many decimals
 */
export function measureScale(
	most: number,
	range: readonly [number, number],
	wanted: number,
	text: (value: number, decimals: number) => string
): { scale: Linear; ticks: readonly Tick[] } {
	const [, top] = nice(0, most, wanted);
	const scale = linear([0, top], range);
	const values = ticks(0, top, wanted);
	const decimals =
		[0, 1].find((count) => values.every((value) => Number.isInteger(value * 10 ** count))) ?? 2;
	return { scale, ticks: values.map((value) => ({ value, at: scale(value), text: text(value, decimals) })) };
}
