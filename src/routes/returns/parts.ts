import { figureAtHand, lazyFigure } from '$lib/figures/lazy-figure.ts';
import { returnsFigure } from '$lib/figures/returns.ts';
import { ready } from '$lib/ui/lazy.ts';

/** All but the first figure in one piece: pieces of their own would be cut into dozens of small files. */
const rest = () => import('./rest.ts');

/** The figures of the page. */
export const returns = figureAtHand(returnsFigure);
export const between = lazyFigure(async () => (await rest()).yearsBetweenFigure);

if (import.meta.env.SSR) await ready([between]);
