import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { known, rowsOf } from '../figures/record.server.ts';
import { allVisits, facetNames, facets, type FacetName } from './explored-facets.ts';
import { exploredCellsSql, exploredSql, notMadeSql, type ExploredVisit } from './explored.ts';
import { withDefaults } from './parameters.ts';
import { reportedVisits } from './report-fates.ts';

type Line = Readonly<Record<string, string>>;

const register = (table: string) =>
	parse<Line>(readFileSync(`data/register/${table}.csv`), { columns: true });

const asOf = (await known()).asOf['visits'] ?? '';
const visits = await rowsOf<ExploredVisit>(exploredSql(asOf, allVisits));
const made = register('visits').filter(({ status }) =>
	['completed', 'suspended', 'terminated'].includes(status ?? '')
);

/** How many visits have each value. */
function countsOf(values: readonly string[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
	return counts;
}

test('the visits that took place, each once, the latest first', () => {
	expect(visits.map(({ visit_id }) => visit_id).toSorted()).toEqual(
		made.map(({ visit_id }) => visit_id).toSorted()
	);
	const starts = visits.map(({ start_date }) => start_date.slice(0, 7));
	expect(starts).toEqual(starts.toSorted().toReversed());
});

test('every value has a bar', () => {
	for (const name of facetNames) {
		const { column, values } = facets[name];
		expect(visits.filter((row) => !values.includes(row[column]))).toEqual([]);
	}
});

test('kinds are the register’s, inferred ones apart', () => {
	const slug = ({ visit_type = '', visit_type_basis }: Line) =>
		visit_type === 'unspecified'
			? 'unclassified'
			: visit_type.toLowerCase().replace(' ', '-') + (visit_type_basis === 'inferred' ? '-inferred' : '');
	expect(countsOf(visits.map(({ kind }) => kind))).toEqual(countsOf(made.map(slug)));
});

test('a visit’s length counts its first and its last day, in parts those of each part', () => {
	const lengthOf = (id: string) => visits.find(({ visit_id }) => visit_id === id)?.length;
	// 20 to 29 September 2016; 10 to 17 December 2007; a month alone; 7 days in May and 5 in September.
	expect(['KAZ-2016', 'MDV-2007', 'MUS-2007', 'UKR-2016'].map(lengthOf)).toEqual([
		'10-11',
		'8-9',
		'unknown',
		'12-14'
	]);
	const exact = made.filter(
		({ visit_id, start_date = '', end_date = '' }) =>
			visit_id !== 'UKR-2016' && start_date.length === 10 && end_date.length === 10
	);
	const daysOf = ({ start_date = '', end_date = '' }: Line) =>
		(Date.parse(end_date) - Date.parse(start_date)) / 86_400_000 + 1;
	const week = exact.filter((line) => [6, 7].includes(daysOf(line))).length;
	expect(visits.filter(({ length }) => length === '6-7')).toHaveLength(week);
	expect(visits.filter(({ length }) => length === 'unknown')).toHaveLength(made.length - exact.length - 1);
});

test('what is known of a report is what the pages on reports tell', async () => {
	const told = await rowsOf<{ visit_id: string; fate: string }>(
		`WITH ${reportedVisits(withDefaults({}), asOf)} SELECT visit_id, fate FROM told ORDER BY visit_id`
	);
	const fates = new Map(told.map(({ visit_id, fate }) => [visit_id, fate.replaceAll(' ', '-')]));
	expect(new Map(visits.map(({ visit_id, report }) => [visit_id, report]))).toEqual(
		new Map(visits.map(({ visit_id }) => [visit_id, fates.get(visit_id)]))
	);
});

test('on an earlier day a visit that goes on has no end yet, and its report cannot be out', async () => {
	const rows = await rowsOf<ExploredVisit>(exploredSql('2016-09-24', allVisits, 1));
	expect(rows).toMatchObject([
		{ visit_id: 'KAZ-2016', end_date: null, length: 'unknown', ended: 'under-way', report: 'not-over' }
	]);
});

test('a choice gives the visits that have its years and its values', async () => {
	const chosen = {
		...allVisits,
		from: 2010,
		to: 2016,
		group: ['african', 'asia-pacific'],
		report: ['unknown']
	};
	const rows = await rowsOf<ExploredVisit>(exploredSql(asOf, chosen));
	const same = visits.filter(
		({ year, regional_group, report }) =>
			year >= 2010 && year <= 2016 && chosen.group.includes(regional_group) && report === 'unknown'
	);
	expect(rows.length).toBeGreaterThan(0);
	expect(rows).toEqual(same);
	expect(await rowsOf(exploredSql(asOf, chosen, 2))).toEqual(same.slice(0, 2));
});

test('visits alike are counted together, and no visit twice', async () => {
	const cells = await rowsOf<{ year: number; cell: number; visits: number }>(exploredCellsSql(asOf));
	const valuesOf = (row: ExploredVisit) =>
		facetNames.map((name: FacetName) => facets[name].values.indexOf(row[facets[name].column]));
	const sizes = facetNames.map((name) => facets[name].values.length);
	const cellOf = (row: ExploredVisit) =>
		valuesOf(row).reduce((number, place, index) => number * (sizes[index] ?? 1) + place, 0);
	const counted = countsOf(visits.map((row) => `${row.year} ${cellOf(row)}`));
	expect(Object.fromEntries(cells.map(({ year, cell, visits: n }) => [`${year} ${cell}`, n]))).toEqual(
		counted
	);
});

test('what did not take place is told apart', async () => {
	const rows = await rowsOf<{ status: string; visits: number }>(notMadeSql);
	const lines = register('visits').filter(
		(line) => !made.some(({ visit_id }) => visit_id === line['visit_id'])
	);
	expect(Object.fromEntries(rows.map(({ status, visits: n }) => [status, n]))).toEqual(
		countsOf(lines.map(({ status = '' }) => status))
	);
});
