export { everyVisitFigure } from '$lib/figures/every-visit.ts';
export { visitsByYearFigure } from '$lib/figures/visits-by-year.ts';
