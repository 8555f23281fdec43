import { type RowOf, type TableName, tables } from '../../src/lib/register/tables.ts';
import type { Reading } from '../read.ts';
import type { AnyRow } from '../read-table.ts';
import type { Problem } from './problem.ts';

/** A row that breaks a check. */
export interface Failure {
	readonly problem: Problem;
	readonly table: TableName;
	/** What an exception would name: the values of the row's key, or the visit whose rows they are. */
	readonly key: string;
}

/** A rule that the register keeps. */
export interface Check {
	/** Names the check in messages and in exceptions.csv. */
	readonly name: string;
	/** The tables it looks at. */
	readonly reads: readonly TableName[];
	/** Set where a missing row would make a right one look wrong: not run unless all of its tables could be read whole. */
	readonly needsEveryRow?: true;
	/** The rows that break it, in the order of the file. */
	readonly run: (reading: Reading) => readonly Failure[];
}

/** The values of a row's key with a space between, as exceptions.csv names a row; an empty part is left out. */
export function keyOf(table: TableName, row: AnyRow): string {
	return tables[table].key
		.map((column) => row[column])
		.filter((value) => value !== null)
		.join(' ');
}

/** A row of any table that breaks a check; `value` is its cell, or its cells joined as `column` is. */
export interface Finding extends Pick<Problem, 'column' | 'value' | 'fault' | 'expected'> {
	readonly row: AnyRow;
	/** What an exception would name, where that is not the key of the row. */
	readonly key?: string;
}

/** The failure of a check over a row of any table. */
export function failure(check: string, reading: Reading, table: TableName, finding: Finding): Failure {
	const { row, key = keyOf(table, row), ...rest } = finding;
	const { lines }: { readonly lines: ReadonlyMap<AnyRow, number> } = reading[table];
	return { table, key, problem: { file: `${table}.csv`, row: lines.get(row) ?? null, ...rest, check } };
}

/**
 * Makes the failures of one check over one table.
 * @returns a function of a row, the column that is wrong, what is wrong with its value ("is before …") and what was
 *   expected; its last argument is the key of the exception where that is not the key of the row
 */
export function failing<T extends TableName>(check: string, reading: Reading, table: T) {
	return (
		row: AnyRow & RowOf<T>,
		column: keyof RowOf<T> & string,
		fault: string,
		expected: string,
		key: string = keyOf(table, row)
	): Failure => {
		const cells: AnyRow = row;
		const value = String(cells[column] ?? '');
		return failure(check, reading, table, { row, column, value, fault, expected, key });
	};
}
