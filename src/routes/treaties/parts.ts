import { lazyFigure } from '$lib/figures/lazy-figure.ts';
import { ready } from '$lib/ui/lazy.ts';

/** In one piece: pieces of their own would be cut into dozens of small files. */
const figures = () => import('./figures.ts');

/** The figures of the page. */
export const pace = lazyFigure(async () => (await figures()).paceAtAgeFigure);
export const groups = lazyFigure(async () => (await figures()).participationByGroupFigure);
export const matrix = lazyFigure(async () => (await figures()).participationMatrixFigure);

/** All that the page fetches when it is wanted. */
export const all = [pace, groups, matrix];
if (import.meta.env.SSR) await ready(all);
