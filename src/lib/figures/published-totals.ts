import * as m from '../paraglide/messages.js';
import { publishedTotals, type PublishedTotalRow } from '../questions/published-totals.ts';
import type { FigureDefinition } from './definition.ts';

/** Our counts beside the numbers others published. */
export const publishedTotalsFigure: FigureDefinition<PublishedTotalRow> = {
	question: publishedTotals,
	title: () => m.title_totals(),
	source: () => m.source_totals()
};
