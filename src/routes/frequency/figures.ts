export {
	neverVisitedFigure,
	paceFigure,
	visitFrequencyByGroupFigure,
	visitFrequencyFigure
} from '$lib/figures/frequency.ts';
