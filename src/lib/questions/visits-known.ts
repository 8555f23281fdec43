import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { integerWords, numberOrNone } from '../text/numbers.ts';
import { headings } from './headings.ts';
import type { Answer, Question } from './question.ts';

/** The visits that began in a year, and of how many of them something is known. */
export type VisitsKnownRow = {
	year: number;
	visits: number;
	/** The first day is known to the day, to the month, to the year alone. */
	to_day: number;
	to_month: number;
	to_year: number;
	/** The SPT states the kind of visit. */
	kind_stated: number;
	/** Everyone on the delegation is named. */
	delegation_complete: number;
	places_named: number;
	/** Every cell of the row was seen in a source. */
	verified: number;
};

type Counted = Exclude<keyof VisitsKnownRow, 'year'>;

const sumOf = (rows: readonly VisitsKnownRow[], name: Counted) =>
	rows.reduce((sum, row) => sum + row[name], 0);

function sentence({ rows, asOf }: Answer<VisitsKnownRow>): string {
	const visits = sumOf(rows, 'visits');
	if (visits === 0) return m.visits_known_none({ date: dateWords(asOf) });
	return m.visits_known_sentence({
		date: dateWords(asOf),
		count: visits,
		visits: integerWords(visits),
		days: numberOrNone(sumOf(rows, 'to_day')),
		delegations: numberOrNone(sumOf(rows, 'delegation_complete')),
		places: numberOrNone(sumOf(rows, 'places_named')),
		verified: numberOrNone(sumOf(rows, 'verified'))
	});
}

function unknowns({ rows }: Answer<VisitsKnownRow>): readonly string[] {
	const tell = (count: number, words: (values: { count: number; number: string }) => string) =>
		count === 0 ? [] : [words({ count, number: integerWords(count) })];
	const missing = (name: Counted) => sumOf(rows, 'visits') - sumOf(rows, name);
	return [
		...tell(sumOf(rows, 'to_month'), m.visits_known_to_month),
		...tell(sumOf(rows, 'to_year'), m.visits_known_to_year),
		...tell(missing('kind_stated'), m.visits_known_no_kind)
	];
}

const counted = (what: string, condition: string) =>
	`CAST(count(*) FILTER (WHERE ${condition}) AS INTEGER) AS ${what}`;

/** How far the visits are known, by the year in which they began. */
export const visitsKnown: Question<VisitsKnownRow> = {
	id: 'visits-known',
	tables: ['visits'],
	reads: [],
	recordTable: 'visits',
	sql: () => `SELECT CAST(substr(start_date, 1, 4) AS INTEGER) AS year, CAST(count(*) AS INTEGER) AS visits,
  ${counted('to_day', "date_precision = 'day'")},
  ${counted('to_month', "date_precision = 'month'")},
  ${counted('to_year', "date_precision = 'year'")},
  ${counted('kind_stated', "visit_type_basis = 'stated'")},
  ${counted('delegation_complete', "delegation_complete = 'yes'")},
  ${counted('places_named', 'places_visited IS NOT NULL')},
  ${counted('verified', "confidence = 'verified'")}
FROM visits
WHERE status IN ('completed', 'suspended', 'terminated')
GROUP BY 1
ORDER BY 1`,
	columns: [
		{ name: 'year', kind: 'integer', label: m.column_visit_year },
		{ name: 'visits', kind: 'integer', label: headings.visits },
		{ name: 'to_day', kind: 'integer', label: m.column_to_day },
		{ name: 'to_month', kind: 'integer', label: m.column_to_month },
		{ name: 'to_year', kind: 'integer', label: m.column_to_year },
		{ name: 'kind_stated', kind: 'integer', label: m.column_kind_stated },
		{ name: 'delegation_complete', kind: 'integer', label: headings.delegationComplete },
		{ name: 'places_named', kind: 'integer', label: m.column_places_named },
		{ name: 'verified', kind: 'integer', label: m.confidence_verified }
	],
	sentence,
	unknowns,
	written: []
};
