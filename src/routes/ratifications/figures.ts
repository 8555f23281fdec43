export { joiningByYearFigure } from '$lib/figures/joining-by-year.ts';
export { partiesOverTimeFigure } from '$lib/figures/parties-over-time.ts';
export { standingOnDateFigure } from '$lib/figures/standing-on-date.ts';
