import * as m from '../paraglide/messages.js';
import { visitsByYear, type VisitsByYearRow } from '../questions/visits-by-year.ts';
import { dateWords } from '../text/dates.ts';
import type { FigureDefinition } from './definition.ts';
import { visitEvents } from './visit-bars.ts';
import VisitsByYear from './VisitsByYear.svelte';

/** The visits of each year, by status or regional group. */
export const visitsByYearFigure: FigureDefinition<VisitsByYearRow> = {
	question: visitsByYear,
	views: ['split'],
	title: () => m.title_visits(),
	source: ({ asOf }) => m.source_visits({ date: dateWords(asOf) }),
	events: visitEvents,
	drawing: VisitsByYear
};
