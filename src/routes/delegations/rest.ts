export { delegationsByGroupFigure, delegationsFigure } from '$lib/figures/delegations.ts';
