export { joiningByYearFigure } from '$lib/figures/joining-by-year.ts';
export { partiesOverTimeFigure } from '$lib/figures/parties-over-time.ts';
