import { beforeAll, describe, expect, it } from 'vitest';
import { layoutRows } from '../charts/rows.ts';
import { orders } from '../questions/parameters.ts';
import { returns, type ReturnRow } from '../questions/returns.ts';
import { answer } from './record.server.ts';
import { returnRows } from './return-rows.ts';

let rows: readonly ReturnRow[];
let asOf: string;
beforeAll(async () => {
	({ rows, asOf } = await answer(returns));
});
const drawn = (order: (typeof orders)[number] = 'first', some = rows) =>
	returnRows(some, order, { asOf, root: '/' });

describe('the lines of returns', () => {
	it.each(orders)('are one a State, with each of its missions once, in the order of %s', (order) => {
		const chart = drawn(order);
		const states = new Set(rows.map(({ iso3 }) => iso3));
		expect(chart.rows.map(({ id }) => id).toSorted()).toEqual([...states].toSorted());
		const missions = new Set(rows.flatMap((row) => [row.from_mission_id, row.to_mission_id]));
		expect(chart.marks.map(({ id }) => id).toSorted()).toEqual([...missions].toSorted());
		const { rows: placed } = layoutRows({ ...chart, valueLabel: 'years', width: 720 });
		for (const row of placed) expect(row.chains, row.id).toHaveLength(1);
	});

	it('go from mission to mission of Kazakhstan, 6.5 years', () => {
		const chart = drawn(
			'name',
			rows.filter(({ iso3 }) => iso3 === 'KAZ')
		);
		expect(chart.rows.map(({ label, value }) => [label, value])).toEqual([['Kazakhstan', '6.5']]);
		expect(chart.marks.map(({ name }) => name)).toEqual([
			'Kazakhstan, mission of 20 to 29 September 2016',
			'Kazakhstan, mission of 26 March to 1 April 2023, 6.5 years after the one before'
		]);
	});

	it('mark a mission cut short', () => {
		const cut = drawn().marks.filter(({ surface }) => surface === 'hatch');
		const ids = rows.flatMap((row) => [
			...(row.from_cut_short === 'yes' ? [row.from_mission_id] : []),
			...(row.to_cut_short === 'yes' ? [row.to_mission_id] : [])
		]);
		expect(new Set(cut.map(({ id }) => id))).toEqual(new Set(ids));
		expect(cut.length).toBeGreaterThan(0);
		for (const { name } of cut) expect(name).toMatch(/, cut short$/);
	});
});
