export { waitingFigure } from '../waiting.ts';
