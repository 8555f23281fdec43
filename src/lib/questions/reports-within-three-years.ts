import { date } from '../engine/sql.ts';
import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { integerWords } from '../text/numbers.ts';
import { groupOf } from './groups.ts';
import { headings } from './headings.ts';
import type { Answer, Question } from './question.ts';
import { reportedVisits, reportTables } from './report-fates.ts';
import { periodWords } from './period-words.ts';
import { hundredthsWords, reportsWhither } from './reports-words.ts';
import { bySingleGroup } from './written.ts';

/** Reports below which a share says too little to be drawn or compared. */
export const leastReports = 5;

/** The span of years, from a year that it divides, into which visits are put. */
const spanYears = 5;

/** The reports on visits that had ended three years before the day: those of a group, of a span of years, or all. */
export type WithinThreeYearsRow = {
	/** Slug of the group; null for a span of years and for all. */
	regional_group: string | null;
	/** First and last year in which such a visit of the span began; null for a group and for all. */
	first_year: number | null;
	last_year: number | null;
	/** Reports to States on those visits, and how many were public within three years of the visit. */
	reports: number;
	public_within: number;
	not_within: number;
	unknown: number;
	/** Visits among those of which the record holds no report. */
	without_report: number;
	/** The share public within three years, in per cent: as known, and with all that is not known. */
	percent_low: number;
	percent_high: number;
	/** Whether there are enough reports for the share to be compared. */
	compared: 'yes' | 'no';
};

/** The name of a row: its group, its years, or all together. */
export function rowWords(
	row: Pick<WithinThreeYearsRow, 'regional_group' | 'first_year' | 'last_year'>
): string {
	const { regional_group: slug, first_year: first, last_year: last } = row;
	if (slug !== null) return groupOf(slug).short();
	if (first === null || last === null) return m.frequency_together();
	return first === last ? String(first) : m.within_years({ first, last });
}

/** The row of all reports together. */
export function allTogether(rows: readonly WithinThreeYearsRow[]): WithinThreeYearsRow | undefined {
	return rows.find((row) => row.regional_group === null && row.first_year === null);
}

function sentence({ rows, parameters, asOf, known }: Answer<WithinThreeYearsRow>): string {
	const values = {
		date: dateWords(asOf),
		where: reportsWhither(parameters, known),
		period: periodWords(parameters)
	};
	const all = allTogether(rows);
	if (all === undefined || all.reports === 0) return m.within_none(values);
	const { reports, public_within: low, unknown } = all;
	const high = low + unknown;
	if (reports === 1) {
		if (low === 1) return m.within_one(values);
		return unknown === 1 ? m.within_one_unknown(values) : m.within_one_not(values);
	}
	const total = integerWords(reports);
	if (high === 0) return m.within_none_public({ ...values, total });
	const lowShare = hundredthsWords(low, reports);
	return unknown === 0
		? m.within_known({ ...values, count: low, number: integerWords(low), total, share: lowShare })
		: m.within_range({
				...values,
				low: integerWords(low),
				high: integerWords(high),
				total,
				lowShare,
				highShare: hundredthsWords(high, reports)
			});
}

function unknowns({ rows }: Answer<WithinThreeYearsRow>): readonly string[] {
	const all = allTogether(rows);
	const few = rows.filter((row) => row.compared === 'no' && row.reports > 0).length;
	const tell = (count: number, words: (values: { count: number; number: string }) => string) =>
		count === 0 ? [] : [words({ count, number: integerWords(count) })];
	return [
		...tell(all && all.reports > 1 ? all.unknown : 0, m.within_unknown),
		...tell(all?.without_report ?? 0, m.reports_without),
		...tell(few, m.within_few)
	];
}

/**
 * What share of the reports to States was public within three years of the last day of the visit, among visits that had
 * surely ended three years before the day of the answer.
 */
export const reportsWithinThreeYears: Question<WithinThreeYearsRow> = {
	id: 'reports-within-three-years',
	tables: reportTables,
	reads: ['group', 'states', 'from', 'to', 'asof'],
	recordTable: 'reports',
	sql: (parameters, asOf) => `WITH ${reportedVisits(parameters, asOf)},
judged AS (
  SELECT regional_group, year, year - year % ${spanYears} AS span,
    CASE
      WHEN public IS NULL THEN 'no report'
      WHEN public_max <= ended_min + INTERVAL 3 YEAR THEN 'within'
      WHEN public = 'no' OR public_min > ended_max + INTERVAL 3 YEAR THEN 'not within'
      ELSE 'unknown'
    END AS verdict
  FROM told
  WHERE ended_max + INTERVAL 3 YEAR <= ${date(asOf)}
),
counted AS (
  SELECT regional_group, span,
    CASE WHEN span IS NOT NULL THEN CAST(min(year) AS INTEGER) END AS first_year,
    CASE WHEN span IS NOT NULL THEN CAST(max(year) AS INTEGER) END AS last_year,
    CAST(count(*) FILTER (WHERE verdict <> 'no report') AS INTEGER) AS reports,
    CAST(count(*) FILTER (WHERE verdict = 'within') AS INTEGER) AS public_within,
    CAST(count(*) FILTER (WHERE verdict = 'not within') AS INTEGER) AS not_within,
    CAST(count(*) FILTER (WHERE verdict = 'unknown') AS INTEGER) AS unknown,
    CAST(count(*) FILTER (WHERE verdict = 'no report') AS INTEGER) AS without_report
  FROM judged
  GROUP BY GROUPING SETS ((regional_group), (span), ())
)
SELECT regional_group, first_year, last_year, reports, public_within, not_within, unknown, without_report,
  100 * public_within / CAST(reports AS DOUBLE) AS percent_low, 100 * (public_within + unknown) / CAST(reports AS DOUBLE) AS percent_high,
  CASE WHEN reports >= ${leastReports} THEN 'yes' ELSE 'no' END AS compared
FROM counted
WHERE reports > 0
ORDER BY regional_group NULLS LAST, span NULLS FIRST`,
	columns: [
		{ name: 'regional_group', kind: 'text', label: m.column_reports_of, words: rowWords },
		{ name: 'first_year', kind: 'integer', label: m.column_first_year, filesOnly: true },
		{ name: 'last_year', kind: 'integer', label: m.column_last_year, filesOnly: true },
		{ name: 'reports', kind: 'integer', label: m.column_reports },
		{ name: 'public_within', kind: 'integer', label: m.column_within },
		{ name: 'not_within', kind: 'integer', label: m.column_not_within },
		{ name: 'unknown', kind: 'integer', label: headings.unknown },
		{ name: 'without_report', kind: 'integer', label: m.column_without_report },
		{ name: 'percent_low', kind: 'number', label: m.column_percent_low },
		{ name: 'percent_high', kind: 'number', label: m.column_percent_high },
		{
			name: 'compared',
			kind: 'text',
			label: m.column_compared,
			words: (row) => (row.compared === 'yes' ? headings.yes() : headings.no())
		}
	],
	sentence,
	unknowns,
	written: [bySingleGroup]
};
