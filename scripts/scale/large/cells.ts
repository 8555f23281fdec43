import { basename } from 'node:path';
import { identifier, list, text } from '../../../src/lib/engine/sql.ts';
import { expectedOf, SOURCE_ID, type Column } from '../../../src/lib/register/columns.ts';
import { cellSchema } from '../../../src/lib/register/schema.ts';
import type { Problem } from '../../checks/problem.ts';
import type { Database } from './database.ts';
import { earliestOf } from './dates-sql.ts';
import type { LargeName, LargeTable } from './register.ts';

/** How many wrong cells of a column are told: the first ones show what is wrong with the others. */
export const TOLD = 20;

/** Spaces at the ends or two in a row, breaks, and what is not seen; \s of this dialect is of ASCII alone. */
const SPACES_OR_BREAKS = String.raw`^\s|\s$|\s\s|[\t-\r\x{85}\x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}]|\p{Cc}|\p{Cf}`;

const like = (cell: string, pattern: RegExp | string) =>
	`regexp_matches(${cell}, ${text(typeof pattern === 'string' ? pattern : pattern.source)})`;

const isLine = (cell: string) =>
	`NOT ${like(cell, SPACES_OR_BREAKS)} AND (strlen(${cell}) = length(${cell}) OR ${cell} = nfc_normalize(${cell}))`;

const isNumber = (cell: string, shape: RegExp, minimum: number) =>
	`${like(cell, shape)} AND TRY_CAST(${cell} AS INTEGER) >= ${minimum}`;

/** Whether a cell that is not empty is sound, as SQL: as the register's own schema has it, but of an address the form alone. */
function isSound(cell: string, column: Column): string {
	switch (column.kind) {
		case 'text':
			return column.pattern ? `${isLine(cell)} AND ${like(cell, column.pattern)}` : isLine(cell);
		case 'id':
			return like(cell, column.pattern);
		case 'iso3':
			return like(cell, /^[A-Z]{3}$/);
		case 'date':
			return `${like(cell, /^\d{4}-\d{2}-\d{2}$/)} AND TRY_CAST(${cell} AS DATE) IS NOT NULL`;
		case 'partial date':
			return `${like(cell, /^\d{4}(-\d{2}(-\d{2})?)?$/)} AND ${earliestOf(cell)} IS NOT NULL`;
		case 'year':
			return isNumber(cell, /^\d{4}$/, column.minimum);
		case 'integer':
			return isNumber(cell, /^(0|[1-9]\d{0,8})$/, column.minimum);
		case 'one of':
			return `${cell} IN ${list(column.values)}`;
		case 'url':
			return `${isLine(cell)} AND ${like(cell, /^https?:\/\/\S+( \([^()]+\))?$/)}`;
		case 'source ids': {
			const id = SOURCE_ID.source.slice(1, -1);
			const ids = `string_split(${cell}, ' ')`;
			return `${like(cell, `^${id}( ${id})*$`)} AND (${cell} NOT LIKE '% %' OR len(list_distinct(${ids})) = len(${ids}))`;
		}
	}
}

function isWrong(name: string, column: Column): string {
	const cell = identifier(name);
	return column.nullable
		? `(${cell} IS NOT NULL AND NOT (${isSound(cell, column)}))`
		: `(${cell} IS NULL OR NOT (${isSound(cell, column)}))`;
}

/**
 * Checks every cell of a loaded table in one scan. Which are wrong is found in SQL; what is wrong with each of those is
 * said by the schema that the register is read with, so that the words are the same.
 * @returns the first wrong cells of each column
 */
export async function wrongCells(
	database: Database,
	name: LargeName,
	{ path, table }: LargeTable
): Promise<Problem[]> {
	const columns = Object.entries(table.columns);
	const counts = columns.map(
		([column, of]) => `CAST(count(*) FILTER (${isWrong(column, of)}) AS DOUBLE) AS ${identifier(column)}`
	);
	const [found] = await database.rows(`SELECT ${counts.join(', ')} FROM ${identifier(name)}`);
	const problems: Problem[] = [];
	for (const [column, of] of columns) {
		if (found?.[column] === 0) continue;
		const rows = await database.rows(
			`SELECT CAST(rowid + 2 AS DOUBLE) AS line, ${identifier(column)} AS value FROM ${identifier(name)}
			WHERE ${isWrong(column, of)} ORDER BY rowid LIMIT ${TOLD}`
		);
		for (const { line, value } of rows) {
			const cell = String(value ?? '');
			const fault = cellSchema(of).safeParse(cell).error?.issues[0]?.message;
			const at = { file: basename(path ?? name), row: Number(line), column, value: cell };
			if (fault !== undefined) problems.push({ ...at, fault, expected: expectedOf(of) });
		}
	}
	return problems;
}
