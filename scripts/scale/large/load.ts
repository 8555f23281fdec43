import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { identifier, text } from '../../../src/lib/engine/sql.ts';
import type { Problem } from '../../checks/problem.ts';
import type { Database } from './database.ts';
import type { LargeName, LargeTable } from './register.ts';

const HEADER_BYTES = 4096;

function headerOf(path: string): string {
	const file = openSync(path, 'r');
	try {
		const start = Buffer.alloc(HEADER_BYTES);
		const read = readSync(file, start);
		return start.toString('utf8', 0, read).split('\n', 1)[0] ?? '';
	} finally {
		closeSync(file);
	}
}

/** What DuckDB says of a file that is no CSV with these columns: its line is in the message. */
function csvProblem(file: string, error: unknown): Problem {
	const message = error instanceof Error ? error.message : String(error);
	const line = /CSV Error on Line: (\d+)/.exec(message)?.[1];
	if (line === undefined) throw error;
	const cells = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(message);
	const where = { file, row: Number(line), column: null, value: null };
	return cells
		? { ...where, fault: `has ${cells[2] ?? ''} cells`, expected: `${cells[1] ?? ''} cells` }
		: { ...where, fault: 'is not CSV', expected: 'cells quoted as in RFC 4180' };
}

/**
 * Reads a CSV file into a table of texts, its rows in the order of the file: row n of the file, its header being 1, has
 * the rowid n - 2, as no cell of a register holds a line break.
 * @returns what is wrong with the file as a whole, or with the first row that is none
 * @throws Error where the file cannot be read
 */
export async function load(
	database: Database,
	name: LargeName,
	{ path, table }: LargeTable
): Promise<Problem[]> {
	const columns = Object.keys(table.columns);
	if (path === null) {
		await database.run(
			`CREATE TABLE ${identifier(name)} (${columns.map((column) => `${identifier(column)} VARCHAR`).join(', ')})`
		);
		return [];
	}
	const file = basename(path);
	const header = headerOf(path);
	if (header !== columns.join(',')) {
		const expected = `the header ${columns.join(',')}`;
		return [{ file, row: 1, column: null, value: header, fault: 'is not the header', expected }];
	}
	const types = columns.map((column) => `${text(column)}: 'VARCHAR'`).join(', ');
	try {
		await database.run(
			`CREATE TABLE ${identifier(name)} AS FROM read_csv(${text(path)}, columns = {${types}}, auto_detect = false,
			header = true, delim = ',', quote = '"', escape = '"', nullstr = '', new_line = '\\n')`
		);
		return [];
	} catch (error) {
		return [csvProblem(file, error)];
	}
}
