import { lazyFigure } from '$lib/figures/lazy-figure.ts';
import { ready } from '$lib/ui/lazy.ts';

/** The figure of the page. */
export const visits = lazyFigure(
	async () => (await import('$lib/figures/visits-by-year.ts')).visitsByYearFigure
);

if (import.meta.env.SSR) await ready([visits]);
