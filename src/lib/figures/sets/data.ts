export { publishedTotalsFigure } from '../published-totals.ts';
