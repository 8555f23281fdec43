import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Validators } from './download.ts';

/** A page as it was given on a day. */
export interface Snapshot extends Validators {
	readonly url: string;
	/** The day on which it was fetched, ISO, in UTC. */
	readonly fetched_on: string;
	/** SHA-256 of its bytes, as hex. */
	readonly sha256: string;
	/** The file in the folder of the source: the day, and the first digits of the SHA-256. */
	readonly file: string;
}

const INDEX = 'snapshots.json';

const folderOf = (cache: string, source: string) => join(cache, source);

/** A file appears whole or not at all. */
function writeWhole(file: string, content: string | Uint8Array): void {
	const fresh = `${file}.${process.pid}.tmp`;
	writeFileSync(fresh, content);
	renameSync(fresh, file);
}

/** The snapshots of a source, the oldest first; none where there is no list, or one that cannot be read. */
export function snapshotsOf(cache: string, source: string): readonly Snapshot[] {
	const index = join(folderOf(cache, source), INDEX);
	if (!existsSync(index)) return [];
	try {
		const listed: unknown = JSON.parse(readFileSync(index, 'utf8'));
		return Array.isArray(listed) ? (listed as readonly Snapshot[]) : [];
	} catch {
		return [];
	}
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/**
 * The last snapshot of an address with its bytes: what a server need not give again.
 * @returns null where there is none, or where its file is not what it was
 */
export function lastSnapshot(
	cache: string,
	source: string,
	url: string
): { readonly snapshot: Snapshot; readonly bytes: Uint8Array } | null {
	const snapshot = snapshotsOf(cache, source).findLast((one) => one.url === url);
	if (snapshot === undefined) return null;
	const file = join(folderOf(cache, source), snapshot.file);
	if (!existsSync(file)) return null;
	const bytes = readFileSync(file);
	return hashOf(bytes) === snapshot.sha256 ? { snapshot, bytes } : null;
}

/**
 * Keeps a page that was given. The same bytes again are the same snapshot: it keeps the day on which it was first seen,
 * with what the server says of it now.
 * @param day the day on which it was fetched, ISO
 */
export function keepSnapshot(
	cache: string,
	source: string,
	page: { readonly url: string; readonly bytes: Uint8Array; readonly validators: Validators },
	day: string
): Snapshot {
	const folder = folderOf(cache, source);
	mkdirSync(folder, { recursive: true });
	const { url, bytes, validators } = page;
	const sha256 = hashOf(bytes);
	const listed = snapshotsOf(cache, source);
	const known = listed.find((one) => one.sha256 === sha256 && one.url === url);
	const file = known?.file ?? `${day}-${sha256.slice(0, 12)}.html`;
	const snapshot = { url, fetched_on: known?.fetched_on ?? day, sha256, file, ...validators };
	writeWhole(join(folder, file), bytes);
	const others = listed.filter((one) => one !== known);
	writeWhole(join(folder, INDEX), `${JSON.stringify([...others, snapshot], null, '\t')}\n`);
	return snapshot;
}
