import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { columnsOf, type Table, type TableName, tableNames, tables } from '../../src/lib/register/tables.ts';
import { readTable, type TableReading } from '../read-table.ts';
import { readRegister } from '../read.ts';
import { checkRegister } from './check-register.ts';
import { formatProblem, type Problem } from './problem.ts';
import { leadsNowhere, wrongCell } from './wrong-cells.ts';

const RUNS = 4;
const reading = readRegister('data/register');
const files = new Map(
	tableNames.map((table) => [table, parse(readFileSync(`data/register/${table}.csv`, 'utf8'))] as const)
);
const recordsOf = (table: TableName): readonly string[][] => files.get(table) ?? [];

/** A row of the file by its line, the header being line 1. */
const lineOf = (table: TableName) => fc.integer({ min: 2, max: recordsOf(table).length });

/** A table of the real register read with one cell changed. */
function readWith<T extends TableName>(
	table: T,
	line: number,
	column: string,
	value: string
): TableReading<T> {
	const place = columnsOf(table).findIndex(([name]) => name === column);
	const changed = recordsOf(table).map((cells, index) =>
		index === line - 1 ? cells.with(place, value) : cells
	);
	return readTable(table, stringify(changed));
}

/** Expects a problem whose message has file, row, column and value; a key or reference of two columns joins them. */
function expectNamed(
	problems: readonly Problem[],
	table: TableName,
	line: number,
	column: string,
	value: string
) {
	const named = problems.some(
		(problem) =>
			problem.file === `${table}.csv` &&
			problem.column?.split(' + ').includes(column) &&
			(problem.value === value || problem.value?.split(' + ').includes(value)) &&
			// Two rows alike are told at the later one, which names the earlier.
			(problem.row === line || problem.fault === `stands in row ${line} already`)
	);
	const said = problems.map(formatProblem).join('\n');
	expect(named, `${table}.csv, row ${line}, ${column} = ${JSON.stringify(value)} gave: ${said}`).toBe(true);
}

/** Reading alone must name the cell: what it finds is a problem of the build. */
function expectUnreadable(table: TableName, line: number, column: string, value: string): void {
	expectNamed(readWith(table, line, column, value).problems, table, line, column, value);
}

/** The cell reads well; the checks of the whole register must name it. */
function expectRefused(table: TableName, line: number, column: string, value: string): void {
	const changed = readWith(table, line, column, value);
	expect(changed.problems).toEqual([]);
	expectNamed(checkRegister({ ...reading, [table]: changed }), table, line, column, value);
}

/** Lines of two rows that would share their key if the second took the first's value in the column. */
function twins(table: TableName, key: readonly string[], column: string): [line: number, value: string][] {
	const place = (name: string) => columnsOf(table).findIndex(([other]) => other === name);
	const first = new Map<string, string>();
	return recordsOf(table).flatMap((cells, index) => {
		if (index === 0) return [];
		const others = JSON.stringify(key.filter((name) => name !== column).map((name) => cells[place(name)]));
		const value = cells[place(column)] ?? '';
		const earlier = first.get(others) ?? '';
		first.set(others, value);
		return earlier === '' || earlier === value ? [] : [[index + 1, earlier]];
	});
}

describe.each(tableNames)('%s', (table) => {
	const { key, foreignKeys }: Table = tables[table];
	const columns = columnsOf(table);
	const referring = new Set(foreignKeys.flatMap((foreignKey) => foreignKey.columns));

	test.each(columns)('a wrong cell is named: %s', (name, column) => {
		fc.assert(
			fc.property(lineOf(table), wrongCell(column), (line, value) =>
				expectUnreadable(table, line, name, value)
			),
			{ numRuns: RUNS }
		);
	});

	for (const [name, column] of columns) {
		const nowhere = referring.has(name) || column.kind === 'source ids' ? leadsNowhere(column) : null;
		if (!nowhere) continue;
		test(`a cell that leads to no row is named: ${name}`, () => {
			fc.assert(
				fc.property(lineOf(table), nowhere, (line, value) => expectRefused(table, line, name, value)),
				{ numRuns: RUNS }
			);
		});
	}

	const together = columns.filter(([, { unique }]) => unique).map(([name]) => [name]);
	for (const names of [key, ...together]) {
		for (const name of names) {
			const pairs = twins(table, names, name);
			if (pairs.length === 0) continue;
			test(`a cell that makes two rows alike is named: ${name}`, () => {
				fc.assert(
					fc.property(fc.constantFrom(...pairs), ([line, value]) => expectRefused(table, line, name, value)),
					{ numRuns: RUNS }
				);
			});
		}
	}
});
