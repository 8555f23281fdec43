import * as m from '../paraglide/messages.js';
import type { Known, Parameters } from '../questions/parameters.ts';
import { stateRecord, type StateRecordRow } from '../questions/state-record.ts';
import { dateWords } from '../text/dates.ts';
import type { FigureDefinition } from './definition.ts';
import StateRecord from './StateRecord.svelte';

/** The name of the State that an answer is about. */
export function stateName(parameters: Parameters, known: Known): string {
	return known.states.find(({ iso3 }) => iso3 === parameters.state)?.name ?? parameters.state ?? '';
}

/** One State's record in one strip. */
export const stateRecordFigure: FigureDefinition<StateRecordRow> = {
	question: stateRecord,
	title: (parameters, known) => m.title_state_record({ state: stateName(parameters, known) }),
	source: ({ asOf, known }) =>
		m.source_record({ joined: dateWords(known.asOf['participation'] ?? asOf), date: dateWords(asOf) }),
	drawing: StateRecord
};
