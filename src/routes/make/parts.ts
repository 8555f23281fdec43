import { lazyFigure } from '$lib/figures/lazy-figure.ts';
import { ready } from '$lib/ui/lazy.ts';

/** The figure that stands here until a reader chooses one. */
export const first = lazyFigure(async () => (await import('./figures.ts')).visitsByYearFigure);

/** All that the page fetches when it is wanted. */
export const all = [first];
if (import.meta.env.SSR) await ready(all);
