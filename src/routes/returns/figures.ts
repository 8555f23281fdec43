export { betweenMissionsFigure, returnsSummaryFigure } from '$lib/figures/between.ts';
export { returnsFigure } from '$lib/figures/returns.ts';
export { yearsBetweenFigure } from '$lib/figures/years-between.ts';
