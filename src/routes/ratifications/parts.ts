import { figureAtHand } from '$lib/figures/lazy-figure.ts';
import { partiesOverTimeFigure } from '$lib/figures/parties-over-time.ts';
import { standingOnDateFigure } from '$lib/figures/standing-on-date.ts';

/** The figures of the page. */
export const standing = figureAtHand(standingOnDateFigure);
export const parties = figureAtHand(partiesOverTimeFigure);
