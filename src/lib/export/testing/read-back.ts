import { DuckDBDateValue, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';
import { read, type CellObject, type WorkSheet } from '@e965/xlsx';
import { DataType, tableFromIPC } from 'apache-arrow';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileColumn } from '../file-column.ts';
import type { Row } from '../../engine/engine.ts';

/** A value as files are compared: a day as ISO, what is not known as null. */
export type Plain = string | number | boolean | null;

/** A file, read by others: names, types and values of its columns, a line a row, and what goes with them. */
export interface ReadBack {
	readonly names: readonly string[];
	readonly types: readonly string[];
	readonly rows: readonly (readonly Plain[])[];
	readonly metadata: Readonly<Record<string, string>>;
}

/** Rows as lines of cells: what files are held against. */
export function cellsOf(columns: readonly FileColumn[], rows: readonly Row[]): Plain[][] {
	return rows.map((row) => columns.map(({ name }) => row[name] ?? null));
}

const dayOfSerial = (serial: number) => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);

function plainCell(cell: CellObject | undefined): Plain {
	if (cell === undefined) return null;
	if (cell.f !== undefined) throw new Error(`A formula: ${cell.f}`);
	if (cell.t === 'n' && cell.z === 'yyyy-mm-dd') return dayOfSerial(Number(cell.v));
	if (cell.t === 's' || cell.t === 'n') return cell.v as Plain;
	throw new Error(`A cell of type ${cell.t}`);
}

/** A sheet of a workbook, as cells: their types as `s`, `n`, or `day` for what is formatted as one. */
export interface ReadSheet {
	readonly cells: readonly (readonly Plain[])[];
	readonly types: readonly (readonly string[])[];
}

function sheetOf(sheet: WorkSheet): ReadSheet {
	const lines = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
	const type = (cell: CellObject | undefined) => (cell?.z === 'yyyy-mm-dd' ? 'day' : (cell?.t ?? ''));
	return {
		cells: Array.from(lines, (line) => Array.from(line ?? [], plainCell)),
		types: Array.from(lines, (line) => Array.from(line ?? [], type))
	};
}

/** The sheets of a workbook, in order. @throws Error where a cell is a formula, or neither text nor number */
export function readXlsx(bytes: Uint8Array): readonly (ReadSheet & { readonly name: string })[] {
	const book = read(bytes, { dense: true, cellNF: true, cellFormula: true });
	return book.SheetNames.map((name) => ({ name, ...sheetOf(book.Sheets[name] ?? {}) }));
}

function plainValue(value: DuckDBValue): Plain {
	if (value instanceof DuckDBDateValue) return value.toString();
	if (typeof value === 'bigint') return Number(value);
	if (value === null || typeof value === 'object') return null;
	return value;
}

/** A Parquet file, read by DuckDB. */
export async function readParquet(bytes: Uint8Array): Promise<ReadBack> {
	const folder = mkdtempSync(join(tmpdir(), 'opcat-'));
	try {
		const file = join(folder, 'rows.parquet');
		writeFileSync(file, bytes);
		const connection = await (await DuckDBInstance.create()).connect();
		const all = await connection.runAndReadAll(`FROM read_parquet('${file}')`);
		const pairs = await connection.runAndReadAll(
			`SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata('${file}')`
		);
		connection.closeSync();
		return {
			names: all.columnNames(),
			types: all.columnTypes().map(String),
			rows: all.getRows().map((cells) => cells.map(plainValue)),
			metadata: Object.fromEntries(pairs.getRows().map(([key, value]) => [String(key), String(value)]))
		};
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** An Arrow file, read by apache-arrow. */
export function readArrow(bytes: Uint8Array): ReadBack {
	const table = tableFromIPC(bytes);
	const fields = table.schema.fields;
	const plain = (value: unknown, type: DataType): Plain => {
		if (value === null || value === undefined) return null;
		if (DataType.isDate(type)) return new Date(Number(value)).toISOString().slice(0, 10);
		return typeof value === 'bigint' ? Number(value) : (value as Plain);
	};
	return {
		names: fields.map(({ name }) => name),
		types: fields.map(({ type }) => String(type)),
		rows: Array.from({ length: table.numRows }, (_, index) =>
			fields.map(({ type }, column) => plain(table.getChildAt(column)?.get(index), type as DataType))
		),
		metadata: Object.fromEntries(table.schema.metadata)
	};
}
