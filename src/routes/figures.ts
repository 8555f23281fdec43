export { standingOnDateFigure } from '$lib/figures/standing-on-date.ts';
export { stateRecordFigure } from '$lib/figures/state-record-figure.ts';
export { visitsByYearFigure } from '$lib/figures/visits-by-year.ts';
