import { figureAtHand, lazyFigure } from '$lib/figures/lazy-figure.ts';
import { visitFrequencyByGroupFigure } from '$lib/figures/frequency.ts';
import { ready } from '$lib/ui/lazy.ts';

/** All but the first figure in one piece: pieces of their own would be cut into dozens of small files. */
const rest = () => import('./rest.ts');

/** The figures of the page. */
export const byGroup = figureAtHand(visitFrequencyByGroupFigure);
export const byState = lazyFigure(async () => (await rest()).visitFrequencyFigure);
export const never = lazyFigure(async () => (await rest()).neverVisitedFigure);

if (import.meta.env.SSR) await ready([byState, never]);
