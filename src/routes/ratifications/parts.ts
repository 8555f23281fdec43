import { lazyFigure } from '$lib/figures/lazy-figure.ts';
import { ready } from '$lib/ui/lazy.ts';

/** In one piece: pieces of their own would be cut into dozens of small files. */
const figures = () => import('./figures.ts');

/** The figures of the page. */
export const standing = lazyFigure(async () => (await figures()).standingOnDateFigure);
export const parties = lazyFigure(async () => (await figures()).partiesOverTimeFigure);
export const joining = lazyFigure(async () => (await figures()).joiningByYearFigure);

/** All that the page fetches when it is wanted. */
export const all = [standing, parties, joining];
if (import.meta.env.SSR) await ready(all);
