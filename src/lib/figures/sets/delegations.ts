export { delegatesFigure } from '../delegates.ts';
export { delegationsByGroupFigure, delegationsFigure } from '../delegations.ts';
