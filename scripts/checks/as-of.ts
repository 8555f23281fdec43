import { surelyAfter } from '../../src/lib/register/dates.ts';
import { tookPlace } from '../../src/lib/register/took-place.ts';
import { columnsOf, type RowOf, type TableName, tableNames } from '../../src/lib/register/tables.ts';
import type { Reading } from '../read.ts';
import type { AnyRow } from '../read-table.ts';
import { type Check, type Failure, failure } from './check.ts';

/** The tables that go on growing in the world: each says how far it was followed. */
const followed: readonly TableName[] = [
	'participation',
	'article24',
	'visits',
	'delegations',
	'reports',
	'npms',
	'article17',
	'members'
];

const asOfStated = 'as-of date stated';

/** Every table that goes on growing has an as-of date. */
export const asOfDateStated: Check = {
	name: asOfStated,
	reads: ['tables'],
	needsEveryRow: true,
	run: ({ tables }) => {
		const stated = new Set(tables.rows.map(({ table }) => table));
		return followed
			.filter((table) => !stated.has(table))
			.map((table) => ({
				table: 'tables',
				key: table,
				problem: {
					file: 'tables.csv',
					row: null,
					column: 'table',
					value: null,
					fault: `has no row for ${table}`,
					expected: 'the day to which that table was followed',
					check: asOfStated
				}
			}));
	}
};

/** The first and last day of a visit that did not take place are a plan. */
function isPlan(table: TableName, row: AnyRow, column: string): boolean {
	if (table !== 'visits' || (column !== 'start_date' && column !== 'end_date')) return false;
	return !tookPlace(row['status'] as RowOf<'visits'>['status']);
}

/** The pages of the treaties are of different days: a row of participation may be as late as that of its treaty. */
function asOfRow({ treaties }: Reading, table: TableName, row: AnyRow, asOf: string): string {
	if (table !== 'participation') return asOf;
	const own = treaties.rows.find(({ treaty }) => treaty === row['treaty'])?.as_of ?? asOf;
	return own > asOf ? own : asOf;
}

function later(reading: Reading, table: TableName, tableAsOf: string, check: string): Failure[] {
	const { rows }: { rows: readonly AnyRow[] } = reading[table];
	const dated = columnsOf(table).filter(
		([, { kind, planned }]) => !planned && (kind === 'date' || kind === 'partial date' || kind === 'year')
	);
	return rows.flatMap((row) => {
		const asOf = asOfRow(reading, table, row, tableAsOf);
		return dated.flatMap(([column]): Failure[] => {
			const value = row[column] ?? null;
			if (value === null || isPlan(table, row, column) || !surelyAfter(String(value), asOf)) return [];
			const fault = `is after the as-of date of the table, ${asOf}`;
			const expected = 'that day or an earlier one, or a later as-of date in tables.csv';
			return [failure(check, reading, table, { row, column, value: String(value), fault, expected })];
		});
	});
}

const notLater = 'not after the as-of date';

/** Nothing in a table is later than its as-of date, plans and terms apart. */
export const notAfterAsOf: Check = {
	name: notLater,
	reads: tableNames,
	run: (reading) => reading.tables.rows.flatMap(({ table, as_of }) => later(reading, table, as_of, notLater))
};
