import { lazyFigure } from '$lib/figures/lazy-figure.ts';
import { ready } from '$lib/ui/lazy.ts';

const figures = () => import('./figures.ts');

/** The published totals beside our counts. */
export const totals = lazyFigure(async () => (await figures()).publishedTotalsFigure);
/** The rows that a check may pass. */
export const exceptions = lazyFigure(async () => (await figures()).exceptionsFigure);

/** All that the page fetches when it is wanted. */
export const all = [totals, exceptions];
if (import.meta.env.SSR) await ready(all);
