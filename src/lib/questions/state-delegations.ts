import { rollup } from 'd3-array';
import { text } from '../engine/sql.ts';
import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { integerWords } from '../text/numbers.ts';
import { headings } from './headings.ts';
import type { Answer, Question } from './question.ts';
import { byState } from './written.ts';

/** A person on a visit. */
export type StateDelegateRow = {
	visit_id: string;
	name: string;
	nationality_iso3: string;
	nationality: string;
	is_head: 'yes' | 'no';
	/** Whether the record names the whole delegation of that visit. */
	delegation_complete: 'yes' | 'no';
	/** Those of the visit. */
	source_ids: string;
};

function sentence({ rows, asOf }: Answer<StateDelegateRow>): string {
	const went = [
		...rollup(
			rows,
			({ length }) => length,
			({ name }) => name
		).values()
	];
	if (went.length === 0) return m.delegates_none();
	const first = m.delegates_count({
		date: dateWords(asOf),
		count: went.length,
		number: integerWords(went.length)
	});
	const again = went.filter((visits) => visits > 1).length;
	return again === 0 ? first : `${first} ${m.delegates_again({ count: again, number: integerWords(again) })}`;
}

/** Who went on each visit to a State. */
export const stateDelegations: Question<StateDelegateRow> = {
	id: 'state-delegations',
	tables: ['delegations', 'visits', 'states'],
	reads: ['state'],
	recordTable: 'delegations',
	sql: (
		parameters
	) => `SELECT d.visit_id, d.name, d.nationality_iso3, s.name AS nationality, d.is_head, v.delegation_complete,
  v.source_ids
FROM delegations AS d JOIN visits AS v USING (visit_id) JOIN states AS s ON s.iso3 = d.nationality_iso3
WHERE v.iso3 = ${text(parameters.state ?? '')}
ORDER BY v.start_date, d.visit_id, d.is_head DESC, d.name`,
	columns: [
		{ name: 'visit_id', kind: 'visits', label: headings.visitId },
		{ name: 'name', kind: 'text', label: headings.name },
		{ name: 'nationality_iso3', kind: 'text', label: headings.iso3, filesOnly: true },
		{ name: 'nationality', kind: 'text', label: headings.nationality },
		{
			name: 'is_head',
			kind: 'text',
			label: headings.head,
			words: (row) => (row.is_head === 'yes' ? headings.yes() : headings.no())
		},
		{
			name: 'delegation_complete',
			kind: 'text',
			label: headings.delegationComplete,
			words: (row) => (row.delegation_complete === 'yes' ? headings.yes() : headings.no())
		},
		{ name: 'source_ids', kind: 'sources', label: headings.sources }
	],
	sentence,
	unknowns: ({ rows }) =>
		rows.some((row) => row.delegation_complete === 'no') ? [m.delegates_incomplete()] : [],
	written: [byState]
};
