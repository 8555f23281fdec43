import type { Years } from './bars.ts';

/** One bar of the years: both ends included. */
export interface YearBand {
	readonly from: number;
	readonly to: number;
}

/** More bars than this are thinner than a finger, and then than a pixel. */
const most = 40;

/**
 * The bars in which years are drawn: one a year, and where that would be too many, one for 2, 5, 10, 20 or 50 of them, from
 * round years on.
 */
export function yearBands([first, last]: Years): readonly YearBand[] {
	const step =
		[1, 2, 5, 10, 20, 50].find((years) => Math.floor(last / years) - Math.floor(first / years) < most) ?? 100;
	const bands: YearBand[] = [];
	for (let start = first - (first % step); start <= last; start += step)
		bands.push({ from: Math.max(start, first), to: Math.min(start + step - 1, last) });
	return bands;
}
