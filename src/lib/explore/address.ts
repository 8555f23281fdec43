import {
	allVisits,
	facetNames,
	facets,
	type ChosenVisits,
	type FacetName
} from '../questions/explored-facets.ts';
import type { Dropped } from '../filters/url.ts';
import type { Years } from './bars.ts';

/**
 * Reads a choice of visits from an address: `?from=2010&group=african,asia-pacific`. What is none of its names or values is
 * dropped and named.
 * @param search the query of a URL, with or without `?`
 * @param years the first and the last year of the record
 */
export function readChosen(
	search: string,
	years: Years
): { chosen: ChosenVisits; dropped: readonly Dropped[] } {
	const dropped: Dropped[] = [];
	const read: Partial<Record<keyof ChosenVisits, number | null | readonly string[]>> = {};
	for (const [name, text] of new URLSearchParams(search)) {
		const facet = facetNames.find((one) => one === name);
		if (facet !== undefined) read[facet] = valuesOf(facet, text, dropped);
		else if (name === 'from' || name === 'to') {
			const year = yearOf(text, years);
			if (year === undefined) dropped.push({ name, text, why: 'bad-value' });
			else read[name] = year;
		} else dropped.push({ name, text, why: 'unknown-name' });
	}
	const chosen = { ...allVisits, ...read } as ChosenVisits;
	if (chosen.from === null || chosen.to === null || chosen.from <= chosen.to)
		return { chosen: settled(chosen, years), dropped };
	dropped.push({ name: 'to', text: String(chosen.to), why: 'period-reversed' });
	return { chosen: settled({ ...chosen, to: null }, years), dropped };
}

function valuesOf(name: FacetName, text: string, dropped: Dropped[]): readonly string[] {
	const { values } = facets[name];
	const asked = text.split(',');
	for (const one of asked) if (!values.includes(one)) dropped.push({ name, text: one, why: 'bad-value' });
	return values.filter((value) => asked.includes(value));
}

function yearOf(text: string, [first, last]: Years): number | undefined {
	const year = /^\d{4}$/.test(text) ? Number(text) : NaN;
	return year >= first && year <= last ? year : undefined;
}

/** What takes all is no choice: every bar of a chart, or the first year and the last. */
export function settled(chosen: ChosenVisits, [first, last]: Years): ChosenVisits {
	const values = facetNames.map((name) => [
		name,
		chosen[name].length === facets[name].values.length ? [] : chosen[name]
	]);
	return {
		...(Object.fromEntries(values) as Record<FacetName, readonly string[]>),
		from: chosen.from === first ? null : chosen.from,
		to: chosen.to === last ? null : chosen.to
	};
}

/** Writes a choice as a query: only what is chosen, in one order; empty where nothing is. */
export function writeChosen(chosen: ChosenVisits): string {
	const pairs = [
		...(['from', 'to'] as const).flatMap((name) =>
			chosen[name] === null ? [] : [`${name}=${chosen[name]}`]
		),
		...facetNames.flatMap((name) => (chosen[name].length === 0 ? [] : [`${name}=${chosen[name].join(',')}`]))
	];
	return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
