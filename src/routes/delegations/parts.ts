import { lazyFigure } from '$lib/figures/lazy-figure.ts';
import { ready } from '$lib/ui/lazy.ts';

/** In one piece: pieces of their own would be cut into dozens of small files. */
const figures = () => import('./figures.ts');

/** The figures of the page. */
export const people = lazyFigure(async () => (await figures()).delegatesFigure);
export const groups = lazyFigure(async () => (await figures()).delegationsByGroupFigure);
export const visits = lazyFigure(async () => (await figures()).delegationsFigure);

/** All that the page fetches when it is wanted. */
export const all = [people, groups, visits];
if (import.meta.env.SSR) await ready(all);
