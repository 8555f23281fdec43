import { CsvError, parse } from 'csv-parse/sync';
import { expectedOf } from '../src/lib/register/columns.ts';
import { schemas } from '../src/lib/register/schema.ts';
import { columnsOf, type RowOf, type TableName } from '../src/lib/register/tables.ts';
import type { Problem } from './checks/problem.ts';

/** A row of any table, its cells by column. */
export type AnyRow = Readonly<Record<string, string | number | null>>;

/** A table as its file gives it. */
export interface TableReading<T extends TableName> {
	readonly rows: RowOf<T>[];
	/** The line of each row in the file; the header is line 1. */
	readonly lines: ReadonlyMap<AnyRow, number>;
	/** The texts of the rows with a cell that could not be read: keys of other rows may still lead to them. */
	readonly unreadable: readonly Readonly<Record<string, string>>[];
	/** Whether the file was read from header to end, be it with unreadable rows. */
	readonly complete: boolean;
	readonly problems: readonly Problem[];
}

interface CsvRecord {
	readonly cells: readonly string[];
	readonly line: number;
}

type Fault = Pick<Problem, 'fault' | 'expected'> & Partial<Pick<Problem, 'row' | 'column' | 'value'>>;

/** What there is to say of a table whose file cannot be read to its end. */
export function broken<T extends TableName>(table: T, fault: Fault): TableReading<T> {
	const problem = { file: `${table}.csv`, row: null, column: null, value: null, ...fault };
	return { rows: [], lines: new Map(), unreadable: [], complete: false, problems: [problem] };
}

/** Cuts the text into records. A record that spans lines counts from its first. */
function records(text: string): CsvRecord[] {
	const found: CsvRecord[] = [];
	let end = 0;
	parse(text, {
		record_delimiter: '\n',
		// Rows of the wrong length are let through here so that each of them is reported, not the first alone.
		relax_column_count: true,
		on_record: (cells: string[], { lines }) => {
			found.push({ cells, line: end + 1 });
			end = lines;
			return null;
		}
	});
	return found;
}

function headerFault(names: readonly string[], header: readonly string[]): Fault | null {
	const index = names.findIndex((name, place) => name !== header[place]);
	const at = index === -1 ? names.length : index;
	if (at === names.length && header.length === names.length) return null;
	const fault = `is not the heading of column ${at + 1}`;
	return {
		row: 1,
		column: names[at] ?? 'after the last',
		value: header[at] ?? '',
		fault,
		expected: `the header ${names.join(',')}`
	};
}

/** Parses the body of a table, a row at a time. */
function readRows<T extends TableName>(table: T, body: readonly CsvRecord[]): TableReading<T> {
	const columns = new Map(columnsOf(table));
	const names = [...columns.keys()];
	const rows: RowOf<T>[] = [];
	const lines = new Map<AnyRow, number>();
	const unreadable: Record<string, string>[] = [];
	const problems: Problem[] = [];
	for (const { cells, line } of body) {
		const at = { file: `${table}.csv`, row: line };
		const texts = Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
		if (cells.length !== names.length) {
			const fault = cells.length === 1 && cells[0] === '' ? 'is empty' : `has ${cells.length} cells`;
			problems.push({ ...at, column: null, value: null, fault, expected: `${names.length} cells` });
			unreadable.push(texts);
			continue;
		}
		const parsed = schemas[table].safeParse(texts);
		if (parsed.success) {
			rows.push(parsed.data);
			lines.set(parsed.data, line);
			continue;
		}
		unreadable.push(texts);
		for (const [name, fault] of firstFaults(parsed.error.issues)) {
			const column = columns.get(name);
			if (!column) throw new Error(`the schema of ${table} has a fault outside its columns: ${fault}`);
			problems.push({ ...at, column: name, value: texts[name] ?? '', fault, expected: expectedOf(column) });
		}
	}
	return { rows, lines, unreadable, complete: true, problems };
}

/** One fault a cell, by column: the first says what to do, the others follow from it. */
function firstFaults(issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]) {
	const faults = new Map<string, string>();
	for (const { path, message } of issues) {
		const column = String(path[0]);
		if (!faults.has(column)) faults.set(column, message);
	}
	return faults;
}

/**
 * Reads a table from the text of its file, cell by cell, and collects every problem instead of stopping at one.
 * @param table its name
 * @param text the file: UTF-8 decoded, comma separated, lines ended by LF, the header equal to the schema's columns
 */
export function readTable<T extends TableName>(table: T, text: string): TableReading<T> {
	if (text.startsWith('\uFEFF')) {
		return broken(table, { fault: 'starts with a byte order mark', expected: 'UTF-8 without one' });
	}
	if (text.includes('\r')) {
		return broken(table, { fault: 'has carriage returns', expected: 'lines that end with LF alone' });
	}
	try {
		const [header, ...body] = records(text);
		const fault = headerFault(
			columnsOf(table).map(([name]) => name),
			header?.cells ?? []
		);
		return fault ? broken(table, fault) : readRows(table, body);
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		return broken(table, { fault: `is not CSV: ${error.message}`, expected: 'cells quoted as in RFC 4180' });
	}
}
