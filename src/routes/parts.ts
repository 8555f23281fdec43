import { lazyFigure } from '$lib/figures/lazy-figure.ts';
import { ready } from '$lib/ui/lazy.ts';

/** The figures of the front page. */
export const standing = lazyFigure(
	async () => (await import('$lib/figures/standing-on-date.ts')).standingOnDateFigure
);
export const visits = lazyFigure(
	async () => (await import('$lib/figures/visits-by-year.ts')).visitsByYearFigure
);
export const record = lazyFigure(
	async () => (await import('$lib/figures/state-record-figure.ts')).stateRecordFigure
);

if (import.meta.env.SSR) await ready([standing, visits, record]);
