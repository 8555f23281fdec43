import { figureAtHand, lazyFigure } from '$lib/figures/lazy-figure.ts';
import { visitsByYearFigure } from '$lib/figures/visits-by-year.ts';
import { ready } from '$lib/ui/lazy.ts';

/** All but the first figure in one piece: pieces of their own would be cut into dozens of small files. */
const rest = () => import('./rest.ts');

/** The figures of the page. */
export const visits = figureAtHand(visitsByYearFigure);
export const every = lazyFigure(async () => (await rest()).everyVisitFigure);

if (import.meta.env.SSR) await ready([every]);
