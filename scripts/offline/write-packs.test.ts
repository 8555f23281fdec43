import fc from 'fast-check';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entriesOf, type PackEntry } from '../../src/lib/offline/pack-stream.ts';
import type { Pack } from '../../src/lib/offline/packs.ts';
import { headers } from '../lib/headers.mjs';
import { runsOf, shelve } from './shelve.ts';
import { writePacks } from './write-packs.ts';

const site: Record<string, string> = {
	'index.html': 'front',
	'__data.json': '{}',
	'states/index.html': 'States',
	'states/KAZ/index.html': 'Kazakhstan',
	'states/KAZ/__data.json': '{"state":"KAZ"}',
	'answers/returns/default.json': '{"rows":[]}',
	'answers/returns/default.csv': 'iso3\n',
	'answers/visits/default.json': '{"rows":[1]}',
	'briefings/KAZ/index.html': 'A briefing',
	'embed/returns/index.html': 'for frames',
	'_app/version.json': '{"version":"abc"}',
	'_app/immutable/assets/duckdb.wasm': 'wasm',
	'offline/index.html': 'Offline',
	'service-worker.js': 'serve(self,`%stamp-of-packs%`)'
};
let dir: string;

beforeEach(async () => {
	dir = await mkdtemp(join(tmpdir(), 'packs-'));
	for (const [name, content] of Object.entries(site)) {
		await mkdir(dirname(join(dir, name)), { recursive: true });
		await writeFile(join(dir, name), content);
	}
});
afterEach(() => rm(dir, { recursive: true }));

const write = () => writePacks(dir, join(dir, '.cache'), 'abc');

/** The entries of a pack, from a file of it as unpacked by `unpack`. */
async function read({ file }: Pack, ending = '', unpack = (bytes: Buffer) => bytes): Promise<PackEntry[]> {
	const bytes = unpack(await readFile(join(dir, `${file ?? ''}${ending}`)));
	const entries: PackEntry[] = [];
	for await (const entry of entriesOf(new Blob([new Uint8Array(bytes)]).stream())) entries.push(entry);
	return entries;
}

describe('the packs of a site', () => {
	it('hold every file that is kept, with its type, and nothing else', async () => {
		const { packs } = await write();
		expect(packs.map(({ name }) => name)).toEqual([
			'app-1',
			'states-1',
			'briefings-1',
			'engine',
			'answers-1'
		]);
		const [app, states] = packs;
		if (app === undefined || states === undefined) throw new Error('no packs');
		expect((await read(app)).map(({ path, type }) => [path, type])).toEqual([
			['__data.json', 'application/json'],
			['', 'text/html;charset=utf-8'],
			['offline/', 'text/html;charset=utf-8'],
			['states/', 'text/html;charset=utf-8']
		]);
		expect((await read(states)).map(({ path }) => path)).toEqual(['states/KAZ/__data.json', 'states/KAZ/']);
		expect(await read(states, '.br', brotliDecompressSync)).toEqual(await read(states));
		expect(await read(states, '.gz', gunzipSync)).toEqual(await read(states));
	});

	it('keep the engine by its own address, and answers on a shelf for each question', async () => {
		const { packs } = await write();
		expect(packs[3]).toMatchObject({
			file: null,
			files: [{ path: '_app/immutable/assets/duckdb.wasm', bytes: 4 }]
		});
		const answers = packs[4];
		if (answers === undefined) throw new Error('no answers');
		expect((await read(answers)).map(({ path, type }) => [path, type])).toEqual([
			['answers/returns/', 'shelf'],
			['answers/visits/', 'shelf']
		]);
	});

	it('are told to the service worker, which changes with any content of them', async () => {
		const first = await write();
		expect(first.headers).toEqual(headers);
		const worker = () => readFile(join(dir, 'service-worker.js'), 'utf8');
		expect(await worker()).toBe(`serve(self,${JSON.stringify(first)})`);
		await writeFile(join(dir, 'service-worker.js'), site['service-worker.js'] ?? '');
		await writeFile(join(dir, 'states/KAZ/index.html'), 'Kazakhstan, corrected');
		const second = await write();
		const changed = second.packs.filter(({ hash }) => !first.packs.some((pack) => pack.hash === hash));
		expect(changed.map(({ name }) => name)).toEqual(['states-1']);
	});

	it('have the same bytes for the same site', async () => {
		const folder = join(dir, '_app/immutable/packs');
		const all = async () => {
			await writeFile(join(dir, 'service-worker.js'), site['service-worker.js'] ?? '');
			const stamp = await write();
			const names = (await readdir(folder)).sort();
			return [stamp, names, await Promise.all(names.map((name) => readFile(join(folder, name))))];
		};
		expect(await all()).toEqual(await all());
	});

	it('are not written where a file is of no known type, or the worker has no place for them', async () => {
		await writeFile(join(dir, 'strange.xyz'), '');
		await expect(write()).rejects.toThrow('strange.xyz');
		await rm(join(dir, 'strange.xyz'));
		await write();
		await expect(write()).rejects.toThrow('no place');
	});
});

const entries = fc.array(
	fc.record({
		path: fc.constantFrom('answers/a/1.json', 'answers/a/2.json', 'answers/b/1.json'),
		type: fc.constant('application/json'),
		content: fc.uint8Array({ maxLength: 50 }).map((bytes) => new Uint8Array(bytes))
	})
);

describe('parting entries', () => {
	it('into runs keeps their order and their size', () => {
		fc.assert(
			fc.property(entries, fc.integer({ min: 1, max: 100 }), (all, size) => {
				const runs = runsOf(all, size);
				expect(runs.flat()).toEqual(all);
				for (const run of runs) {
					const bytes = run.reduce((sum, { content }) => sum + content.length, 0);
					expect(run.length === 1 || bytes <= size).toBe(true);
				}
			})
		);
	});

	it('on shelves leaves none out', async () => {
		await fc.assert(
			fc.asyncProperty(entries, async (all) => {
				const found: PackEntry[] = [];
				for (const { content } of shelve(all))
					for await (const entry of entriesOf(new Blob([content]).stream())) found.push(entry);
				const byPath = (a: PackEntry, b: PackEntry) => a.path.localeCompare(b.path);
				expect(found.sort(byPath)).toEqual(all.toSorted(byPath));
			})
		);
	});
});
