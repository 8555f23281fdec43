import { figureAtHand } from '$lib/figures/lazy-figure.ts';
import { publishedTotalsFigure } from '$lib/figures/published-totals.ts';
import { atHand } from '$lib/ui/part.ts';
import TableList from './TableList.svelte';

/** The list of tables. */
export const tableList = atHand(TableList);
/** The published totals beside our counts. */
export const totals = figureAtHand(publishedTotalsFigure);
