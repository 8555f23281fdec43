export { everyVisitFigure } from '../every-visit.ts';
export { visitsByYearFigure } from '../visits-by-year.ts';
