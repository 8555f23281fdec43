import { lazyFigure } from '$lib/figures/lazy-figure.ts';
import { ready } from '$lib/ui/lazy.ts';
import { partOf } from '$lib/ui/part.ts';

const tables = () => import('$lib/figures/state-figures.ts');

/** The figures of a State's page. */
export const record = lazyFigure(
	async () => (await import('$lib/figures/state-record-figure.ts')).stateRecordFigure
);
export const visits = lazyFigure(async () => (await tables()).stateFigures.visits);
export const reports = lazyFigure(async () => (await tables()).stateFigures.reports);
export const delegations = lazyFigure(async () => (await tables()).stateFigures.delegations);
export const mechanism = lazyFigure(async () => (await tables()).stateFigures.mechanism);
export const article17 = lazyFigure(async () => (await tables()).stateFigures.article17);
export const treaties = lazyFigure(async () => (await tables()).stateFigures.treaties);
/** What is told of one visit. */
export const visitCard = partOf(() => import('$lib/figures/VisitCard.svelte'));

/** All of them. */
export const all = [record, visits, reports, delegations, mechanism, article17, treaties, visitCard];

if (import.meta.env.SSR) await ready(all);
