import { median } from 'd3-array';
import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { integerWords, numberOrNone, yearsRange } from '../text/numbers.ts';
import { groupOf } from './groups.ts';
import { headings } from './headings.ts';
import type { Answer, Question } from './question.ts';
import { fateWords, reportedVisits, reportTables, type ReportFate } from './report-fates.ts';
import { onVisits, reportsWhither } from './reports-words.ts';
import { basisWords } from './state-reports.ts';
import { bySingleGroup } from './written.ts';

/** A report to a State that is public, and how long after the visit. */
export type MonthsToPublicationRow = {
	iso3: string;
	state: string;
	regional_group: string;
	visit_id: string;
	/** The last day of the visit, ISO, as exact as it is known. */
	end_date: string | null;
	report_symbol: string | null;
	/** On the document, or of the announcement; ISO, as exact as it is known. Null where it is not dated. */
	published_date: string | null;
	/** From the last day of the visit to that date, in months of 30.4375 days: equal bounds where both are days. */
	months_min: number | null;
	months_max: number | null;
	published_basis: string | null;
	/** On the day of the answer: unknown before the end of the record for a report that is not dated. */
	fate: Extract<ReportFate, 'public' | 'unknown'>;
	source_ids: string;
};

/** A report whose publication is dated. */
export interface DatedReport extends MonthsToPublicationRow {
	readonly published_date: string;
	readonly months_min: number;
	readonly months_max: number;
}

/** Fewer reports than this have no middle worth telling. */
export const leastForMedian = 3;

/** The length of a month in SQL, in days: a twelfth of 365.25. A double, so that both engines divide alike. */
export const daysAMonth = '30.4375e0';

/** The rows whose publication is dated, and had surely happened by the day of the answer. */
export function datedReports(rows: readonly MonthsToPublicationRow[]): readonly DatedReport[] {
	return rows.filter(
		(row): row is DatedReport => row.fate === 'public' && row.months_min !== null && row.months_max !== null
	);
}

/** Months in words: `28.3`, or `5.6–6.5` where a day is not known. */
export function monthsWords(row: Pick<DatedReport, 'months_min' | 'months_max'>): string {
	return yearsRange(row.months_min, row.months_max).text;
}

/** The middle of the months, as bounds; null where there are too few reports for one. */
export function middleMonths(
	dated: readonly DatedReport[]
): Pick<DatedReport, 'months_min' | 'months_max'> | null {
	const [months_min, months_max] = [
		median(dated, (row) => row.months_min),
		median(dated, (row) => row.months_max)
	];
	if (dated.length < leastForMedian || months_min === undefined || months_max === undefined) return null;
	return { months_min, months_max };
}

function basesWords(dated: readonly DatedReport[]): string {
	const by = (basis: string) => dated.filter((row) => row.published_basis === basis).length;
	const [request, committee] = [by('State request'), by('article 16 (4)')];
	return request === dated.length
		? m.months_all_request()
		: m.months_bases({ request: numberOrNone(request), committee: numberOrNone(committee) });
}

function sentence({ rows, parameters, asOf, known }: Answer<MonthsToPublicationRow>): string {
	const dated = datedReports(rows).toSorted((a, b) => a.months_min - b.months_min);
	const values = {
		date: dateWords(asOf),
		where: reportsWhither(parameters, known),
		period: onVisits(parameters)
	};
	const [shortest, longest] = [dated[0], dated.at(-1)];
	if (!shortest || !longest) return m.months_none(values);
	if (dated.length === 1) return m.months_one({ ...values, months: monthsWords(shortest) });
	const number = integerWords(dated.length);
	const middle = middleMonths(dated);
	const ends = { least: monthsWords(shortest), most: monthsWords(longest) };
	return [
		m.months_count({ ...values, number }),
		parameters.states.length === 1
			? m.months_ends_same(ends)
			: m.months_ends({ ...ends, first: shortest.state, last: longest.state }),
		...(middle ? [m.months_median({ number, months: monthsWords(middle) })] : []),
		basesWords(dated)
	].join(' ');
}

function unknowns({ rows, asOf }: Answer<MonthsToPublicationRow>): readonly string[] {
	const dated = datedReports(rows);
	const undated = rows.filter((row) => row.fate === 'public').length - dated.length;
	const unsure = rows.filter((row) => row.fate === 'unknown').length;
	const tell = (count: number, words: (values: { count: number; number: string; date: string }) => string) =>
		count === 0 ? [] : [words({ count, number: integerWords(count), date: dateWords(asOf) })];
	return [
		...(dated.length < leastForMedian ? [] : [m.months_not_usual()]),
		...tell(undated, m.months_undated),
		...tell(unsure, m.months_unsure)
	];
}

/** How many months after the visit the reports to States that are public were published, the soonest first. */
export const monthsToPublication: Question<MonthsToPublicationRow> = {
	id: 'months-to-publication',
	tables: reportTables,
	reads: ['group', 'states', 'from', 'to', 'asof'],
	recordTable: 'reports',
	sql: (parameters, asOf) => `WITH ${reportedVisits(parameters, asOf)}
SELECT iso3, state, regional_group, visit_id, end_date, report_symbol, published_date,
  date_diff('day', ended_max, public_min) / ${daysAMonth} AS months_min,
  date_diff('day', ended_min, public_max) / ${daysAMonth} AS months_max,
  published_basis, fate, source_ids
FROM told
WHERE public = 'yes' AND fate IN ('public', 'unknown')
ORDER BY months_min NULLS LAST, visit_id`,
	columns: [
		{ name: 'iso3', kind: 'text', label: headings.iso3, filesOnly: true },
		{ name: 'state', kind: 'text', label: headings.state },
		{
			name: 'regional_group',
			kind: 'text',
			label: headings.group,
			words: (row) => groupOf(row.regional_group).label(),
			filesOnly: true
		},
		{ name: 'visit_id', kind: 'visits', label: headings.visitId },
		{ name: 'end_date', kind: 'date', label: m.column_visit_ended },
		{ name: 'report_symbol', kind: 'text', label: m.column_symbol },
		{ name: 'published_date', kind: 'date', label: headings.published },
		{ name: 'months_min', kind: 'number', label: m.column_months_min },
		{ name: 'months_max', kind: 'number', label: m.column_months_max },
		{ name: 'published_basis', kind: 'text', label: headings.publishedBasis, words: basisWords },
		{ name: 'fate', kind: 'text', label: m.column_report_fate, words: (row) => fateWords(row.fate) },
		{ name: 'source_ids', kind: 'sources', label: headings.sources }
	],
	sentence,
	unknowns,
	written: [bySingleGroup]
};
