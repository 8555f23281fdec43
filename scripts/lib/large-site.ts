import { createReadStream } from 'node:fs';
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { decodeNumbers } from '../../src/lib/engine/decode-numbers.ts';
import { startNodeDuckDb } from '../../src/lib/engine/duckdb-node.ts';
import { createSession } from '../../src/lib/engine/session.ts';
import { identifier, text } from '../../src/lib/engine/sql.ts';
import { cellsOf } from '../../src/lib/explore/cells.ts';
import { startOf, type ExploreFile } from '../../src/lib/explore/source.ts';
import type { Manifest } from '../../src/lib/figures/manifest.ts';
import { exploredCellsSql, exploredTables } from '../../src/lib/questions/explored.ts';
import { shortVersion } from '../../src/lib/register/history.ts';

/** Tables of a large record, by name: the path of each one's Parquet file. */
export type LargeTables = Readonly<Record<string, string>>;

/**
 * Makes a copy of a built site whose record has other, larger tables: the site itself, its code and its pages, is the same.
 * What is not replaced is linked. The pages that were drawn at build time go on showing the small record; the page on which
 * the visits are explored reads the large one.
 * @param site the folder of the built site
 * @param dir where to make the copy; it must not be there
 * @param tables what is replaced
 * @returns what the copy says of all visits
 */
export async function makeLargeSite(site: string, dir: string, tables: LargeTables): Promise<ExploreFile> {
	await linkAll(site, dir, ['data', 'explore']);
	const parquet = Object.keys(tables).map((name) => `${name}.parquet`);
	await linkAll(join(site, 'data'), join(dir, 'data'), [...parquet, ...packed('manifest.json')]);
	await linkAll(join(site, 'explore'), join(dir, 'explore'), packed('visits.json'));
	for (const [name, path] of Object.entries(tables))
		await symlink(resolve(path), join(dir, 'data', `${name}.parquet`));

	const manifest = JSON.parse(await readFile(join(site, 'data/manifest.json'), 'utf8')) as Manifest;
	const described = await Promise.all(
		manifest.tables.map(async (table) => {
			const path = tables[table.name];
			return path === undefined
				? table
				: { ...table, files: { ...table.files, parquet: await fileStamp(path) } };
		})
	);
	await writeFile(join(dir, 'data/manifest.json'), JSON.stringify({ ...manifest, tables: described }));
	const file = await exploreFileOf(join(dir, 'data'), manifest);
	await writeFile(join(dir, 'explore/visits.json'), JSON.stringify(file));
	return file;
}

/** A file, and how it is called where it is packed. */
function packed(name: string): string[] {
	return [name, `${name}.br`, `${name}.gz`];
}

async function linkAll(from: string, to: string, but: readonly string[]): Promise<void> {
	await mkdir(to, { recursive: true });
	const names = (await readdir(from)).filter((name) => !but.includes(name));
	await Promise.all(names.map((name) => symlink(resolve(from, name), join(to, name))));
}

async function fileStamp(path: string): Promise<{ bytes: number; sha256: string }> {
	const hash = createHash('sha256');
	await pipeline(createReadStream(path), hash);
	return { bytes: (await stat(path)).size, sha256: hash.digest('hex') };
}

async function exploreFileOf(data: string, manifest: Manifest): Promise<ExploreFile> {
	const database = await startNodeDuckDb();
	database.open({});
	const connection = database.connect();
	const session = createSession(
		database,
		connection.useUnsafe((_, id) => id)
	);
	for (const name of exploredTables) {
		const file = join(data, `${name}.parquet`);
		await session.run(`CREATE VIEW ${identifier(name)} AS FROM read_parquet(${text(file)})`);
	}
	const asOf = manifest.tables.find(({ name }) => name === 'visits')?.as_of ?? '';
	const { year, cell, visits } = decodeNumbers(await session.run(exploredCellsSql(asOf)));
	if (!year || !cell || !visits) throw new Error('the cells lack a column');
	const start = startOf(shortVersion(manifest.register_version), asOf, cellsOf({ year, cell, visits }));
	return { ...start, visits: null };
}
