import { facetNames, facets, type ChosenVisits, type FacetName } from '../questions/explored-facets.ts';

/** The first and the last year in which a visit began. */
export type Years = readonly [first: number, last: number];

/** Where the bars of each chart stand in one row of all bars: the years first, then each facet's values. */
export interface Bars {
	readonly years: Years;
	/** How many charts there are. */
	readonly charts: number;
	/** How many bars there are in all. */
	readonly count: number;
	readonly first: Readonly<Record<FacetName, number>>;
}

/** Lays out the bars of all charts in one row. */
export function barsOf(years: Years): Bars {
	let count = years[1] - years[0] + 1;
	const first = {} as Record<FacetName, number>;
	for (const name of facetNames) {
		first[name] = count;
		count += facets[name].values.length;
	}
	return { years, charts: facetNames.length + 1, count, first };
}

/**
 * Which bars a choice takes: 1 for those, also for all of a chart in which nothing is chosen.
 * @returns one number a bar
 */
export function taken(bars: Bars, chosen: ChosenVisits): Uint8Array {
	const marks = new Uint8Array(bars.count).fill(1);
	const [first, last] = bars.years;
	for (let year = first; year <= last; year++)
		if (year < (chosen.from ?? year) || year > (chosen.to ?? year)) marks[year - first] = 0;
	for (const name of facetNames) {
		if (chosen[name].length === 0) continue;
		for (const [place, value] of facets[name].values.entries())
			if (!chosen[name].includes(value)) marks[bars.first[name] + place] = 0;
	}
	return marks;
}

/** Whether a choice takes all visits. */
export function takesAll(chosen: ChosenVisits): boolean {
	return chosen.from === null && chosen.to === null && facetNames.every((name) => chosen[name].length === 0);
}
