import { figureAtHand, lazyFigure } from '$lib/figures/lazy-figure.ts';
import { delegatesFigure } from '$lib/figures/delegates.ts';
import { ready } from '$lib/ui/lazy.ts';

/** All but the first figure in one piece: pieces of their own would be cut into dozens of small files. */
const rest = () => import('./rest.ts');

/** The figures of the page. */
export const people = figureAtHand(delegatesFigure);
export const groups = lazyFigure(async () => (await rest()).delegationsByGroupFigure);
export const visits = lazyFigure(async () => (await rest()).delegationsFigure);

if (import.meta.env.SSR) await ready([groups, visits]);
