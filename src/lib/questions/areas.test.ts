import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../figures/record.server.ts';
import { areaLabel, areaPhrase } from './area-words.ts';
import { areas } from './areas.ts';
import { groups } from './groups.ts';
import { groupings, withDefaults, type Parameters } from './parameters.ts';
import { chosenStates, groupingSlug } from './sql-parts.ts';

type Column = 'iso3' | 'un_regional_group' | 'm49_region' | 'm49_subregion';

// The register itself, read without the engine.
const states = parse<Readonly<Record<Column, string>>>(readFileSync('data/register/states.csv'), {
	columns: true
});
const of = (column: Column, value: string) =>
	states.filter((state) => state[column] === value).map(({ iso3 }) => iso3);
const columns = { region: 'm49_region', subregion: 'm49_subregion' } as const;

async function chosenBy(chosen: Partial<Parameters>): Promise<string[]> {
	const rows = await rowsOf<{ iso3: string }>(
		`WITH ${chosenStates(withDefaults(chosen))} SELECT iso3 FROM chosen ORDER BY iso3`
	);
	return rows.map(({ iso3 }) => iso3);
}

const regions = areas.filter(({ kind }) => kind === 'region');
const subregions = areas.filter(({ kind }) => kind === 'subregion');

describe('the States a reader chooses', () => {
	it('by an area are those of the register', async () => {
		for (const { slug, kind, name } of areas) {
			const own = of(columns[kind], name);
			expect(own.length, slug).toBeGreaterThan(0);
			expect(await chosenBy({ group: slug }), slug).toEqual(own);
		}
	});

	it('by a regional group, or by none, are those of the register', async () => {
		for (const { slug, name } of groups)
			expect(await chosenBy({ group: slug }), slug).toEqual(of('un_regional_group', name ?? ''));
	});

	it('by name are those named, whatever the group and the name given to them', async () => {
		const codes = fc.subarray(
			states.map(({ iso3 }) => iso3),
			{ minLength: 1 }
		);
		await fc.assert(
			fc.asyncProperty(
				codes,
				fc.constantFrom(null, 'african', 'asia'),
				fc.string(),
				async (iso3s, group, name) => {
					expect(await chosenBy({ states: iso3s, group, name })).toEqual(iso3s.toSorted());
				}
			),
			{ numRuns: 20 }
		);
	});
});

describe('every State is in one', () => {
	const all = states.map(({ iso3 }) => iso3);
	const together = async (some: readonly { readonly slug: string }[]) =>
		(await Promise.all(some.map(({ slug }) => chosenBy({ group: slug })))).flat().toSorted();

	it('regional group, or in none', async () => expect(await together(groups)).toEqual(all));
	it('region', async () => expect(await together(regions)).toEqual(all));
	it('subregion', async () => expect(await together(subregions)).toEqual(all));

	it('subregion of its region', async () => {
		for (const { slug, name } of regions) {
			const own = new Set(of('m49_region', name));
			const parts = subregions.filter((part) => of('m49_subregion', part.name).some((iso3) => own.has(iso3)));
			expect(await together(parts), slug).toEqual([...own]);
		}
	});

	it.each(groupings)('row of those put together by %s, under the slug that chooses it', async (by) => {
		const rows = await rowsOf<{ slug: string; iso3s: string }>(
			`SELECT ${groupingSlug(by)} AS slug, string_agg(s.iso3, ' ' ORDER BY s.iso3) AS iso3s FROM states AS s GROUP BY 1`
		);
		const known = by === 'un' ? groups : areas.filter(({ kind }) => kind === by);
		expect(rows.map(({ slug }) => slug).toSorted()).toEqual(known.map(({ slug }) => slug).toSorted());
		for (const { slug, iso3s } of rows)
			expect(iso3s.split(' '), slug).toEqual(await chosenBy({ group: slug }));
	});
});

describe('an area', () => {
	it('has a slug of its own, which no regional group has', () => {
		const slugs = [...groups, ...areas].map(({ slug }) => slug);
		expect(new Set(slugs).size).toBe(slugs.length);
		for (const slug of slugs) expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
	});

	it('is called as the register calls it, and has its article in a sentence', () => {
		for (const area of areas) expect(areaLabel(area)).toBe(area.name);
		const phrases = areas.map(areaPhrase);
		expect(phrases.filter((phrase) => phrase.startsWith('the '))).toEqual(['the Americas', 'the Caribbean']);
		expect(phrases).toContain('Western Africa');
	});
});
