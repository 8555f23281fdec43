export { yearsBetweenFigure } from '$lib/figures/years-between.ts';
