import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { text } from '../../../src/lib/engine/sql.ts';
import type { Problem } from '../../checks/problem.ts';
import { swapIn } from '../../output/swap.ts';
import { wrongCells } from './cells.ts';
import { openDatabase, type Database } from './database.ts';
import { deriveLarge } from './derive-sql.ts';
import { copyStatement, publishedNames, ROW_GROUP, type PublishedName } from './layout.ts';
import { load } from './load.ts';
import { largeNames, type LargeRegister } from './register.ts';
import { brokenRows } from './row-check.ts';
import { rowChecks } from './row-checks.ts';

/** A published file of a large register. */
export interface LargeFile {
	readonly name: PublishedName;
	readonly rows: number;
	readonly rowGroups: number;
	readonly bytes: number;
}

/** How a large register is built. */
export interface LargeOptions {
	/** Rows a row group of the files. */
	readonly rowGroup?: number;
	/** The bound on DuckDB's buffers, as DuckDB writes it. */
	readonly memory?: string;
}

/** What became of a build: files, or everything that is wrong with the register; never both. */
export type LargeBuild = { readonly files: readonly LargeFile[] } | { readonly problems: readonly Problem[] };

/**
 * Reads the CSV files of a large register, checks them, derives from them and writes Parquet, whole or not at all. Rows
 * are never held in the process: DuckDB keeps them beside the output while it works.
 * @param out the folder to write, replaced if it is there
 * @throws Error where a file cannot be read or written
 */
export async function buildLarge(
	register: LargeRegister,
	out: string,
	{ rowGroup = ROW_GROUP, memory }: LargeOptions = {}
): Promise<LargeBuild> {
	const beside = dirname(resolve(out));
	mkdirSync(beside, { recursive: true });
	const work = mkdtempSync(join(beside, '.building-'));
	try {
		const database = await openDatabase(work, memory);
		try {
			const problems = await read(database, register);
			if (problems.length > 0) return { problems };
			await deriveLarge(database);
			let files: readonly LargeFile[] = [];
			await swapIn(out, async (folder) => {
				files = await write(database, register, folder, rowGroup);
			});
			return { files };
		} finally {
			database.close();
		}
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}

/** Rows are compared only where every cell of them could be read. */
async function read(database: Database, register: LargeRegister): Promise<Problem[]> {
	const problems: Problem[] = [];
	for (const name of largeNames) problems.push(...(await load(database, name, register.tables[name])));
	if (problems.length > 0) return problems;
	for (const name of largeNames) problems.push(...(await wrongCells(database, name, register.tables[name])));
	if (problems.length > 0) return problems;
	for (const check of rowChecks(register)) problems.push(...(await brokenRows(database, register, check)));
	return problems;
}

async function write(
	database: Database,
	register: LargeRegister,
	folder: string,
	rowGroup: number
): Promise<LargeFile[]> {
	const files: LargeFile[] = [];
	for (const name of publishedNames) {
		const path = join(folder, `${register.prefix}${name}.parquet`);
		await database.run(copyStatement(register, name, path, rowGroup));
		const [counts] = await database.rows(
			`SELECT CAST(num_rows AS DOUBLE) AS rows, CAST(num_row_groups AS DOUBLE) AS groups
			FROM parquet_file_metadata(${text(path)})`
		);
		const rows = Number(counts?.['rows']);
		files.push({ name, rows, rowGroups: Number(counts?.['groups']), bytes: statSync(path).size });
	}
	if (register.warning !== null) writeFileSync(join(folder, 'README.md'), `# ${register.warning}\n`);
	return files;
}
