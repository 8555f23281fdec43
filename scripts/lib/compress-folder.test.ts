import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compressAhead, compressFolder } from './compress-folder.ts';

const table = 'visit_id,state_iso3\n' + 'KAZ-1,KAZ\n'.repeat(200);
let dir: string;
let cache: string;

beforeEach(async () => {
	dir = await mkdtemp(join(tmpdir(), 'site-'));
	cache = await mkdtemp(join(tmpdir(), 'cache-'));
});
afterEach(() => Promise.all([dir, cache].map((folder) => rm(folder, { recursive: true }))));

it('writes both neighbours of what shrinks, the same bytes each time', async () => {
	await writeFile(join(dir, 'visits.csv'), table);
	const first = await compressFolder({ dir, cache });
	const brotli = await readFile(join(dir, 'visits.csv.br'));
	expect(brotliDecompressSync(brotli).toString()).toBe(table);
	expect(gunzipSync(await readFile(join(dir, 'visits.csv.gz'))).toString()).toBe(table);
	expect(first).toMatchObject({ files: 1, raw: table.length, brotli: brotli.length });

	expect(await compressFolder({ dir, cache })).toEqual(first);
	expect(await readFile(join(dir, 'visits.csv.br'))).toEqual(brotli);
});

it('leaves alone what is compressed inside and what fits one packet', async () => {
	await writeFile(join(dir, 'visits.parquet'), table);
	await writeFile(join(dir, 'a.txt'), 'a'.repeat(999));
	await writeFile(join(dir, 'a.js'), 'a'.repeat(199));
	await writeFile(join(dir, 'b.js'), 'b'.repeat(200));
	await compressFolder({ dir, cache });
	expect((await readdir(dir)).sort()).toEqual([
		'a.js',
		'a.txt',
		'b.js',
		'b.js.br',
		'b.js.gz',
		'visits.parquet'
	]);
});

it('takes a big file from the cache by its content, not its name', async () => {
	const engine = Buffer.alloc(1_000_000, 'wasm');
	await writeFile(join(dir, 'engine-1.wasm'), engine);
	await compressFolder({ dir, cache });
	const kept = (await readdir(cache)).find((name) => name.endsWith('.br'));
	expect(kept).toMatch(/^[0-9a-f]{64}-11\.br$/);

	await writeFile(join(cache, kept ?? ''), 'kept');
	await writeFile(join(dir, 'engine-2.wasm'), engine);
	await compressFolder({ dir, cache });
	expect(await readFile(join(dir, 'engine-2.wasm.br'), 'utf8')).toBe('kept');

	await writeFile(join(dir, 'engine-2.wasm'), Buffer.alloc(1_000_000, 'other'));
	await compressFolder({ dir, cache });
	expect(gunzipSync(await readFile(join(dir, 'engine-2.wasm.gz'))).toString()).toContain('otherother');
});

it('tells of each file', async () => {
	await Promise.all(['a', 'b', 'c'].map((name) => writeFile(join(dir, `${name}.json`), table)));
	const told: string[] = [];
	await compressFolder({ dir, cache, onFile: (done, all) => told.push(`${done}/${all}`) });
	expect(told).toEqual(['1/3', '2/3', '3/3']);
});

it('finds a big file that was compressed ahead', async () => {
	const engine = join(dir, 'engine.wasm');
	await writeFile(engine, Buffer.alloc(1_000_000, 'wasm'));
	await compressAhead(engine, cache);
	for (const name of await readdir(cache)) await writeFile(join(cache, name), 'ahead');
	await compressFolder({ dir, cache });
	expect(await readFile(`${engine}.br`, 'utf8')).toBe('ahead');
	expect(await readFile(`${engine}.gz`, 'utf8')).toBe('ahead');
});
