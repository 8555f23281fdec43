import { lazyFigure } from '$lib/figures/lazy-figure.ts';
import { ready } from '$lib/ui/lazy.ts';

/** In one piece: pieces of their own would be cut into dozens of small files. */
const figures = () => import('./figures.ts');

/** The figures of the page. */
export const byGroup = lazyFigure(async () => (await figures()).mechanismsByGroupFigure);
export const byState = lazyFigure(async () => (await figures()).mechanismsFigure);
export const byModel = lazyFigure(async () => (await figures()).mechanismsByModelFigure);
export const list = lazyFigure(async () => (await figures()).article17ListFigure);

/** All that the page fetches when it is wanted. */
export const all = [byGroup, byState, byModel, list];
if (import.meta.env.SSR) await ready(all);
