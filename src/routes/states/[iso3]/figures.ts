export { stateFigures } from '$lib/figures/state-figures.ts';
