import { figureAtHand } from '$lib/figures/lazy-figure.ts';
import { visitsByYearFigure } from '$lib/figures/visits-by-year.ts';

/** The figure of the page. */
export const visits = figureAtHand(visitsByYearFigure);
