import { expect, type Page } from '@playwright/test';
import type { Group } from '../../src/lib/offline/groups.ts';
import { cacheName, type Stamp } from '../../src/lib/offline/packs.ts';

/** The groups of which every pack is kept whole in the browser of a page. */
export async function keptOf(page: Page, root: string, { packs }: Stamp): Promise<Group[]> {
	const named = packs.map((pack) => ({ group: pack.group, cache: cacheName(root, pack) }));
	const missing = await page.evaluate(
		async ([mark, all]) => {
			const whole = await Promise.all(
				all.map(async ({ cache }) => (await caches.match(mark, { cacheName: cache })) !== undefined)
			);
			return all.filter((_, index) => !whole[index]).map(({ group }) => group);
		},
		[`${root}?whole`, named] as const
	);
	return [...new Set(packs.map(({ group }) => group))].filter((group) => !missing.includes(group));
}

/** Waits until these groups are kept. */
export async function expectKept(
	page: Page,
	root: string,
	stamp: Stamp,
	groups: readonly Group[]
): Promise<void> {
	await expect(async () => {
		expect(await keptOf(page, root, stamp)).toEqual(groups);
	}).toPass({ timeout: 80_000 });
}
