export { publishedTotalsFigure } from '$lib/figures/published-totals.ts';
