import { lazyFigure } from '$lib/figures/lazy-figure.ts';
import { ready } from '$lib/ui/lazy.ts';

/** In one piece: pieces of their own would be cut into dozens of small files. */
const figures = () => import('./figures.ts');

/** The figures of the page. */
export const byYear = lazyFigure(async () => (await figures()).reportsByYearFigure);
export const within = lazyFigure(async () => (await figures()).reportsWithinThreeYearsFigure);
export const months = lazyFigure(async () => (await figures()).monthsToPublicationFigure);
export const replies = lazyFigure(async () => (await figures()).repliesFigure);
export const toMechanisms = lazyFigure(async () => (await figures()).reportsToMechanismsFigure);

/** All that the page fetches when it is wanted. */
export const all = [byYear, within, months, replies, toMechanisms];
if (import.meta.env.SSR) await ready(all);
