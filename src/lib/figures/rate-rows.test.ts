import { expect, it } from 'vitest';
import { areas } from '../questions/areas.ts';
import { groups } from '../questions/groups.ts';
import { visitFrequencyByGroup } from '../questions/visit-frequency-by-group.ts';
import { visitFrequency } from '../questions/visit-frequency.ts';
import { groupRates, stateRates } from './rate-rows.ts';
import { answer } from './record.server.ts';

it('draws no State under five years in force, and those drawn by their rate', async () => {
	const { rows } = await answer(visitFrequency, { asof: '2014-12-31' });
	const drawn = stateRates(rows, '/');
	expect(rows.some(({ years }) => years < 5)).toBe(true);
	expect(drawn.map(({ id }) => id).toSorted()).toEqual(
		rows
			.filter(({ years }) => years >= 5)
			.map(({ iso3 }) => iso3)
			.toSorted()
	);
	const rates = drawn.map(({ at }) => at);
	expect(rates).toEqual(rates.toSorted((a, b) => b - a));
	for (const { low, at, high } of drawn) {
		expect(low).toBeLessThanOrEqual(at);
		expect(high).toBeGreaterThan(at);
	}
});

it('draws each group in its colour, and all together; a single group alone', async () => {
	const all = groupRates((await answer(visitFrequencyByGroup)).rows, '/');
	expect(all.at(-1)?.id).toBe('all');
	for (const { id, tone } of all.slice(0, -1))
		expect(tone).toBe(groups.find(({ slug }) => slug === id)?.tone);
	const one = groupRates((await answer(visitFrequencyByGroup, { group: 'african' })).rows, '/');
	expect(one.map(({ id }) => id)).toEqual(['african']);
});

it('draws regions and subregions in one tone, none of a group, each leading to its own subregions', async () => {
	for (const by of ['region', 'subregion'] as const) {
		const drawn = groupRates((await answer(visitFrequencyByGroup, { by })).rows, '/');
		const areaRows = drawn.filter(({ id }) => id !== 'all');
		expect(drawn).toHaveLength(areaRows.length + 1);
		for (const { id, label, tone, href } of areaRows) {
			const area = areas.find(({ slug }) => slug === id);
			expect([area?.kind, area?.name]).toEqual([by, label]);
			expect(tone).toBe('accent');
			expect(href).toBe(`/frequency/?group=${id}&by=subregion`);
		}
	}
});
