import { expect, it } from 'vitest';
import { layoutMatrix } from '../charts/matrix.ts';
import { delegationsByGroup } from '../questions/delegations-by-group.ts';
import { groupMatrix } from './group-matrix.ts';
import { answer } from './record.server.ts';

const drawn = async (chosen = {}) => groupMatrix((await answer(delegationsByGroup, chosen)).rows, '/');

it('has a cell wherever two groups cross, and sums that agree both ways', async () => {
	const matrix = await drawn();
	expect(matrix.cells).toHaveLength(matrix.rows.length * matrix.columns.length);
	const sumOf = (values: readonly (string | number)[]) => values.reduce<number>((a, b) => a + Number(b), 0);
	const all = sumOf(matrix.cells.map(({ value }) => value));
	expect(sumOf(matrix.totals.values)).toBe(all);
	const [seats, visits, open] = matrix.footers;
	expect([sumOf(seats?.values ?? []), seats?.all]).toEqual([all, String(all)]);
	expect([sumOf(visits?.values ?? []), visits?.all]).toEqual([105, '105']);
	expect([sumOf(open?.values ?? []), open?.all]).toEqual([36, '36']);
});

it('frames nationals of the group visited, and names a cell without seats too', async () => {
	const { cells } = await drawn();
	for (const { row, column, framed } of cells) expect(framed).toBe(row === column);
	const none = cells.find(({ value }) => value === 0);
	expect(none?.name).toMatch(/^Nationals of States of the .* on visits to States of the .*: 0 seats$/);
	expect(cells.find(({ value }) => value === 41)?.name).toMatch(/: 41 seats, \d+ people$/);
});

it('leaves the cells of a group of whose visits nobody is named: unknown is not none', async () => {
	const { cells, columns, footers } = await drawn({ states: ['KAZ', 'MUS', 'UKR'] });
	expect(columns.map(({ id }) => id)).toEqual(['african', 'asia-pacific', 'eastern-european']);
	expect(new Set(cells.map(({ column }) => column))).toEqual(new Set(['asia-pacific', 'eastern-european']));
	expect(footers[0]?.values[0]).toBe('unknown');
	expect(footers[1]?.values[0]).toBe('1');
});

it('is one column for one group, and nothing where nobody is named', async () => {
	const one = await drawn({ group: 'african' });
	expect(one.columns.map(({ id }) => id)).toEqual(['african']);
	expect(layoutMatrix({ ...one, axisLabel: '', width: 720, number: String }).cells).toHaveLength(
		one.rows.length
	);
	for (const chosen of [{ states: ['MUS'] }, { states: ['USA'] }])
		expect((await drawn(chosen)).cells).toEqual([]);
});
