import { describe, expect, it } from 'vitest';
import { orders } from '../questions/parameters.ts';
import { mechanismsByGroup } from '../questions/mechanisms-by-group.ts';
import { mechanismsByModel } from '../questions/mechanisms-by-model.ts';
import { mechanisms } from '../questions/mechanisms.ts';
import { mechanismKey, mechanismRows, mechanismsInOrder } from './mechanism-rows.ts';
import { groupStacks, modelStacks, timingCategories } from './mechanism-stacks.ts';
import { answer } from './record.server.ts';
import { timings } from '../questions/mechanism-timing.ts';

const { rows } = await answer(mechanisms);

describe('the rows of mechanisms', () => {
	it.each(orders)('hold every party once, in the order of %s', (order) => {
		const ordered = mechanismsInOrder(rows, order).map(({ iso3 }) => iso3);
		expect(ordered.toSorted()).toEqual(rows.map(({ iso3 }) => iso3).toSorted());
	});

	it('stand by the years to designation: those before first, those without last', () => {
		const timing = mechanismsInOrder(rows, 'years').map((row) => row.timing);
		expect(timing.slice(0, 13).every((one) => one === 'before')).toBe(true);
		expect(timing.at(-1)).toBe('overdue');
		const years = mechanismsInOrder(rows, 'years').flatMap((row) => row.years_min ?? []);
		expect(years).toEqual(years.toSorted((a, b) => a - b));
	});

	it('draw nothing more exact than it is known, and no years for one before', () => {
		for (const row of mechanismRows(rows, '/')) {
			const own = rows.find(({ iso3 }) => iso3 === row.id);
			const yearOnly = own?.designation?.length === 4;
			if (own?.timing === 'before') expect([row.surely, row.could, row.end]).toEqual([null, null, 'before']);
			else if (own?.designated === 'yes')
				expect(row.could !== null).toBe(yearOnly || own.designation === null);
			if (own?.designated === 'no') expect(row.end).toBe('open');
		}
	});

	it('hatch a postponement to its end, and give none without a term', () => {
		const pauses = new Map(mechanismRows(rows, '/').map(({ id, pause }) => [id, pause]));
		// Two years after entry into force; five years and no more for Australia, from 20 January 2018.
		expect(pauses.get('MNE')?.to).toBeCloseTo(2, 1);
		expect(pauses.get('AUS')?.to).toBeCloseTo(5, 1);
		expect(pauses.get('KAZ')).toEqual({ from: 1, to: null });
		expect(pauses.get('DNK')).toBeNull();
	});

	it('have a key of what occurs', async () => {
		const { rows: few } = await answer(mechanisms, { states: ['AUS', 'AFG'] });
		expect(mechanismKey(mechanismRows(few, '/')).map(({ id }) => id)).toEqual([
			'designated',
			'none',
			'postponed'
		]);
	});
});

describe('the bars of mechanisms', () => {
	const total = (bars: ReturnType<typeof groupStacks>) =>
		bars.flatMap(({ counts }) => counts).reduce((a, b) => a + b, 0);

	it('count every party by group, and every mechanism by model', async () => {
		expect(total(groupStacks((await answer(mechanismsByGroup)).rows))).toBe(rows.length);
		expect(total(modelStacks((await answer(mechanismsByModel)).rows))).toBe(
			rows.filter(({ designated }) => designated === 'yes').length
		);
	});

	it('have a part for every timing, and each in one part', () => {
		expect(
			timingCategories()
				.flatMap((category) => category.timings)
				.toSorted()
		).toEqual([...timings].toSorted());
	});
});
