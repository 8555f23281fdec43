export { visitsByYearFigure } from '$lib/figures/visits-by-year.ts';
