export {
	monthsToPublicationFigure,
	repliesFigure,
	reportsByYearFigure,
	reportsToMechanismsFigure,
	reportsWithinThreeYearsFigure
} from '$lib/figures/outcomes.ts';
