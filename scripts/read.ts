import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Register, type TableName, tableNames } from '../src/lib/register/tables.ts';
import { broken, readTable, type TableReading } from './read-table.ts';

/** The register as its files give it: every table, what could not be read, and why. */
export type Reading = { readonly [T in TableName]: TableReading<T> };

function readFile<T extends TableName>(directory: string, table: T): TableReading<T> {
	let text: string;
	try {
		const bytes = readFileSync(join(directory, `${table}.csv`));
		text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch (error) {
		if (error instanceof TypeError) {
			return broken(table, { fault: 'is not UTF-8 text', expected: 'every character in UTF-8' });
		}
		const reason = error instanceof Error ? error.message : String(error);
		return broken(table, { fault: `cannot be read: ${reason}`, expected: 'a readable file' });
	}
	return readTable(table, text);
}

/** Reads every table of the register from the CSV files of a folder; problems are collected, nothing is thrown. */
export function readRegister(directory: string): Reading {
	return Object.fromEntries(tableNames.map((table) => [table, readFile(directory, table)])) as Reading;
}

/** Reads every table of the register from the texts of its files; problems are collected, nothing is thrown. */
export function readTexts(texts: Readonly<Record<TableName, string>>): Reading {
	return Object.fromEntries(tableNames.map((table) => [table, readTable(table, texts[table])])) as Reading;
}

/** The readable rows of every table. */
export function rowsOf(reading: Reading): Register {
	return Object.fromEntries(tableNames.map((table) => [table, reading[table].rows])) as Register;
}
