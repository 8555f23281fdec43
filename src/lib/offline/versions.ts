import { isWhole, keepPack, type Keeping } from './keep.ts';
import { keepAll } from './keep-all.ts';
import { cacheName, cachesOf, type Stamp } from './packs.ts';

/**
 * Keeps a version of the site beside the one that is in use: of each group that this device keeps, every pack. Packs that
 * have not changed are in their place already. Where nothing was kept before, only the application is.
 * @throws Error where not all of it comes, or the application has no room: the version in use stays the one in use
 */
export async function keepVersion(keeping: Keeping, stamp: Stamp): Promise<void> {
	const kept = await keptBefore(keeping);
	for (const pack of stamp.packs.filter(({ group }) => group === 'app')) await keepPack(keeping, pack);
	await keepAll(
		keeping,
		stamp.packs.filter(({ group }) => kept.has(group))
	);
}

/** The groups of which a pack is kept, of whichever version. */
async function keptBefore(keeping: Keeping): Promise<Set<string>> {
	const kept = new Set<string>();
	for (const { cache, group } of cachesOf(await keeping.caches.keys(), keeping.root))
		if (await isWhole(keeping, cache)) kept.add(group);
	return kept;
}

/** Deletes what is kept of other versions of this site. */
export async function leaveVersion(
	{ caches, root }: Pick<Keeping, 'caches' | 'root'>,
	stamp: Stamp
): Promise<void> {
	const ours = new Set(stamp.packs.map((pack) => cacheName(root, pack)));
	const others = cachesOf(await caches.keys(), root).filter(({ cache }) => !ours.has(cache));
	await Promise.all(others.map(({ cache }) => caches.delete(cache)));
}
