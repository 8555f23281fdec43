export { waitingFigure } from '$lib/figures/waiting.ts';
