import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answer, known as readKnown } from '../figures/record.server.ts';
import { article17List } from './article17-list.ts';
import { withDefaults, type Parameters } from './parameters.ts';

type Line = Readonly<Record<string, string>>;
const register = parse<Line>(readFileSync('data/register/article17.csv'), { columns: true, bom: true });

async function said(chosen: Partial<Parameters>): Promise<string> {
	const [known, parameters] = [await readKnown(), withDefaults(chosen)];
	return article17List.sentence({ ...(await answer(article17List, parameters)), parameters, known });
}

describe('the article 17 list', () => {
	it('holds every spell of the register, with its bounds as exact as they are known', async () => {
		const { rows, asOf } = await answer(article17List);
		expect(asOf).toBe('2025-03-12');
		expect(rows.map(({ iso3 }) => iso3).toSorted()).toEqual(register.map(({ iso3 }) => iso3).toSorted());
		for (const row of rows) {
			const line = register.find(({ iso3 }) => iso3 === row.iso3);
			expect(row.added_earliest).toBe(line?.['added_earliest']);
			expect(row.removed_latest ?? '').toBe(line?.['removed_latest']);
			expect(row.standing).toBe(line?.['removed_latest'] === '' ? 'no removal known' : 'off');
			expect(row.added_min <= row.added_max).toBe(true);
			expect(row.added_min.startsWith(row.added_earliest)).toBe(true);
			expect(row.added_max.startsWith(row.added_latest)).toBe(true);
		}
		const off = register.filter((line) => line['removed_latest'] !== '').length;
		expect(await said({})).toBe(
			`By 12 March 2025, ${register.length} States had been on the article 17 list, as far as the lists that were seen tell. Of these, ${off} had been taken off it and of ${register.length - off} no removal was known.`
		);
	});

	it('ends a month on its last day', async () => {
		const { rows } = await answer(article17List, { states: ['MNG'] });
		expect(rows[0]).toMatchObject({ added_min: '2019-06-01', added_max: '2019-06-30' });
		const february = await answer(article17List, { states: ['BEN'] });
		expect(february.rows[0]).toMatchObject({ removed_min: '2025-02-01', removed_max: '2025-02-28' });
	});

	it('knows at an earlier day nothing that came later', async () => {
		const { rows } = await answer(article17List, { asof: '2017-12-31' });
		const standing = Object.fromEntries(rows.map((row) => [row.iso3, row.standing]));
		// Seen in February 2024, put on the list in 2017: so it stood on it in between.
		expect(standing['BDI']).toBe('on');
		// Taken off between 6 July 2017 and 28 February 2018.
		expect(standing['ARG']).toBe('unsure');
		expect(standing['LBN']).toBe('off');
		expect(standing['AFG']).toBeUndefined();
		for (const row of rows) expect((row.last_seen_on_list ?? '') <= '2017-12-31').toBe(true);
	});

	it('is told of one State, of none, and of few', async () => {
		expect(await said({ states: ['NRU'] })).toBe(
			'Nauru was put on the list in November 2016. It was last seen on it on 22 February 2024. No removal was known at 12 March 2025.'
		);
		expect(await said({ states: ['NRU'], asof: '2018-01-01' })).toBe(
			'Nauru was put on the list in November 2016. It was on the list on 1 January 2018.'
		);
		expect(await said({ states: ['DNK'] })).toBe(
			'By 12 March 2025, the record does not hold Denmark on the article 17 list.'
		);
		expect(await said({ group: 'western-european-others' })).toContain('the record holds no State of the');
		expect(await said({ asof: '2016-06-15' })).toContain('11 States had been on the article 17 list');
	});
});
