export { joiningByYearFigure } from '../joining-by-year.ts';
export { partiesOverTimeFigure } from '../parties-over-time.ts';
export { standingOnDateFigure } from '../standing-on-date.ts';
