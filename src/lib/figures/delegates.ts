import * as m from '../paraglide/messages.js';
import { delegates, type DelegateRow } from '../questions/delegates.ts';
import { dateWords } from '../text/dates.ts';
import type { FigureDefinition } from './definition.ts';
import Delegates from './Delegates.svelte';

/** Who went, and how often. */
export const delegatesFigure: FigureDefinition<DelegateRow> = {
	question: delegates,
	views: ['order'],
	title: () => m.title_delegates(),
	source: ({ asOf }) => m.source_visits({ date: dateWords(asOf) }),
	drawing: Delegates
};
