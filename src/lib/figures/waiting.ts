import * as m from '../paraglide/messages.js';
import { waiting, type WaitRow } from '../questions/waiting.ts';
import { dateWords } from '../text/dates.ts';
import type { FigureDefinition } from './definition.ts';
import Waiting from './Waiting.svelte';

/** How long States wait for the SPT, as curves. */
export const waitingFigure: FigureDefinition<WaitRow> = {
	question: waiting,
	title: ({ gap }) => (gap === 'first' ? m.title_waiting_first() : m.title_waiting_second()),
	source: ({ asOf, known }) =>
		m.source_record({ joined: dateWords(known.asOf['participation'] ?? asOf), date: dateWords(asOf) }),
	drawing: Waiting
};
