import type { Keeping } from './keep.ts';
import { keepAll } from './keep-all.ts';
import { cacheName, cachesOf, type Stamp } from './packs.ts';

/**
 * Keeps a version of the site beside the one that is in use: of each group that this device keeps, every pack. Packs that
 * have not changed are in their place already. Where nothing was kept before, only the application is.
 * @throws Error where not all of it comes, or the application has no room: the version in use stays the one in use
 */
export async function keepVersion(keeping: Keeping, stamp: Stamp): Promise<void> {
	const before = cachesOf(await keeping.caches.keys(), keeping.root);
	const kept = new Set<string>(['app', ...before.map(({ group }) => group)]);
	const packs = stamp.packs.filter(({ group }) => kept.has(group));
	const { withoutRoom } = await keepAll(keeping, packs);
	if (withoutRoom.includes('app')) throw new Error('No room for the application');
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
