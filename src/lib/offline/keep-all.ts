import { isFull, isWhole, keepPack, type Keeping, type OnKept } from './keep.ts';
import type { Group } from './groups.ts';
import { cacheName, type Pack } from './packs.ts';

/** What could be kept. */
export interface Outcome {
	/** The groups of which something had no room. */
	readonly withoutRoom: readonly Group[];
}

/**
 * Keeps packs in the order of their worth. Where the device has no room for one, its group is left out whole, and what
 * is smaller is still tried.
 * @param packs in the order of their worth
 * @throws Error where one does not come; those before it are kept
 */
export async function keepAll(keeping: Keeping, packs: readonly Pack[], onKept?: OnKept): Promise<Outcome> {
	const withoutRoom = new Set<Group>();
	for (const pack of packs) {
		if (withoutRoom.has(pack.group)) continue;
		try {
			await keepPack(keeping, pack, onKept);
		} catch (error) {
			if (!isFull(error)) throw error;
			withoutRoom.add(pack.group);
		}
	}
	return { withoutRoom: [...withoutRoom] };
}

/** Those of some packs that are kept whole. */
export async function wholeOf<T extends Pack>(
	keeping: Pick<Keeping, 'caches' | 'root'>,
	packs: readonly T[]
): Promise<T[]> {
	const whole = await Promise.all(packs.map((pack) => isWhole(keeping, cacheName(keeping.root, pack))));
	return packs.filter((_, index) => whole[index]);
}
