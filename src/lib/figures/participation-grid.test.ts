import { beforeAll, expect, it } from 'vitest';
import type { Known } from '../questions/parameters.ts';
import { paceAtAge } from '../questions/pace-at-age.ts';
import { participationByGroup } from '../questions/participation-by-group.ts';
import { participationMatrix, type ParticipationRow } from '../questions/participation-matrix.ts';
import { paceSeries } from './pace-ages.ts';
import { participationGrid } from './participation-grid.ts';
import { answer, known as readKnown } from './record.server.ts';
import { treatyMatrix } from './treaty-matrix.ts';

let known: Known;
let rows: readonly ParticipationRow[];
let end: string;

beforeAll(async () => {
	known = await readKnown();
	({ rows, asOf: end } = await answer(participationMatrix));
});

const grid = (order: 'first' | 'name' | 'group', asOf = end, given = rows) =>
	participationGrid(given, { known, order, asOf, root: '../' });

it('has a square for each list that a treaty is in, and none where a State took no step', () => {
	const { rows: drawn, columns, key } = grid('first');
	expect(drawn).toHaveLength(197);
	expect(key.map(({ id }) => id)).toEqual(['party', 'signatory', 'withdrawn']);
	const jamaica = drawn.find(({ id }) => id === 'JAM');
	const of = (treaty: string) => jamaica?.looks[columns.findIndex(({ id }) => id === treaty)];
	expect([of('ICERD'), of('CRPD-OP'), of('ICCPR-OP1'), of('OPCAT')]).toEqual([
		'party',
		'signatory',
		'withdrawn',
		null
	]);
	const squares = drawn.flatMap(({ looks }) => looks.filter((look) => look === 'party'));
	expect(squares).toHaveLength(rows.reduce((sum, { party_to }) => sum + party_to, 0));
	expect(drawn.find(({ id }) => id === 'KAZ')).toMatchObject({
		name: 'Kazakhstan: party to 16 of the 18 treaties; signed only: ICESCR-OP; no step: ICMW',
		href: '../states/KAZ/',
		value: '16'
	});
});

it('stands by count, by name or by group', () => {
	const counts = grid('first').rows.map(({ value }) => Number(value));
	expect(counts).toEqual(counts.toSorted((a, b) => b - a));
	const names = grid('name').rows.map(({ label }) => label);
	expect(names).toEqual(names.toSorted(new Intl.Collator().compare));
	expect(grid('group').rows[0]?.label).toBe('Algeria');
});

it('leaves out what had not been adopted', async () => {
	const then = await answer(participationMatrix, { asof: '1970-01-01' });
	const { columns } = grid('first', then.asOf, then.rows);
	expect(columns.map(({ id }) => id)).toEqual(['ICERD', 'ICCPR', 'ICCPR-OP1', 'ICESCR']);
});

it('crosses each treaty with each group, with the parties of all', async () => {
	const { rows: found } = await answer(participationByGroup);
	const { cells, totals, footers, columns } = treatyMatrix(found, '../');
	expect(cells).toHaveLength(18 * columns.length);
	expect(totals.values[9]).toBe('96');
	expect(footers[0]?.all).toBe('197');
	const cell = cells.find(({ row, column }) => row === 'OPCAT' && column === 'eastern-european');
	expect(cell).toMatchObject({ framed: true, href: '../ratifications/?treaty=OPCAT&group=eastern-european' });
	expect(cell?.name).toMatch(/^OPCAT, Eastern European.*: 21 of 23 \(91\u00a0%\)$/);
});

it('draws OPCAT over the other protocols, and those over the rest', async () => {
	const { rows: found } = await answer(paceAtAge);
	const series = paceSeries(found, false);
	const keys = (weight: string) => series.filter((one) => one.weight === weight).map(({ key }) => key);
	expect(keys('strong')).toEqual(['OPCAT']);
	expect(keys('plain')).toHaveLength(8);
	expect(keys('faint')).toHaveLength(9);
	const labels = series.map(({ label }) => label);
	expect(labels).toContain('OPCAT 96');
	expect(labels).toContain('CRC-OP-IC 53, at 14.1');
	expect(paceSeries(found, true).map(({ label }) => label)).toContain('CRC-OP-IC 53');
});
