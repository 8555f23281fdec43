import { beforeAll, describe, expect, it } from 'vitest';
import { layoutRows } from '../charts/rows.ts';
import { delegates, type DelegateRow } from '../questions/delegates.ts';
import type { Known, Parameters } from '../questions/parameters.ts';
import { delegateRows, delegateWords } from './delegate-rows.ts';
import { answer, known as readKnown } from './record.server.ts';

let rows: readonly DelegateRow[];
let asOf: string;
let known: Known;
beforeAll(async () => {
	({ rows, asOf } = await answer(delegates));
	known = await readKnown();
});
const drawn = (order: Parameters['order'] = 'first', some = rows) =>
	delegateRows(some, order, { asOf, period: { from: null, to: null }, known, root: '/' });

describe('the rows of people', () => {
	it.each(['first', 'latest', 'visits', 'name', 'group'] as const)(
		'hold every person once, with a mark a visit, in the order of %s',
		(order) => {
			const chart = drawn(order);
			expect(chart.rows.map(({ label }) => label).toSorted()).toEqual(
				rows.map(({ name }) => name).toSorted()
			);
			const seats = rows.flatMap(({ name, visit_ids }) => visit_ids.split(' ').map((id) => `${id} ${name}`));
			expect(chart.marks.map(({ id }) => id).toSorted()).toEqual(seats.toSorted());
			expect(layoutRows({ ...chart, valueLabel: 'visits', width: 340 }).marks).toHaveLength(seats.length);
		}
	);

	it('stand by the number of visits, the most first', () => {
		const values = drawn('visits').rows.map(({ value }) => Number.parseInt(value, 10));
		expect(values).toEqual(values.toSorted((a, b) => b - a));
		expect(values[0]).toBe(Math.max(...rows.map(({ visits }) => visits)));
	});

	it('fill the marks of heads and outline those of others, and name each once', () => {
		const { marks } = drawn();
		const filled = marks.filter(({ surface }) => surface === 'solid');
		expect(filled).toHaveLength(rows.reduce((sum, { heads }) => sum + heads, 0));
		for (const { name } of filled) expect(name).toContain(', head: ');
		expect(new Set(marks.map(({ name }) => name)).size).toBe(marks.length);
		const mark = marks.find(({ id }) => id === 'KAZ-2016 Victor Zaharia');
		expect(mark?.name).toBe('Victor Zaharia, head: Kazakhstan, 20 September 2016');
		expect(mark?.href).toBe('/states/KAZ/#KAZ-2016');
		expect(mark && delegateWords(rows, mark)).toMatch(/; nationality: Republic of Moldova$/);
	});

	it('draw a first day known to the month over all of it', () => {
		const [row] = rows;
		if (row === undefined) throw new Error('Nobody is named');
		const once = { ...row, visit_ids: 'MUS-2007', starts: '2007-10', head_visit_ids: null, visits: 1 };
		const { marks, key, rows: lines } = drawn('first', [once]);
		expect(marks[0]?.starts).toEqual(['2007-10-01', '2007-10-31']);
		expect(lines[0]?.span).toBeNull();
		expect(key.map(({ id }) => id)).toEqual(['other', row.regional_group]);
	});
});
