export {
	monthsToPublicationFigure,
	repliesFigure,
	reportsByYearFigure,
	reportsToMechanismsFigure,
	reportsWithinThreeYearsFigure
} from '../outcomes.ts';
