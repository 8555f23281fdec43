import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { groups, type Group } from '../../src/lib/offline/groups.ts';
import { packOf, type PackEntry } from '../../src/lib/offline/pack-stream.ts';
import type { Pack, Stamp } from '../../src/lib/offline/packs.ts';
import { compressAhead } from '../lib/compress-folder.ts';
import { headers } from '../lib/headers.mjs';
import { collect } from './collect.ts';
import { runsOf, shelve } from './shelve.ts';

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** Where packs stand: what has a hash in its name is kept for ever by every host. */
const folder = '_app/immutable/packs';

/** The most bytes of a pack: some hosts take no file over 25 MB, and of an update only the packs that changed travel. */
const largest = 20_000_000;

/**
 * Writes the packs in which a reader's device keeps a built site, and their stamp into its service worker. Same site, same
 * bytes.
 * @param dir the folder of the site, its plain files not compressed yet
 * @param cache as of `compressFolder`
 * @param version the version of the register, as the pages show it
 * @returns the stamp
 * @throws Error where a file cannot be read or written, or the service worker has no place for the stamp
 */
export async function writePacks(dir: string, cache: string, version: string): Promise<Stamp> {
	await rm(join(dir, folder), { recursive: true, force: true });
	await mkdir(join(dir, folder), { recursive: true });
	const found = await collect(dir);
	const packs: Pack[] = [];
	for (const group of groups) {
		if (group === 'engine') packs.push(await plainPack(dir, cache, found[group]));
		else {
			const entries = group === 'answers' ? shelve(found[group]) : found[group];
			const runs = runsOf(entries, largest);
			packs.push(...(await Promise.all(runs.map((run, index) => streamPack(dir, group, run, index)))));
		}
	}
	const record = await readFile(join(dir, '_app/version.json'), 'utf8');
	const stamp: Stamp = { version, record, headers, packs };
	await writeStamp(dir, stamp);
	return stamp;
}

async function streamPack(
	dir: string,
	group: Group,
	entries: readonly PackEntry[],
	index: number
): Promise<Pack> {
	const content = packOf(entries);
	const hash = digest([content]);
	const name = `${group}-${index + 1}`;
	const file = `${folder}/${name}-${hash}.pack`;
	// With a window over the whole pack like pages shrink to a thirtieth even at this quality, in half a second.
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: 6,
		[constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
		[constants.BROTLI_PARAM_SIZE_HINT]: content.length
	};
	const [br, gz] = await Promise.all([brotliAsync(content, { params }), gzipAsync(content, { level: 6 })]);
	await Promise.all([
		writeFile(join(dir, file), content),
		writeFile(join(dir, `${file}.br`), br),
		writeFile(join(dir, `${file}.gz`), gz)
	]);
	return { name, group, hash, file, files: [], bytes: content.length, sent: br.length };
}

/** Large files of their own address: what a page has fetched of them already does not travel again. */
async function plainPack(dir: string, cache: string, entries: readonly PackEntry[]): Promise<Pack> {
	const files = entries.map(({ path, content }) => ({ path, bytes: content.length }));
	const sent = await Promise.all(files.map(({ path }) => compressAhead(join(dir, path), cache)));
	const hash = digest(entries.map(({ content }) => content));
	const bytes = sum(files.map((file) => file.bytes));
	return { name: 'engine', group: 'engine', hash, file: null, files, bytes, sent: sum(sent) };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

function digest(contents: readonly Uint8Array[]): string {
	const hash = createHash('sha256');
	for (const content of contents) hash.update(content);
	return hash.digest('hex').slice(0, 12);
}

/** What the stamp's place looks like once the service worker has been made small. */
const place = /(["'`])%stamp-of-packs%\1/;

async function writeStamp(dir: string, stamp: Stamp): Promise<void> {
	const file = join(dir, 'service-worker.js');
	const text = JSON.stringify(stamp);
	const code = await readFile(file, 'utf8');
	if (code.split(place).length !== 3)
		throw new Error(`${file} has no place, or several, for the stamp of the packs`);
	await writeFile(
		file,
		code.replace(place, () => text)
	);
	await writeFile(join(dir, 'offline/packs.json'), text);
}
