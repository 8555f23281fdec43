export { compareFigure, compareVisitsFigure } from '$lib/figures/compare.ts';
