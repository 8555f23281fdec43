import { lazyFigure } from '$lib/figures/lazy-figure.ts';
import { ready } from '$lib/ui/lazy.ts';

/** In one piece: pieces of their own would be cut into dozens of small files. */
const figures = () => import('./figures.ts');

/** The figures of the page. */
export const compared = lazyFigure(async () => (await figures()).compareFigure);
export const visits = lazyFigure(async () => (await figures()).compareVisitsFigure);

/** All that the page fetches when it is wanted. */
export const all = [compared, visits];
if (import.meta.env.SSR) await ready(all);
