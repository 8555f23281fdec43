import { text } from '../engine/sql.ts';
import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { integerWords } from '../text/numbers.ts';
import { headings } from './headings.ts';
import { actionWords } from './actions.ts';
import type { Answer, Question } from './question.ts';
import { standingWords, type Standing } from './standing.ts';
import { atStart, stateWords } from './state-name.ts';
import { byState } from './written.ts';

/** A State's standing in one of the treaties. */
export type StateTreatyRow = {
	treaty: string;
	title: string;
	standing: Standing;
	signature_date: string | null;
	/** Its own signature, or one taken over from a State that it succeeds; null where there is none. */
	signature_kind: 'signature' | 'succession' | null;
	action: string | null;
	action_date: string | null;
	withdrawn_on: string | null;
	note: string | null;
	/** Those of the treaty where the State took no step: its status page names those that did. */
	source_ids: string;
};

function sentence({ rows, parameters, asOf, known }: Answer<StateTreatyRow>): string {
	const state = atStart(stateWords(parameters.state ?? '', known));
	const parties = rows.filter((row) => row.standing === 'party').length;
	const values = { state, total: integerWords(rows.length), date: dateWords(asOf) };
	if (parties === rows.length) return m.state_treaties_all(values);
	return parties === 0
		? m.state_treaties_none(values)
		: m.state_treaties_count({ ...values, number: integerWords(parties) });
}

/** What a State has joined, treaty by treaty. */
export const stateTreaties: Question<StateTreatyRow> = {
	id: 'state-treaties',
	tables: ['treaties', 'participation'],
	reads: ['state'],
	recordTable: 'participation',
	sql: (
		parameters
	) => `SELECT t.treaty, t.title, coalesce(p.status, 'none') AS standing, p.signature_date, p.signature_kind, p.action,
  p.action_date, p.withdrawn_on, p.note, coalesce(p.source_ids, t.source_ids) AS source_ids
FROM treaties AS t LEFT JOIN participation AS p ON p.treaty = t.treaty AND p.iso3 = ${text(parameters.state ?? '')}
ORDER BY t.adopted, t.treaty`,
	columns: [
		{ name: 'treaty', kind: 'text', label: m.column_treaty },
		{ name: 'title', kind: 'text', label: m.column_title },
		{ name: 'standing', kind: 'text', label: headings.standing, words: (row) => standingWords(row.standing) },
		{ name: 'signature_date', kind: 'date', label: m.column_signed },
		{
			name: 'signature_kind',
			kind: 'text',
			label: m.column_signature_kind,
			words: ({ signature_kind: kind }) =>
				kind === null ? '' : { signature: m.signature_own, succession: m.signature_taken_over }[kind]()
		},
		{ name: 'action', kind: 'text', label: headings.action, words: (row) => actionWords(row.action) },
		{ name: 'action_date', kind: 'date', label: m.column_action_date },
		{ name: 'withdrawn_on', kind: 'date', label: headings.withdrawn },
		{ name: 'note', kind: 'text', label: headings.note },
		{ name: 'source_ids', kind: 'sources', label: headings.sources }
	],
	sentence,
	unknowns: () => [],
	written: [byState]
};
