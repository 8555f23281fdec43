import { lazyFigure } from '$lib/figures/lazy-figure.ts';
import { ready } from '$lib/ui/lazy.ts';

/** In one piece: pieces of their own would be cut into dozens of small files. */
const figures = () => import('./figures.ts');

/** The figures of the front page. */
export const standing = lazyFigure(async () => (await figures()).standingOnDateFigure);
export const parties = lazyFigure(async () => (await figures()).partiesOverTimeFigure);
export const visits = lazyFigure(async () => (await figures()).visitsByYearFigure);
export const frequency = lazyFigure(async () => (await figures()).visitFrequencyByGroupFigure);
export const between = lazyFigure(async () => (await figures()).yearsBetweenFigure);
export const record = lazyFigure(async () => (await figures()).stateRecordFigure);

/** All that the page fetches when it is wanted. */
export const all = [standing, parties, visits, frequency, between, record];
if (import.meta.env.SSR) await ready(all);
