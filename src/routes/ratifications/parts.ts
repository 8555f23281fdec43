import { lazyFigure } from '$lib/figures/lazy-figure.ts';
import { ready } from '$lib/ui/lazy.ts';

/** The figures of the page. */
export const standing = lazyFigure(
	async () => (await import('$lib/figures/standing-on-date.ts')).standingOnDateFigure
);
export const parties = lazyFigure(
	async () => (await import('$lib/figures/parties-over-time.ts')).partiesOverTimeFigure
);

if (import.meta.env.SSR) await ready([standing, parties]);
