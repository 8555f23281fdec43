import * as m from '../paraglide/messages.js';
import { exceptions, type ExceptionRow } from '../questions/exceptions.ts';
import { dateWords } from '../text/dates.ts';
import type { FigureDefinition } from './definition.ts';

/** The rows that break a check and are right. */
export const exceptionsFigure: FigureDefinition<ExceptionRow> = {
	question: exceptions,
	title: () => m.title_exceptions(),
	source: ({ asOf }) => m.source_exceptions({ date: dateWords(asOf) })
};
