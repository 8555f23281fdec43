import { text } from '../engine/sql.ts';
import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { integerWords, numberOrNone } from '../text/numbers.ts';
import { confidenceWords } from './confidence.ts';
import { headings } from './headings.ts';
import type { Answer, Question } from './question.ts';
import { stateWords } from './state-name.ts';
import { byState } from './written.ts';

type Known3 = 'yes' | 'no' | 'unknown';

/** A report to one addressee, with its reply. */
export type StateReportRow = {
	visit_id: string;
	addressee: 'State' | 'NPM';
	report_symbol: string | null;
	transmitted_date: string | null;
	public: Known3;
	published_date: string | null;
	published_basis: string | null;
	reply_symbol: string | null;
	reply_public: Known3;
	confidence: string;
	note: string | null;
	source_ids: string;
};

/** Whether a report is public, in words: unknown is not no. */
export function publicWords(value: Known3): string {
	return { yes: m.report_public, no: m.report_confidential, unknown: m.report_fate_unknown }[value]();
}

function sentence({ rows, parameters, asOf, known: vocabulary }: Answer<StateReportRow>): string {
	const date = dateWords(asOf);
	if (rows.length === 0)
		return m.reports_none({ state: stateWords(parameters.state ?? '', vocabulary), date });
	const known = (value: Known3) => numberOrNone(rows.filter((row) => row.public === value).length);
	return m.reports_count({
		date,
		count: rows.length,
		number: integerWords(rows.length),
		yes: known('yes'),
		no: known('no')
	});
}

/** The reports on a State's visits, to the State and to its mechanism, and what is known of their publication. */
export const stateReports: Question<StateReportRow> = {
	id: 'state-reports',
	tables: ['reports', 'visits'],
	reads: ['state'],
	recordTable: 'reports',
	sql: (
		parameters
	) => `SELECT r.visit_id, r.addressee, r.report_symbol, r.transmitted_date, r.public, r.published_date, r.published_basis,
  r.reply_symbol, r.reply_public, r.confidence, r.note, r.source_ids
FROM reports AS r JOIN visits AS v USING (visit_id)
WHERE v.iso3 = ${text(parameters.state ?? '')}
ORDER BY v.start_date, r.visit_id, r.addressee DESC`,
	columns: [
		{ name: 'visit_id', kind: 'visits', label: headings.visitId },
		{
			name: 'addressee',
			kind: 'text',
			label: m.column_addressee,
			words: (row) => (row.addressee === 'NPM' ? m.addressee_npm() : m.addressee_state())
		},
		{ name: 'report_symbol', kind: 'text', label: m.column_symbol },
		{ name: 'transmitted_date', kind: 'date', label: m.column_transmitted },
		{ name: 'public', kind: 'text', label: m.column_public, words: (row) => publicWords(row.public) },
		{ name: 'published_date', kind: 'date', label: headings.published },
		{ name: 'published_basis', kind: 'text', label: headings.publishedBasis, words: basisWords },
		{ name: 'reply_symbol', kind: 'text', label: m.column_reply_symbol },
		{
			name: 'reply_public',
			kind: 'text',
			label: m.column_reply_public,
			words: (row) => ({ yes: headings.yes, no: headings.no, unknown: headings.unknown })[row.reply_public]()
		},
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
	unknowns({ rows }) {
		const unknown = rows.filter((row) => row.public === 'unknown').length;
		return unknown === 0 ? [] : [m.reports_unknown({ count: unknown, number: integerWords(unknown) })];
	},
	written: [byState]
};

/**
 * How a report became public, in words; empty where that is not known.
 * @throws Error where the register has a basis without words
 */
export function basisWords(row: Pick<StateReportRow, 'published_basis'>): string {
	if (row.published_basis === null) return '';
	if (row.published_basis === 'State request') return m.basis_state_request();
	if (row.published_basis === 'article 16 (4)') return m.basis_article_16_4();
	throw new Error(`"${row.published_basis}" is no basis of publication that has words`);
}
