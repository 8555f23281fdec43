import { lazyFigure } from '$lib/figures/lazy-figure.ts';
import { ready } from '$lib/ui/lazy.ts';

const figures = () => import('./figures.ts');

/** How far the visits of each year are known. */
export const visits = lazyFigure(async () => (await figures()).visitsKnownFigure);
/** On what the rows of each table rest. */
export const sources = lazyFigure(async () => (await figures()).rowsBySourceFigure);

/** All that the page fetches when it is wanted. */
export const all = [visits, sources];
if (import.meta.env.SSR) await ready(all);
