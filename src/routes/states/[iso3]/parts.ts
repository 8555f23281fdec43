import { figureAtHand } from '$lib/figures/lazy-figure.ts';
import { stateFigures } from '$lib/figures/state-figures.ts';
import { ready } from '$lib/ui/lazy.ts';
import { lazyPart } from '$lib/ui/part.ts';

/** The figures of a State's page. */
export const record = figureAtHand(stateFigures.record);
export const visits = figureAtHand(stateFigures.visits);
export const reports = figureAtHand(stateFigures.reports);
export const delegations = figureAtHand(stateFigures.delegations);
export const frequency = figureAtHand(stateFigures.frequency);
export const waits = figureAtHand(stateFigures.waits);
export const mechanism = figureAtHand(stateFigures.mechanism);
export const article17 = figureAtHand(stateFigures.article17);
export const article24 = figureAtHand(stateFigures.article24);
export const members = figureAtHand(stateFigures.members);
export const memberVisits = figureAtHand(stateFigures.memberVisits);
export const treaties = figureAtHand(stateFigures.treaties);
export const identity = figureAtHand(stateFigures.identity);
export const exceptions = figureAtHand(stateFigures.exceptions);
/** What is told of one visit. It has nothing to wake for: only who comes from within the site needs its code. */
export const visitCard = lazyPart(async () => (await import('$lib/figures/VisitCard.svelte')).default);

if (import.meta.env.SSR) await ready([visitCard]);
