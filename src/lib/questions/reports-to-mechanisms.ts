import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { integerWords, numberOrNone } from '../text/numbers.ts';
import { headings } from './headings.ts';
import type { Known, Parameters } from './parameters.ts';
import { periodWords } from './period-words.ts';
import type { Answer, Question } from './question.ts';
import { fateWords, reportedVisits, reportTables, type ReportFate } from './report-fates.ts';
import { visitsWhither } from './visits-words.ts';
import { bySingleGroup } from './written.ts';

/** A report on a visit to the State's mechanism. */
export type MechanismReportRow = {
	iso3: string;
	state: string;
	visit_id: string;
	report_symbol: string | null;
	fate: ReportFate;
	published_date: string | null;
	note: string | null;
	source_ids: string;
};

/** On which visits, to follow "reports to mechanisms": ` on visits to Kazakhstan from 2010 on`; empty for all. */
function onWhich(parameters: Parameters, known: Known): string {
	const where = visitsWhither(parameters, known);
	const period = periodWords(parameters);
	return where + period === '' ? '' : m.reports_on_visits({ where, period });
}

function sentence({ rows, parameters, asOf, known }: Answer<MechanismReportRow>): string {
	const values = { date: dateWords(asOf), where: onWhich(parameters, known) };
	if (rows.length === 0) return m.mechanism_reports_none(values);
	const count = (fate: ReportFate) => numberOrNone(rows.filter((row) => row.fate === fate).length);
	const first = m.mechanism_reports_count({
		...values,
		count: rows.length,
		number: integerWords(rows.length),
		known: count('public'),
		confidential: count('confidential')
	});
	return `${first} ${m.mechanism_reports_found()}`;
}

/** The reports to mechanisms that were found, and whether they were public. */
export const reportsToMechanisms: Question<MechanismReportRow> = {
	id: 'reports-to-mechanisms',
	tables: reportTables,
	reads: ['group', 'states', 'from', 'to', 'asof'],
	recordTable: 'reports',
	sql: (parameters, asOf) => `WITH ${reportedVisits(parameters, asOf, 'NPM')}
SELECT iso3, state, visit_id, report_symbol, fate,
  CASE WHEN fate = 'public' THEN published_date END AS published_date, note, source_ids
FROM told
WHERE fate IN ('public', 'confidential', 'unknown')
ORDER BY ended_min, visit_id`,
	columns: [
		{ name: 'iso3', kind: 'text', label: headings.iso3, filesOnly: true },
		{ name: 'state', kind: 'text', label: headings.state },
		{ name: 'visit_id', kind: 'visits', label: headings.visitId },
		{ name: 'report_symbol', kind: 'text', label: m.column_symbol },
		{ name: 'fate', kind: 'text', label: m.column_report_fate, words: (row) => fateWords(row.fate) },
		{ name: 'published_date', kind: 'date', label: headings.published },
		{ name: 'note', kind: 'text', label: headings.note },
		{ name: 'source_ids', kind: 'sources', label: headings.sources }
	],
	sentence,
	unknowns({ rows }) {
		const unknown = rows.filter((row) => row.fate === 'unknown').length;
		return unknown === 0 ? [] : [m.reports_unknown({ count: unknown, number: integerWords(unknown) })];
	},
	written: [bySingleGroup]
};
