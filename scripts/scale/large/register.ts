import { join } from 'node:path';
import { tables, type Table } from '../../../src/lib/register/tables.ts';
import { madeNames, madeTables, MADE_UP, MADE_UP_WORDS } from '../made-tables.ts';
import { REGISTER } from '../record-shape.ts';
import { madeFile } from '../write-made.ts';

/** The tables that a large build reads: those that grow with the visits, and those that they refer to. */
export const largeNames = ['states', 'sources', 'visits', 'reports', 'delegations', 'exceptions'] as const;

export type LargeName = (typeof largeNames)[number];

/** A table to read: its file, and what its columns hold. */
export interface LargeTable {
	/** The path of the CSV file; null for a table without rows. */
	readonly path: string | null;
	readonly table: Table;
}

/** A register that a large build reads, and how its files are named. */
export interface LargeRegister {
	readonly tables: Readonly<Record<LargeName, LargeTable>>;
	/** What the names of the published files start with. */
	readonly prefix: string;
	/** What is written into each of them, and beside them; null where they are the record. */
	readonly warning: string | null;
}

/** The register of a folder, as the record's is: `data/register`. */
export function registerOf(folder: string): LargeRegister {
	const entries = largeNames.map((name) => [
		name,
		{ path: join(folder, `${name}.csv`), table: tables[name] }
	]);
	return { tables: Object.fromEntries(entries) as LargeRegister['tables'], prefix: '', warning: null };
}

/** The made-up register of a folder; its States are the real ones, it needs no exceptions. */
export function madeRegisterOf(folder: string): LargeRegister {
	const made = madeNames.map((name) => [
		name,
		{ path: madeFile(folder, name, 'csv'), table: madeTables[name] }
	]);
	const real = registerOf(REGISTER).tables;
	return {
		tables: {
			...(Object.fromEntries(made) as LargeRegister['tables']),
			states: real.states,
			exceptions: { ...real.exceptions, path: null }
		},
		prefix: MADE_UP,
		warning: MADE_UP_WORDS
	};
}
