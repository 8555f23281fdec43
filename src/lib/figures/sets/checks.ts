export { exceptionsFigure } from '../exceptions.ts';
export { publishedTotalsFigure } from '../published-totals.ts';
