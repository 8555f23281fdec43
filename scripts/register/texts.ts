import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableNames, type TableName } from '../../src/lib/register/tables.ts';

/** The files of the register as they are on the disk, by table. */
export type Texts = Readonly<Record<TableName, string>>;

/**
 * Reads the files of a register as texts, so that what is not changed can be written back byte by byte.
 * @throws where one cannot be read
 */
export function readTextsOf(directory: string): Texts {
	return Object.fromEntries(
		tableNames.map((table) => [table, readFileSync(join(directory, `${table}.csv`), 'utf8')])
	) as Texts;
}
