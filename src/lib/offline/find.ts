import { groupOf } from './groups.ts';
import { isWhole, type Keeping } from './keep.ts';
import { entriesOf, shelf } from './pack-stream.ts';
import { cacheName, type Pack, type Stamp } from './packs.ts';

/** Finds a file of the site in what is kept of it. */
export type Find = (path: string) => Promise<Response | undefined>;

/**
 * Makes what finds files in the whole packs of one version.
 * @param keeping where they are kept
 * @returns a function that takes a path from the root, without a query, and gives undefined where it is not kept
 */
export function createFind(
	{ caches, root, headers }: Pick<Keeping, 'caches' | 'root' | 'headers'>,
	{ packs }: Stamp
): Find {
	// Once whole, a pack stays so until it is deleted, and then nothing is found in it.
	const known = new Set<Pack>();

	async function inPack(pack: Pack, path: string): Promise<Response | undefined> {
		const name = cacheName(root, pack);
		if (!known.has(pack)) {
			if (!(await isWhole({ caches, root }, name))) return undefined;
			known.add(pack);
		}
		const kept = (at: string) => caches.match(root + at, { cacheName: name }).catch(() => undefined);
		return (await kept(path)) ?? onShelf(await kept(folderOf(path)), path);
	}

	async function onShelf(kept: Response | undefined, path: string): Promise<Response | undefined> {
		if (kept?.headers.get('content-type') !== shelf || kept.body === null) return undefined;
		for await (const entry of entriesOf(kept.body)) {
			if (entry.path !== path) continue;
			return new Response(entry.content, { headers: { ...headers, 'content-type': entry.type } });
		}
		return undefined;
	}

	return async (path) => {
		const group = groupOf(path);
		for (const pack of packs.filter((one) => one.group === group)) {
			const found = await inPack(pack, path);
			if (found !== undefined) return found;
		}
		return undefined;
	};
}

/** The folder of a file, with a slash at the end; empty at the root. */
function folderOf(path: string): string {
	return path.replace(/[^/]*$/, '');
}
