export { paceAtAgeFigure, participationByGroupFigure, participationMatrixFigure } from '../participation.ts';
