import * as m from '../paraglide/messages.js';
import { returns, type ReturnRow } from '../questions/returns.ts';
import { dateWords } from '../text/dates.ts';
import type { FigureDefinition } from './definition.ts';
import { returnEvents } from './return-rows.ts';
import Returns from './Returns.svelte';

/** The returns, one line a State from mission to mission. */
export const returnsFigure: FigureDefinition<ReturnRow> = {
	question: returns,
	views: ['order'],
	title: () => m.title_returns(),
	source: ({ asOf }) => m.source_visits({ date: dateWords(asOf) }),
	events: returnEvents,
	drawing: Returns
};
