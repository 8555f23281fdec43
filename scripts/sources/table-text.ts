import { parse } from 'csv-parse/sync';
import { columnsOf, type Register, type TableName, tables } from '../../src/lib/register/tables.ts';
import { csv } from '../output/csv.ts';
import { isAfter, placeIn, type Texts } from './canonical-order.ts';
import type { Cells, Difference, RegisterCell } from './difference.ts';

/** A row of the file: the bytes of its line, and the cells that they hold. */
interface Line {
	readonly text: string;
	readonly cells: Texts;
}

const textOf = (value: RegisterCell) => (value === null ? '' : String(value));

/** Writes a row as the file has it, without its end of line. */
function lineOf(table: TableName, cells: Texts): Line {
	const columns = columnsOf(table).map(([name]) => name);
	const [, text = ''] = csv(columns, [cells]).split('\n');
	return { text, cells };
}

function linesOf(text: string): Line[] {
	const records = parse(text, {
		columns: true,
		raw: true,
		record_delimiter: '\n'
	}) as unknown as { raw: string; record: Texts }[];
	return records.map(({ raw, record }) => ({ text: raw.replace(/\n$/, ''), cells: record }));
}

function insert(lines: Line[], line: Line, place: (row: Texts) => readonly (string | number)[]): void {
	const own = place(line.cells);
	const next = own.length === 0 ? -1 : lines.findIndex(({ cells }) => isAfter(place(cells), own));
	if (next === -1) lines.push(line);
	else lines.splice(next, 0, line);
}

/**
 * Applies a difference to the text of one table's file. Rows that it does not name keep their bytes and their order;
 * new rows, and changed ones whose place changed, go where the order of the table puts them.
 * @param text the file as it is: valid, header first, lines ended by LF
 * @throws Error where the difference names a row that the text has not
 */
export function changedText(
	table: TableName,
	text: string,
	{ added, changed, gone }: Difference,
	register: Pick<Register, 'treaties'>
): string {
	const place = placeIn(table, register);
	const header = text.slice(0, text.indexOf('\n') + 1);
	const lines = linesOf(text);
	const find = (key: Cells) => {
		const at = lines.findIndex(({ cells }) =>
			tables[table].key.every((column) => cells[column] === textOf(key[column] ?? null))
		);
		if (at === -1) throw new Error(`${table}.csv has no row ${JSON.stringify(key)}`);
		return at;
	};
	for (const row of gone) if (row.table === table) lines.splice(find(row.key), 1);
	for (const { column, key, ...change } of changed) {
		if (change.table !== table) continue;
		const at = find(key);
		const old = lines[at]?.cells ?? {};
		const line = lineOf(table, { ...old, [column]: textOf(change.new) });
		lines.splice(at, 1);
		if (JSON.stringify(place(old)) === JSON.stringify(place(line.cells))) lines.splice(at, 0, line);
		else insert(lines, line, place);
	}
	for (const row of added) {
		if (row.table !== table) continue;
		const cells = Object.fromEntries(Object.entries(row.row).map(([name, value]) => [name, textOf(value)]));
		insert(lines, lineOf(table, cells), place);
	}
	return header + lines.map((line) => `${line.text}\n`).join('');
}

/** The tables that a difference changes. */
export function changedTables({ added, changed, gone }: Difference): TableName[] {
	return [...new Set([...added, ...changed, ...gone].map(({ table }) => table))];
}
