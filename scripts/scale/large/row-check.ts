import { basename } from 'node:path';
import { identifier, text } from '../../../src/lib/engine/sql.ts';
import type { Problem } from '../../checks/problem.ts';
import { TOLD } from './cells.ts';
import type { Database, Value } from './database.ts';
import type { LargeName, LargeRegister } from './register.ts';

/** A rule that rows keep, as SQL over `checked`, the name of the table in the statement. */
export interface RowCheck {
	/** As the check of the same rule in scripts/checks is called: exceptions name it. */
	readonly name: string;
	readonly table: LargeName;
	/** The column whose cell is told. */
	readonly column: string;
	/** What else is looked at: joins that follow the table. */
	readonly joins?: string;
	/** What holds of a row that breaks the rule. */
	readonly where: string;
	/** An expression for what is wrong, in words that follow the value. */
	readonly fault: string;
	/** An expression for what would be right. */
	readonly expected: string;
	/** The column that names the row in exceptions, where that is not the key of the table. */
	readonly exceptionKey?: string;
}

/**
 * Finds the rows that break a rule and are not excepted by name.
 * @returns the first of them, in the order of the file
 */
export async function brokenRows(
	database: Database,
	register: LargeRegister,
	check: RowCheck
): Promise<Problem[]> {
	const { path, table } = register.tables[check.table];
	const key = check.exceptionKey === undefined ? table.key : [check.exceptionKey];
	const named = `concat_ws(' ', ${key.map((column) => `checked.${identifier(column)}`).join(', ')})`;
	const rows = await database.rows(
		`SELECT CAST(checked.rowid + 2 AS DOUBLE) AS line, checked.${identifier(check.column)} AS value,
			${check.fault} AS fault, ${check.expected} AS expected
		FROM ${identifier(check.table)} AS checked ${check.joins ?? ''}
		WHERE (${check.where}) AND NOT EXISTS (
			FROM exceptions WHERE exceptions."table" = ${text(check.table)} AND exceptions."check" = ${text(check.name)}
				AND exceptions.key = ${named})
		ORDER BY line LIMIT ${TOLD}`
	);
	return rows.map(({ line, value, fault, expected }) => ({
		file: basename(path ?? check.table),
		row: Number(line),
		column: check.column,
		value: words(value),
		fault: words(fault),
		expected: words(expected),
		check: check.name
	}));
}

const words = (value: Value | undefined) => String(value ?? '');
