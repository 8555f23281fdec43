import { beforeAll, describe, expect, it } from 'vitest';
import { layoutRows } from '../charts/rows.ts';
import { everyVisit, type EveryVisitRow } from '../questions/every-visit.ts';
import { orders } from '../questions/parameters.ts';
import { answer } from './record.server.ts';
import { visitRows, visitWords } from './visit-rows.ts';

let rows: readonly EveryVisitRow[];
let asOf: string;
beforeAll(async () => {
	({ rows, asOf } = await answer(everyVisit));
});
const drawn = (order: (typeof orders)[number] = 'first', some = rows) =>
	visitRows(some, order, { asOf, period: { from: null, to: null }, root: '/' });

describe('the rows of visits', () => {
	it.each(orders)('hold every State and visit once, in the order of %s', (order) => {
		const states = new Set(rows.map(({ iso3 }) => iso3));
		const chart = drawn(order);
		expect(new Set(chart.rows.map(({ id }) => id))).toEqual(states);
		expect(chart.rows).toHaveLength(states.size);
		const visits = new Set(chart.marks.map(({ id }) => id.split(' ')[0]));
		expect(visits).toEqual(new Set(rows.map(({ visit_id }) => visit_id)));
		const made = chart.rows.reduce((sum, { value }) => sum + Number(value), 0);
		expect(made).toBe(rows.filter(({ begun }) => begun === 'yes').length);
	});

	it('stand by the number of visits, the most first', () => {
		const values = drawn('visits').rows.map(({ value }) => Number(value));
		expect(values).toEqual(values.toSorted((a, b) => b - a));
	});

	it('begin with the State visited first, or last', () => {
		const begins = (order: 'first' | 'latest') => {
			const id = drawn(order).rows[0]?.id;
			return rows.filter(({ iso3 }) => iso3 === id).map(({ start_min }) => start_min);
		};
		const all = rows.map(({ start_min }) => start_min).toSorted();
		expect(begins('first')).toContain(all[0]);
		expect(begins('latest')).toContain(all.at(-1));
	});

	it('join the two parts of one visit, and a visit with the one that resumes it', () => {
		const { rows: placed } = layoutRows({ ...drawn(), valueLabel: 'visits', width: 720 });
		const joined = placed.filter(({ chains }) => chains.length > 0).map(({ id }) => id);
		const missions = rows.flatMap(({ mission_id, iso3 }) =>
			mission_id === null ? [] : [{ mission_id, iso3 }]
		);
		const resumed = missions.filter(
			({ mission_id }) => missions.filter((other) => other.mission_id === mission_id).length > 1
		);
		const parted = rows.filter(({ parts }) => parts !== null);
		expect(resumed.length).toBeGreaterThan(0);
		expect(parted.length).toBeGreaterThan(0);
		expect(new Set(joined)).toEqual(new Set([...resumed, ...parted].map(({ iso3 }) => iso3)));
	});

	it('name each mark once, with its date as exact as it is known', () => {
		const names = new Map(drawn().marks.map(({ id, name }) => [id, name]));
		expect(names.get('KAZ-2016')).toBe('Kazakhstan, 20 to 29 September 2016: completed');
		expect(names.get('MUS-2007')).toBe('Mauritius, October 2007: completed');
		expect(names.get('BDI-2026')).toMatch(/^Burundi, 2026: planned/);
		expect(new Set(names.values()).size).toBe(names.size);
	});

	it('tell of each visit its delegation, report and sources', () => {
		const words = new Map(rows.map((row) => [row.visit_id, visitWords(row, row.visit_id)]));
		expect(words.get('KAZ-2016')).toMatch(
			/^KAZ-2016; 4 members named; head: Victor Zaharia; report public, its document or announcement dated 7 February 2019; sources: [\w-]/
		);
		expect(words.get('BDI-2026')).toMatch(/^BDI-2026; sources: /);
	});

	it('are one where one State is chosen', () => {
		const own = rows.filter(({ iso3 }) => iso3 === 'UKR');
		expect(drawn('first', own).rows.map(({ id, value }) => [id, value])).toEqual([['UKR', '2']]);
	});
});
