export {
	neverVisitedFigure,
	visitFrequencyByGroupFigure,
	visitFrequencyFigure
} from '$lib/figures/frequency.ts';
