import { figureAtHand } from '$lib/figures/lazy-figure.ts';
import { stateFigures } from '$lib/figures/state-figures.ts';
import VisitCard from '$lib/figures/VisitCard.svelte';
import { atHand } from '$lib/ui/part.ts';

/** The figures of a State's page. */
export const record = figureAtHand(stateFigures.record);
export const visits = figureAtHand(stateFigures.visits);
export const reports = figureAtHand(stateFigures.reports);
export const delegations = figureAtHand(stateFigures.delegations);
export const mechanism = figureAtHand(stateFigures.mechanism);
export const article17 = figureAtHand(stateFigures.article17);
export const treaties = figureAtHand(stateFigures.treaties);
/** What is told of one visit. */
export const visitCard = atHand(VisitCard);
