export { partiesOverTimeFigure } from '$lib/figures/parties-over-time.ts';
export { standingOnDateFigure } from '$lib/figures/standing-on-date.ts';
export { stateRecordFigure } from '$lib/figures/state-record-figure.ts';
export { visitFrequencyByGroupFigure } from '$lib/figures/frequency.ts';
export { visitsByYearFigure } from '$lib/figures/visits-by-year.ts';
export { yearsBetweenFigure } from '$lib/figures/years-between.ts';
