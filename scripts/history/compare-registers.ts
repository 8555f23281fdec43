import { parse } from 'csv-parse/sync';
import type { Cells, Change } from '../../src/lib/register/history.ts';
import { tableNames, tables, type TableName } from '../../src/lib/register/tables.ts';

/** The files of a register by their names, `visits.csv`. */
export type RegisterFiles = ReadonlyMap<string, Buffer>;

type Rows = ReadonlyMap<string, Cells>;

/** The rows of a table by their keys. @throws Error where it is not CSV, or two rows have one key */
function readRows(table: TableName, file: Buffer | undefined): Rows {
	const rows = new Map<string, Cells>();
	if (file === undefined) return rows;
	for (const record of parse<Record<string, string>>(file, { columns: true, record_delimiter: '\n' })) {
		const key = keyOf(table, record);
		if (rows.has(key)) throw new Error(`${table}.csv has two rows of the key "${key}"`);
		rows.set(key, record);
	}
	return rows;
}

const keyOf = (table: TableName, row: Cells) =>
	tables[table].key
		.map((column) => row[column] ?? '')
		.filter((value) => value !== '')
		.join(' ');

/** The State that a row is about: the one it names, the one of the visit that it names, or a member's own. */
function stateOf({ iso3, visit_id: visit, nationality_iso3: nationality }: Cells): string | null {
	return iso3 ?? visit?.slice(0, 3) ?? nationality ?? null;
}

const filled = (row: Cells): Cells =>
	Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''));

/** The cells of a row that differ. Sources alone are a change; beside another one they are told with it. */
function changedCells(table: TableName, key: string, before: Cells, after: Cells): readonly Change[] {
	const columns = [...new Set([...Object.keys(before), ...Object.keys(after)])];
	const differing = columns.filter((column) => (before[column] ?? '') !== (after[column] ?? ''));
	const others = differing.filter((column) => column !== 'source_ids');
	return (others.length > 0 ? others : differing).map((column) => ({
		kind: 'changed',
		table,
		key,
		state: stateOf(after),
		column,
		old: before[column] ?? '',
		new: after[column] ?? '',
		sources_before: before['source_ids'] ?? null,
		sources_after: after['source_ids'] ?? null
	}));
}

function changesOf(table: TableName, before: Rows, after: Rows): readonly Change[] {
	const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
	return keys.flatMap((key): readonly Change[] => {
		const [old, now] = [before.get(key), after.get(key)];
		if (old !== undefined && now !== undefined) return changedCells(table, key, old, now);
		const cells = filled(now ?? old ?? {});
		return [{ kind: now === undefined ? 'removed' : 'added', table, key, state: stateOf(cells), cells }];
	});
}

/**
 * What one register has that another has not, row by row and cell by cell.
 * @returns changes in the order of the tables, then of the rows' keys, then of the columns
 * @throws Error where a table is not CSV, or two of its rows have one key
 */
export function compareRegisters(before: RegisterFiles, after: RegisterFiles): readonly Change[] {
	return tableNames.flatMap((table) => {
		const name = `${table}.csv`;
		if (before.get(name)?.equals(after.get(name) ?? Buffer.alloc(0)) === true) return [];
		return changesOf(table, readRows(table, before.get(name)), readRows(table, after.get(name)));
	});
}

/** How many rows each table of a register has; tables without a file are left out. */
export function countRows(files: RegisterFiles): Readonly<Partial<Record<TableName, number>>> {
	const present = tableNames.filter((table) => files.has(`${table}.csv`));
	return Object.fromEntries(present.map((table) => [table, readRows(table, files.get(`${table}.csv`)).size]));
}
