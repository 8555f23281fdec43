export { everyVisitFigure } from '$lib/figures/every-visit.ts';
