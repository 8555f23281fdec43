import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { integerWords, yearsRange } from '../text/numbers.ts';
import { betweenTables, knownBetween } from './between-sql.ts';
import { timesWords, type CountRange } from './between-words.ts';
import { groupOf } from './groups.ts';
import { headings } from './headings.ts';
import { periodWords } from './period-words.ts';
import type { Answer, Question } from './question.ts';
import { leastForMedian } from './returns.ts';
import { visitsWhither } from './visits-words.ts';
import { bySingleGroup } from './written.ts';

/** The returns to a group, in a year, or all, and before how many of them something had happened: at least, at most. */
export type ReturnsSummaryRow = {
	/** Slug of the group; null for a year and for all. */
	regional_group: string | null;
	/** The year in which the SPT came back; null for a group and for all. */
	year: number | null;
	returns: number;
	/** The report on the mission before was public. */
	public_low: number;
	public_high: number;
	/** A mechanism was designated, whenever that was. */
	mechanism_low: number;
	mechanism_high: number;
	/** At least one other treaty was joined in between. */
	treaty_low: number;
	treaty_high: number;
	/** The middle one of the years since the mission before; null where there are too few to have one. */
	years_low: number | null;
	years_high: number | null;
};

/** The name of a row: its group, its year, or all together. */
function rowWords({ regional_group: slug, year }: ReturnsSummaryRow): string {
	if (slug !== null) return groupOf(slug).short();
	return year === null ? m.frequency_together() : String(year);
}

/** A count in a cell: `19`, or `19–23` where it is not known exactly. */
function rangeWords([low, high]: CountRange): string {
	return low === high
		? integerWords(low)
		: m.count_range({ low: integerWords(low), high: integerWords(high) });
}

function sentence({ rows, parameters, asOf, known }: Answer<ReturnsSummaryRow>): string {
	const values = {
		date: dateWords(asOf),
		where: visitsWhither(parameters, known),
		period: periodWords(parameters)
	};
	const all = rows.find((row) => row.regional_group === null && row.year === null);
	if (all === undefined) return m.returns_none(values);
	const count = m.returns_count({ ...values, count: all.returns, number: integerWords(all.returns) });
	return `${count} ${m.summary_known({
		report: timesWords([all.public_low, all.public_high]),
		mechanism: timesWords([all.mechanism_low, all.mechanism_high]),
		treaty: timesWords([all.treaty_low, all.treaty_high])
	})}`;
}

const sure = (condition: string) => `coalesce(bool_or(${condition}), false)`;

/** Before how many returns the report was public, a mechanism designated, a treaty joined; by group and by year. */
export const returnsSummary: Question<ReturnsSummaryRow> = {
	id: 'returns-summary',
	tables: betweenTables,
	reads: ['group', 'states', 'from', 'to', 'asof'],
	recordTable: 'visits',
	sql: (parameters, asOf) => `WITH ${knownBetween(parameters, asOf)},
judged AS (
  SELECT to_mission_id, regional_group, CAST(year(min(closes_min)) AS INTEGER) AS year, min(years_min) AS years_min, max(years_max) AS years_max,
    ${sure(`event = 'report_public' AND timing = 'between'`)} AS public_sure,
    ${sure(`event = 'report_public' AND timing IN ('between', 'perhaps', 'undated', 'unknown', 'none')`)} AS public_possible,
    ${sure(`event = 'mechanism_designated' AND start_max < closes_min`)} AS mechanism_sure,
    ${sure(`event = 'mechanism_designated' AND (start_min < closes_max OR timing IN ('undated', 'unknown'))`)} AS mechanism_possible,
    ${sure(`event = 'treaty_joined' AND timing = 'between'`)} AS treaty_sure,
    ${sure(`event = 'treaty_joined' AND timing IN ('between', 'perhaps')`)} AS treaty_possible
  FROM between_missions WHERE begun = 'yes' GROUP BY to_mission_id, regional_group
),
counted AS (
  SELECT regional_group, year, CAST(count(*) AS INTEGER) AS returns,
    ${['public', 'mechanism', 'treaty']
			.map(
				(fact) => `CAST(count(*) FILTER (WHERE ${fact}_sure) AS INTEGER) AS ${fact}_low,
    CAST(count(*) FILTER (WHERE ${fact}_possible) AS INTEGER) AS ${fact}_high`
			)
			.join(',\n    ')},
    CASE WHEN count(*) >= ${leastForMedian} THEN median(years_min) END AS years_low,
    CASE WHEN count(*) >= ${leastForMedian} THEN median(years_max) END AS years_high
  FROM judged GROUP BY GROUPING SETS ((regional_group), (year), ())
)
SELECT * FROM counted WHERE returns > 0
ORDER BY regional_group IS NULL, regional_group, year NULLS FIRST`,
	columns: [
		{ name: 'regional_group', kind: 'text', label: m.column_returns_of, words: rowWords },
		{ name: 'year', kind: 'integer', label: headings.year, filesOnly: true },
		{ name: 'returns', kind: 'integer', label: headings.returns },
		{
			name: 'public_low',
			kind: 'integer',
			label: m.column_public_before,
			words: (row) => rangeWords([row.public_low, row.public_high])
		},
		{ name: 'public_high', kind: 'integer', label: m.column_public_before_high, filesOnly: true },
		{
			name: 'mechanism_low',
			kind: 'integer',
			label: m.column_mechanism_before,
			words: (row) => rangeWords([row.mechanism_low, row.mechanism_high])
		},
		{ name: 'mechanism_high', kind: 'integer', label: m.column_mechanism_before_high, filesOnly: true },
		{
			name: 'treaty_low',
			kind: 'integer',
			label: m.column_treaty_between,
			words: (row) => rangeWords([row.treaty_low, row.treaty_high])
		},
		{ name: 'treaty_high', kind: 'integer', label: m.column_treaty_between_high, filesOnly: true },
		{
			name: 'years_low',
			kind: 'number',
			label: m.column_years_middle,
			words: ({ years_low: low, years_high: high }) =>
				low === null || high === null ? '' : yearsRange(low, high).text
		},
		{ name: 'years_high', kind: 'number', label: m.column_years_middle_high, filesOnly: true }
	],
	sentence,
	unknowns: ({ rows }) =>
		rows.length === 0 ? [] : [m.summary_columns(), m.summary_ranges(), m.summary_middle()],
	written: [bySingleGroup]
};
