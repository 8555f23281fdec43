import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { integerWords, numberOrNone } from '../text/numbers.ts';
import { groupOf } from './groups.ts';
import { headings } from './headings.ts';
import type { Answer, Question } from './question.ts';
import { fateWords, reportedVisits, reportTables, type ReportFate } from './report-fates.ts';
import { hundredthsWords, onVisits, reportsWhither } from './reports-words.ts';
import { bySingleGroup } from './written.ts';

/** The visits of a year to the States of a group whose report to the State had one fate. */
export type ReportsByYearRow = {
	/** In which the visits began. */
	year: number;
	regional_group: string;
	fate: ReportFate;
	/** A visit has one report to the State at most, so these are the reports too. */
	visits: number;
	/** The visits, by id, with a space between. */
	visit_ids: string;
};

/** A visit that began so many years before the day of the answer, or fewer, may have no report yet. */
const recentYears = 3;

/** How many reports had which fate: those known, and all. Visits without a report are not among them. */
export function reportCounts(rows: readonly Pick<ReportsByYearRow, 'fate' | 'visits'>[]) {
	const count = (fate: ReportFate) =>
		rows.filter((row) => row.fate === fate).reduce((sum, row) => sum + row.visits, 0);
	const [known, confidential, unknown] = [count('public'), count('confidential'), count('unknown')];
	return {
		public: known,
		confidential,
		unknown,
		reports: known + confidential + unknown,
		noReport: count('no report'),
		notOver: count('not over')
	};
}

function sentence({ rows, parameters, asOf, known }: Answer<ReportsByYearRow>): string {
	const counts = reportCounts(rows);
	const low = counts.public;
	const high = low + counts.unknown;
	const total = integerWords(counts.reports);
	const values = {
		date: dateWords(asOf),
		where: reportsWhither(parameters, known),
		period: onVisits(parameters),
		total
	};
	if (counts.reports === 0) return m.reports_year_none(values);
	if (counts.reports === 1) {
		if (low === 1) return m.reports_year_one_public(values);
		return high === 1 ? m.reports_year_one_unknown(values) : m.reports_year_one_confidential(values);
	}
	if (counts.unknown === counts.reports) return m.reports_year_all_unknown(values);
	if (low === counts.reports) return m.reports_year_all_public(values);
	if (high === 0) return m.reports_year_none_public(values);
	if (counts.unknown === 0) {
		const share = hundredthsWords(low, counts.reports);
		return m.reports_year_known({ ...values, count: low, number: integerWords(low), share });
	}
	return m.reports_year_range({
		...values,
		low: integerWords(low),
		high: integerWords(high),
		lowShare: hundredthsWords(low, counts.reports),
		highShare: hundredthsWords(high, counts.reports),
		known: numberOrNone(low),
		confidential: numberOrNone(counts.confidential),
		unknown: integerWords(counts.unknown)
	});
}

function unknowns({ rows, asOf, known }: Answer<ReportsByYearRow>): readonly string[] {
	const { unknown, noReport, notOver } = reportCounts(rows);
	const since = Number(asOf.slice(0, 4)) - recentYears;
	const recent = reportCounts(rows.filter(({ year }) => year >= since)).unknown;
	const tell = (count: number, words: (values: { count: number; number: string; date: string }) => string) =>
		count === 0 ? [] : [words({ count, number: integerWords(count), date: dateWords(asOf) })];
	return [
		...tell(unknown, m.reports_unknown),
		...(recent === 0
			? []
			: [m.reports_unknown_recent({ count: recent, number: integerWords(recent), year: since })]),
		...tell(noReport, m.reports_without),
		...tell(notOver, m.reports_not_over),
		...(asOf < (known.asOf['reports'] ?? asOf) && unknown > 0 ? [m.reports_undated_then()] : [])
	];
}

/** What had become of the reports to States, by the year in which the visits began. */
export const reportsByYear: Question<ReportsByYearRow> = {
	id: 'reports-by-year',
	tables: reportTables,
	reads: ['group', 'states', 'from', 'to', 'asof'],
	recordTable: 'reports',
	sql: (parameters, asOf) => `WITH ${reportedVisits(parameters, asOf)}
SELECT year, regional_group, fate, CAST(count(*) AS INTEGER) AS visits,
  string_agg(visit_id, ' ' ORDER BY ended_min, visit_id) AS visit_ids
FROM told
GROUP BY year, regional_group, fate
ORDER BY year, regional_group, fate`,
	columns: [
		{ name: 'year', kind: 'integer', label: m.column_visit_year },
		{
			name: 'regional_group',
			kind: 'text',
			label: headings.group,
			words: (row) => groupOf(row.regional_group).label()
		},
		{ name: 'fate', kind: 'text', label: m.column_report_fate, words: (row) => fateWords(row.fate) },
		{ name: 'visits', kind: 'integer', label: headings.visits },
		{ name: 'visit_ids', kind: 'visits', label: headings.visitIds }
	],
	sentence,
	unknowns,
	written: [bySingleGroup]
};
