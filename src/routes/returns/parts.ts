import { lazyFigure } from '$lib/figures/lazy-figure.ts';
import { ready } from '$lib/ui/lazy.ts';

/** In one piece: pieces of their own would be cut into dozens of small files. */
const figures = () => import('./figures.ts');

/** The figures of the page. */
export const returns = lazyFigure(async () => (await figures()).returnsFigure);
export const between = lazyFigure(async () => (await figures()).yearsBetweenFigure);
export const missions = lazyFigure(async () => (await figures()).betweenMissionsFigure);
export const summary = lazyFigure(async () => (await figures()).returnsSummaryFigure);

/** All that the page fetches when it is wanted. */
export const all = [returns, between, missions, summary];
if (import.meta.env.SSR) await ready(all);
