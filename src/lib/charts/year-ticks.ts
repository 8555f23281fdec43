import { firstDayOf, isoOf } from './days.ts';
import type { Linear } from './linear.ts';
import { tenth } from './tenth.ts';

/** A tick of an axis: what it stands for, where, and what it says. */
export interface Tick {
	readonly value: number;
	readonly at: number;
	readonly text: string;
}

/**
 * Ticks for years: round years, as many as fit.
 * @param scale from day numbers to units of the drawing
 * @param gap units that a label needs
 */
export function yearTicks(scale: Linear, gap = 52): readonly Tick[] {
	const [first, last] = scale.domain;
	const [start, end] = [first, last].map((day) => Number(isoOf(day).slice(0, 4)));
	if (start === undefined || end === undefined) return [];
	const room = Math.abs(scale(last) - scale(first));
	const step = [1, 2, 5, 10, 20, 50].find((years) => ((last - first) / 365.25 / years) * gap <= room) ?? 100;
	const years = Array.from({ length: end - start + 1 }, (_, index) => start + index).filter(
		(year) => year % step === 0
	);
	return years
		.filter((year) => firstDayOf(year) >= first)
		.map((year) => ({ value: year, at: tenth(scale(firstDayOf(year))), text: String(year) }));
}
