export { delegatesFigure } from '$lib/figures/delegates.ts';
export { delegationsByGroupFigure, delegationsFigure } from '$lib/figures/delegations.ts';
