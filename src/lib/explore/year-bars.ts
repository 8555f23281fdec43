import type { ChosenVisits } from '../questions/explored-facets.ts';
import type { Years } from './bars.ts';
import { yearBands, type YearBand } from './year-bands.ts';

/** A bar of the years. */
export interface YearBar extends YearBand {
	/** How many visits began in these years, and how many of them the other charts let through. */
	readonly whole: number;
	readonly count: number;
	/** Whether its years are among those chosen. */
	readonly taken: boolean;
}

/**
 * The bars of the years.
 * @param whole visits a year, from the first on
 * @param counts those of them that the other charts let through
 * @param chosen the years chosen
 */
export function yearBars(
	years: Years,
	whole: ArrayLike<number>,
	counts: ArrayLike<number>,
	{ from, to }: Pick<ChosenVisits, 'from' | 'to'>
): readonly YearBar[] {
	return yearBands(years).map((band) => ({
		...band,
		whole: sum(whole, band, years[0]),
		count: sum(counts, band, years[0]),
		taken: band.to >= (from ?? years[0]) && band.from <= (to ?? years[1])
	}));
}

function sum(counts: ArrayLike<number>, { from, to }: YearBand, first: number): number {
	let all = 0;
	for (let year = from; year <= to; year++) all += counts[year - first] ?? 0;
	return all;
}
