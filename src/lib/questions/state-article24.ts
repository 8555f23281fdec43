import { text } from '../engine/sql.ts';
import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { headings } from './headings.ts';
import type { Answer, Question } from './question.ts';
import { atStart, stateWords } from './state-name.ts';
import { byState } from './written.ts';

/** A declaration by which a State postponed a part of its obligations. */
export type StateArticle24Row = {
	part: 'iii' | 'iv';
	/** ISO days. */
	declared_on: string;
	/** The last day of the postponement; null where the record does not hold it. */
	valid_until: string | null;
	/** What is known of the term, in the words of the register. */
	until_basis: string;
	note: string | null;
	source_ids: string;
};

function sentence({ rows, parameters, asOf, known }: Answer<StateArticle24Row>): string {
	const state = stateWords(parameters.state ?? '', known);
	if (rows.length === 0) return m.declared_none({ state, date: dateWords(asOf) });
	return rows
		.map(({ part, declared_on, valid_until }) => {
			const values = { state: atStart(state), part: part.toUpperCase(), declared: dateWords(declared_on) };
			return valid_until === null
				? m.declared_open(values)
				: m.declared_until({ ...values, until: dateWords(valid_until) });
		})
		.join(' ');
}

/** What a State postponed by a declaration under article 24, and until when. */
export const stateArticle24: Question<StateArticle24Row> = {
	id: 'state-article24',
	tables: ['article24'],
	reads: ['state'],
	recordTable: 'article24',
	sql: (parameters) => `SELECT part, declared_on, valid_until, until_basis, note, source_ids
FROM article24
WHERE iso3 = ${text(parameters.state ?? '')}
ORDER BY declared_on, part`,
	columns: [
		{
			name: 'part',
			kind: 'text',
			label: m.column_part,
			words: (row) => ({ iii: m.part_iii, iv: m.part_iv })[row.part]()
		},
		{ name: 'declared_on', kind: 'date', label: m.column_declared },
		{ name: 'valid_until', kind: 'date', label: m.column_valid_until },
		{ name: 'until_basis', kind: 'text', label: m.column_until_basis },
		{ name: 'note', kind: 'text', label: headings.note },
		{ name: 'source_ids', kind: 'sources', label: headings.sources }
	],
	sentence,
	unknowns: () => [],
	written: [byState]
};
