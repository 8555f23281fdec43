export {
	delegationsByGroupFigure,
	delegationsByNationalityFigure,
	delegationsFigure
} from '$lib/figures/delegations.ts';
