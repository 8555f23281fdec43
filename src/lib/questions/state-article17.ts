import { text } from '../engine/sql.ts';
import * as m from '../paraglide/messages.js';
import { dateWithPreposition, dateWords } from '../text/dates.ts';
import { confidenceWords } from './confidence.ts';
import { headings } from './headings.ts';
import type { Answer, Question } from './question.ts';
import { atStart, stateWords } from './state-name.ts';
import { byState } from './written.ts';

/** A spell of a State on the list of those substantially overdue with a mechanism. Dates are bounds, as exact as known. */
export type StateArticle17Row = {
	added_earliest: string;
	added_latest: string;
	added_basis: string;
	last_seen_on_list: string | null;
	removed_earliest: string | null;
	removed_latest: string | null;
	confidence: string;
	note: string | null;
	source_ids: string;
};

/** A date known between two bounds, with its preposition: `in June 2016`, `between 6 July 2017 and 28 February 2018`. */
export function betweenWords(earliest: string, latest: string): string {
	return earliest === latest
		? dateWithPreposition(earliest)
		: m.date_between({ start: dateWords(earliest), end: dateWords(latest) });
}

/** How a spell on the list began, in a sentence. @param state its name as it begins a sentence */
export function addedWords(
	row: Pick<StateArticle17Row, 'added_earliest' | 'added_latest' | 'added_basis'>,
	state: string
): string {
	const date = betweenWords(row.added_earliest, row.added_latest);
	return row.added_basis === 'stated' ? m.list_added({ state, date }) : m.list_on_first({ state, date });
}

/** When the State was last seen on the list, and when it was taken off it, as far as was known by a day, in sentences. */
export function endWords(
	row: Pick<StateArticle17Row, 'last_seen_on_list' | 'removed_earliest' | 'removed_latest'>,
	asOf: string
): string {
	const seen =
		row.last_seen_on_list === null
			? m.list_last_seen_unknown()
			: m.list_last_seen({ date: dateWithPreposition(row.last_seen_on_list) });
	const removed =
		row.removed_earliest === null || row.removed_latest === null
			? m.list_no_removal({ date: dateWords(asOf) })
			: m.list_removed({ date: betweenWords(row.removed_earliest, row.removed_latest) });
	return `${seen} ${removed}`;
}

function sentence({ rows, parameters, asOf, known }: Answer<StateArticle17Row>): string {
	const state = stateWords(parameters.state ?? '', known);
	if (rows.length === 0) return m.list_never({ state, date: dateWords(asOf) });
	return rows.map((row) => `${addedWords(row, atStart(state))} ${endWords(row, asOf)}`).join(' ');
}

/** When a State was on the article 17 list, as far as the lists that were seen tell. */
export const stateArticle17: Question<StateArticle17Row> = {
	id: 'state-article17',
	tables: ['article17'],
	reads: ['state'],
	recordTable: 'article17',
	sql: (
		parameters
	) => `SELECT added_earliest, added_latest, added_basis, last_seen_on_list, removed_earliest, removed_latest,
  confidence, note, source_ids
FROM article17
WHERE iso3 = ${text(parameters.state ?? '')}
ORDER BY added_earliest`,
	columns: [
		{ name: 'added_earliest', kind: 'date', label: m.column_added_earliest },
		{ name: 'added_latest', kind: 'date', label: m.column_added_latest },
		{
			name: 'added_basis',
			kind: 'text',
			label: m.column_added_basis,
			words: (row) => (row.added_basis === 'stated' ? m.list_basis_stated() : m.list_basis_inferred())
		},
		{ name: 'last_seen_on_list', kind: 'date', label: m.column_last_seen },
		{ name: 'removed_earliest', kind: 'date', label: m.column_removed_earliest },
		{ name: 'removed_latest', kind: 'date', label: m.column_removed_latest },
		{
			name: 'confidence',
			kind: 'text',
			label: headings.confidence,
			words: (row) => confidenceWords(row.confidence)
		},
		{ name: 'note', kind: 'text', label: headings.note },
		{ name: 'source_ids', kind: 'sources', label: headings.sources }
	],
	sentence,
	unknowns: () => [],
	written: [byState]
};
