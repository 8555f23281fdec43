import territoryContainment from 'cldr-core/supplemental/territoryContainment.json' with { type: 'json' };
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The codes that UN M49 gives to the names of the register. */
const codes: Readonly<Record<string, string>> = {
	Africa: '002',
	Americas: '019',
	Asia: '142',
	Europe: '150',
	Oceania: '009',
	'Australia and New Zealand': '053',
	Caribbean: '029',
	'Central America': '013',
	'Central Asia': '143',
	'Eastern Africa': '014',
	'Eastern Asia': '030',
	'Eastern Europe': '151',
	Melanesia: '054',
	Micronesia: '057',
	'Middle Africa': '017',
	'Northern Africa': '015',
	'Northern America': '021',
	'Northern Europe': '154',
	Polynesia: '061',
	'South America': '005',
	'South-eastern Asia': '035',
	'Southern Africa': '018',
	'Southern Asia': '034',
	'Southern Europe': '039',
	'Western Africa': '011',
	'Western Asia': '145',
	'Western Europe': '155'
};

const contained: Readonly<Record<string, { readonly _contains: readonly string[] } | undefined>> =
	territoryContainment.supplemental.territoryContainment;
const contains = (outer: string, inner: string) => contained[outer]?._contains.includes(inner) ?? false;

const states = parse<Readonly<Record<'iso3' | 'iso2' | 'm49_region' | 'm49_subregion', string>>>(
	readFileSync('data/register/states.csv'),
	{ columns: true }
);

describe('region and subregion are those of UN M49, as Unicode CLDR hands them on', () => {
	it.each(states.map((state) => [state.iso3, state] as const))('%s', (_, state) => {
		const region = codes[state.m49_region] ?? '';
		const subregion = codes[state.m49_subregion] ?? '';
		expect(contains(region, subregion), `${state.m49_subregion} in ${state.m49_region}`).toBe(true);
		expect(contains(subregion, state.iso2), `${state.iso2} in ${state.m49_subregion}`).toBe(true);
	});
});
