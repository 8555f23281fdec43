import { figureAtHand, lazyFigure } from '$lib/figures/lazy-figure.ts';
import { standingOnDateFigure } from '$lib/figures/standing-on-date.ts';
import { ready } from '$lib/ui/lazy.ts';

/** All but the first figure in one piece: pieces of their own would be cut into dozens of small files. */
const rest = () => import('./rest.ts');

/** The figures of the page. */
export const standing = figureAtHand(standingOnDateFigure);
export const parties = lazyFigure(async () => (await rest()).partiesOverTimeFigure);
export const joining = lazyFigure(async () => (await rest()).joiningByYearFigure);

if (import.meta.env.SSR) await ready([parties, joining]);
