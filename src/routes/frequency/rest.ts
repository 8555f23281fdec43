export { neverVisitedFigure, visitFrequencyFigure } from '$lib/figures/frequency.ts';
