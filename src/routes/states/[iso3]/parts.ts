import { lazyFigure } from '$lib/figures/lazy-figure.ts';
import { ready } from '$lib/ui/lazy.ts';
import { lazyPart } from '$lib/ui/part.ts';

/** In one piece: pieces of their own would be cut into dozens of small files. */
const figures = async () => (await import('./figures.ts')).stateFigures;

/** The figures of a State's page. */
export const record = lazyFigure(async () => (await figures()).record);
export const visits = lazyFigure(async () => (await figures()).visits);
export const reports = lazyFigure(async () => (await figures()).reports);
export const delegations = lazyFigure(async () => (await figures()).delegations);
export const frequency = lazyFigure(async () => (await figures()).frequency);
export const waits = lazyFigure(async () => (await figures()).waits);
export const between = lazyFigure(async () => (await figures()).between);
export const mechanism = lazyFigure(async () => (await figures()).mechanism);
export const mechanismDue = lazyFigure(async () => (await figures()).mechanismDue);
export const article17 = lazyFigure(async () => (await figures()).article17);
export const article24 = lazyFigure(async () => (await figures()).article24);
export const members = lazyFigure(async () => (await figures()).members);
export const memberVisits = lazyFigure(async () => (await figures()).memberVisits);
export const treaties = lazyFigure(async () => (await figures()).treaties);
export const identity = lazyFigure(async () => (await figures()).identity);
export const exceptions = lazyFigure(async () => (await figures()).exceptions);
/** What is told of one visit. It has nothing to wake for: only who comes from within the site needs its code. */
export const visitCard = lazyPart(async () => (await import('$lib/figures/VisitCard.svelte')).default);

/** All that the page fetches when it is wanted. */
export const all = [
	record,
	visits,
	reports,
	delegations,
	frequency,
	waits,
	between,
	mechanism,
	mechanismDue,
	article17,
	article24,
	members,
	memberVisits,
	treaties,
	identity,
	exceptions,
	visitCard
];
if (import.meta.env.SSR) await ready(all);
