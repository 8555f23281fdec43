import * as m from '../paraglide/messages.js';
import { compareVisits } from '../questions/compare-visits.ts';
import { compare, type CompareRow } from '../questions/compare.ts';
import type { EveryVisitRow } from '../questions/every-visit.ts';
import { dateWords } from '../text/dates.ts';
import Compare from './Compare.svelte';
import CompareVisits from './CompareVisits.svelte';
import type { FigureDefinition } from './definition.ts';

/** States side by side, beside the middle of their group and of all parties. */
export const compareFigure: FigureDefinition<CompareRow> = {
	question: compare,
	title: () => m.title_compare(),
	source: ({ asOf }) => m.source_compare({ date: dateWords(asOf) }),
	drawing: Compare
};

/** Their visits on one axis of time. */
export const compareVisitsFigure: FigureDefinition<EveryVisitRow> = {
	question: compareVisits,
	title: () => m.title_compare_visits(),
	source: ({ asOf }) => m.source_visits({ date: dateWords(asOf) }),
	drawing: CompareVisits
};
