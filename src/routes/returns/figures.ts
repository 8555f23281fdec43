export { returnsFigure } from '$lib/figures/returns.ts';
export { yearsBetweenFigure } from '$lib/figures/years-between.ts';
