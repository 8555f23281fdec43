import * as m from '../paraglide/messages.js';
import { stateWords } from '../questions/state-name.ts';
import { stateRecord, type StateRecordRow } from '../questions/state-record.ts';
import { dateWords } from '../text/dates.ts';
import type { FigureDefinition } from './definition.ts';
import StateRecord from './StateRecord.svelte';

/** One State's record in one strip. */
export const stateRecordFigure: FigureDefinition<StateRecordRow> = {
	question: stateRecord,
	title: (parameters, known) => m.title_state_record({ state: stateWords(parameters.state ?? '', known) }),
	source: ({ rows, asOf, known }) => {
		const joined = known.asOf['participation'] ?? asOf;
		const source = m.source_record({ joined: dateWords(joined), date: dateWords(asOf) });
		const list = known.asOf['article17'];
		// The list was last seen long before the rest of the record ends.
		return list !== undefined && rows.some(({ ref_table }) => ref_table === 'article17')
			? `${source} ${m.source_record_list({ date: dateWords(list) })}`
			: source;
	},
	drawing: StateRecord
};
