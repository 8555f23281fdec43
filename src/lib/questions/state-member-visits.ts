import { text } from '../engine/sql.ts';
import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { integerWords } from '../text/numbers.ts';
import { headings } from './headings.ts';
import type { Answer, Question } from './question.ts';
import { stateWords } from './state-name.ts';
import { byState } from './written.ts';

/** A national of a State on a visit of the SPT, elsewhere as a rule. */
export type StateMemberVisitRow = {
	visit_id: string;
	/** Of the State visited. */
	iso3: string;
	state: string;
	/** ISO, as exact as they are known. */
	start_date: string;
	end_date: string | null;
	name: string;
	is_head: 'yes' | 'no';
	/** Those of the visit. */
	source_ids: string;
};

function sentence({ rows, parameters, asOf, known }: Answer<StateMemberVisitRow>): string {
	const values = { state: stateWords(parameters.state ?? '', known), date: dateWords(asOf) };
	const visits = new Set(rows.map((row) => row.visit_id)).size;
	if (visits === 0) return m.member_visits_none(values);
	const first = m.member_visits_count({ ...values, count: visits, number: integerWords(visits) });
	const headed = rows.filter((row) => row.is_head === 'yes').length;
	return headed === 0
		? first
		: `${first} ${m.member_visits_headed({ count: headed, number: integerWords(headed), state: values.state })}`;
}

/** On which visits nationals of a State went as members of the SPT. */
export const stateMemberVisits: Question<StateMemberVisitRow> = {
	id: 'state-member-visits',
	tables: ['delegations', 'visits', 'states'],
	reads: ['state'],
	recordTable: 'delegations',
	sql: (
		parameters
	) => `SELECT d.visit_id, v.iso3, s.name AS state, v.start_date, v.end_date, d.name, d.is_head, v.source_ids
FROM delegations AS d JOIN visits AS v USING (visit_id) JOIN states AS s ON s.iso3 = v.iso3
WHERE d.nationality_iso3 = ${text(parameters.state ?? '')}
ORDER BY v.start_date, d.visit_id, d.name`,
	columns: [
		{ name: 'visit_id', kind: 'visits', label: headings.visitId },
		{ name: 'iso3', kind: 'text', label: headings.iso3, filesOnly: true },
		{ name: 'state', kind: 'text', label: m.column_state_visited },
		{ name: 'start_date', kind: 'date', label: headings.startDate },
		{ name: 'end_date', kind: 'date', label: headings.endDate },
		{ name: 'name', kind: 'text', label: headings.name },
		{
			name: 'is_head',
			kind: 'text',
			label: headings.head,
			words: (row) => (row.is_head === 'yes' ? headings.yes() : headings.no())
		},
		{ name: 'source_ids', kind: 'sources', label: headings.sources }
	],
	sentence,
	unknowns: ({ rows }) => (rows.length === 0 ? [] : [m.member_visits_incomplete()]),
	written: [byState]
};
