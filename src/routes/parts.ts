import { figureAtHand, lazyFigure } from '$lib/figures/lazy-figure.ts';
import { standingOnDateFigure } from '$lib/figures/standing-on-date.ts';
import { ready } from '$lib/ui/lazy.ts';

/** All but the first figure in one piece: pieces of their own would be cut into dozens of small files. */
const rest = () => import('./rest.ts');

/** The figures of the front page. */
export const standing = figureAtHand(standingOnDateFigure);
export const visits = lazyFigure(async () => (await rest()).visitsByYearFigure);
export const record = lazyFigure(async () => (await rest()).stateRecordFigure);

if (import.meta.env.SSR) await ready([visits, record]);
