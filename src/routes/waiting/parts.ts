import { lazyFigure } from '$lib/figures/lazy-figure.ts';
import { ready } from '$lib/ui/lazy.ts';

/** The figure of the page. */
export const waits = lazyFigure(async () => (await import('./figures.ts')).waitingFigure);

/** All that the page fetches when it is wanted. */
export const all = [waits];
if (import.meta.env.SSR) await ready(all);
