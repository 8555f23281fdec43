import { fetchPack } from './fetch-pack.ts';
import { entriesOf } from './pack-stream.ts';
import { cacheName, type Pack, type Stamp } from './packs.ts';

/** Where packs are fetched from and kept. */
export interface Keeping {
	readonly caches: CacheStorage;
	readonly fetch: typeof globalThis.fetch;
	/** The URL of the site's root, ending in a slash. */
	readonly root: string;
	readonly headers: Stamp['headers'];
	/** The bytes that may still be kept. What is larger is not fetched in vain, visit after visit. */
	readonly room?: () => Promise<number>;
}

/** Told of the bytes of a pack that have been kept since the last time. */
export type OnKept = (bytes: number) => void;

/** The address of the entry that is written last: a cache without it is no copy. */
export function wholeMark(root: string): string {
	return `${root}?whole`;
}

/**
 * Says whether a cache holds all of its pack.
 * @param name of `cacheName`
 */
export async function isWhole(
	{ caches, root }: Pick<Keeping, 'caches' | 'root'>,
	name: string
): Promise<boolean> {
	if (!(await caches.has(name))) return false;
	return (await caches.match(wholeMark(root), { cacheName: name })) !== undefined;
}

/** Says whether it was the device that had no room. */
export function isFull(error: unknown): boolean {
	return error instanceof Error && error.name === 'QuotaExceededError';
}

/**
 * Fetches a pack and keeps it, entry by entry as it arrives. One that is whole already is not fetched again.
 * @throws Error where it does not come whole or the device has no room; nothing of it is left then
 */
export async function keepPack(
	keeping: Keeping,
	pack: Pack,
	onKept: OnKept = () => undefined
): Promise<void> {
	const { caches, root } = keeping;
	const name = cacheName(root, pack);
	if (await isWhole(keeping, name)) return;
	await caches.delete(name);
	if (((await keeping.room?.()) ?? Infinity) < pack.bytes)
		throw new DOMException(`No room for ${pack.bytes} bytes`, 'QuotaExceededError');
	const cache = await caches.open(name);
	try {
		if (pack.file === null) await keepFiles(keeping, pack, cache, onKept);
		else await keepEntries(keeping, pack.file, cache, onKept);
		await cache.put(wholeMark(root), new Response());
	} catch (error) {
		await caches.delete(name);
		throw error;
	}
}

async function keepEntries(
	{ fetch, root, headers }: Keeping,
	file: string,
	cache: Cache,
	onKept: OnKept
): Promise<void> {
	for await (const { path, type, content } of entriesOf(await fetchPack(fetch, root + file))) {
		await cache.put(root + path, new Response(content, { headers: { ...headers, 'content-type': type } }));
		onKept(content.length);
	}
}

/** Large files go from the line to the device as they are, in pieces. */
async function keepFiles(
	{ fetch, root, headers }: Keeping,
	{ files }: Pack,
	cache: Cache,
	onKept: OnKept
): Promise<void> {
	for (const { path, bytes } of files) {
		const response = await fetch(root + path);
		if (!response.ok || response.body === null)
			throw new Error(`${root + path}: the host answered ${response.status}`);
		let arrived = 0;
		const counted = response.body.pipeThrough(
			new TransformStream<Uint8Array, Uint8Array>({
				transform(piece, controller) {
					arrived += piece.length;
					onKept(piece.length);
					controller.enqueue(piece);
				}
			})
		);
		const type = response.headers.get('content-type') ?? 'application/octet-stream';
		await cache.put(root + path, new Response(counted, { headers: { ...headers, 'content-type': type } }));
		if (arrived !== bytes) throw new Error(`${root + path}: ${arrived} bytes came of ${bytes}`);
	}
}
