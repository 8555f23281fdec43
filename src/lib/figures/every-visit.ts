import * as m from '../paraglide/messages.js';
import { everyVisit, type EveryVisitRow } from '../questions/every-visit.ts';
import { dateWords } from '../text/dates.ts';
import type { FigureDefinition } from './definition.ts';
import EveryVisit from './EveryVisit.svelte';
import { visitRowEvents } from './visit-rows.ts';

/** Every visit, one row a State. */
export const everyVisitFigure: FigureDefinition<EveryVisitRow> = {
	question: everyVisit,
	views: ['order'],
	title: () => m.title_every(),
	source: ({ asOf }) => m.source_visits({ date: dateWords(asOf) }),
	events: visitRowEvents,
	drawing: EveryVisit
};
