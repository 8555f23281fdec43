import * as m from '../paraglide/messages.js';
import { rowsBySource, type RowsBySourceRow } from '../questions/rows-by-source.ts';
import { visitsKnown, type VisitsKnownRow } from '../questions/visits-known.ts';
import { dateWords } from '../text/dates.ts';
import type { FigureDefinition } from './definition.ts';
import VisitsKnown from './VisitsKnown.svelte';

/** How far the visits of each year are known. */
export const visitsKnownFigure: FigureDefinition<VisitsKnownRow> = {
	question: visitsKnown,
	title: () => m.title_visits_known(),
	source: ({ asOf }) => m.source_visits({ date: dateWords(asOf) }),
	drawing: VisitsKnown
};

/** On what the rows of each table rest. */
export const rowsBySourceFigure: FigureDefinition<RowsBySourceRow> = {
	question: rowsBySource,
	title: () => m.title_rows_by_source(),
	source: () => m.source_rows_by_source()
};
