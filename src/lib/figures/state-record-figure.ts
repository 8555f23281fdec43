import * as m from '../paraglide/messages.js';
import type { Known, Parameters } from '../questions/parameters.ts';
import { stateRecord, type StateRecordRow } from '../questions/state-record.ts';
import { dateWords } from '../text/dates.ts';
import type { FigureDefinition } from './definition.ts';
import { startWords } from './event-dates.ts';
import StateRecord from './StateRecord.svelte';

/** The name of the State that an answer is about. */
export function stateName(parameters: Parameters, known: Known): string {
	return known.states.find(({ iso3 }) => iso3 === parameters.state)?.name ?? parameters.state ?? '';
}

/** One State's record in one strip. */
export const stateRecordFigure: FigureDefinition<StateRecordRow> = {
	question: stateRecord,
	title: (parameters, known) => m.title_state_record({ state: stateName(parameters, known) }),
	source: ({ rows, asOf, known }) => {
		const joined = known.asOf['participation'] ?? asOf;
		const source = m.source_record({ joined: dateWords(joined), date: dateWords(asOf) });
		const list = known.asOf['article17'];
		// The list was last seen long before the rest of the record ends.
		return list !== undefined && rows.some(({ ref_table }) => ref_table === 'article17')
			? `${source} ${m.source_record_list({ date: dateWords(list) })}`
			: source;
	},
	words: { start_date: startWords },
	drawing: StateRecord
};
