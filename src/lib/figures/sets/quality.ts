export { rowsBySourceFigure, visitsKnownFigure } from '../quality.ts';
