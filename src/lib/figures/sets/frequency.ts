export {
	neverVisitedFigure,
	paceFigure,
	visitFrequencyByGroupFigure,
	visitFrequencyFigure
} from '../frequency.ts';
