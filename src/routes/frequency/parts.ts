import { lazyFigure } from '$lib/figures/lazy-figure.ts';
import { ready } from '$lib/ui/lazy.ts';

/** In one piece: pieces of their own would be cut into dozens of small files. */
const figures = () => import('./figures.ts');

/** The figures of the page. */
export const byGroup = lazyFigure(async () => (await figures()).visitFrequencyByGroupFigure);
export const byState = lazyFigure(async () => (await figures()).visitFrequencyFigure);
export const never = lazyFigure(async () => (await figures()).neverVisitedFigure);
export const pace = lazyFigure(async () => (await figures()).paceFigure);

/** All that the page fetches when it is wanted. */
export const all = [byGroup, byState, never, pace];
if (import.meta.env.SSR) await ready(all);
