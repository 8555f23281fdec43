export { compareFigure, compareVisitsFigure } from '../compare.ts';
