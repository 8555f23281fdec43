import { lazyFigure } from '$lib/figures/lazy-figure.ts';
import { ready } from '$lib/ui/lazy.ts';
import { partOf } from '$lib/ui/part.ts';

/** The list of tables. */
export const tableList = partOf(() => import('./TableList.svelte'));
/** The published totals beside our counts. */
export const totals = lazyFigure(
	async () => (await import('$lib/figures/published-totals.ts')).publishedTotalsFigure
);

if (import.meta.env.SSR) await ready([tableList, totals]);
