export { stateFigures } from '../state-figures.ts';
