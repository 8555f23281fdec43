import { date, text } from '../engine/sql.ts';
import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { decimalWords, integerWords } from '../text/numbers.ts';
import { headings } from './headings.ts';
import { daysAYear } from './exposure.ts';
import { groupOf } from './groups.ts';
import type { Answer, Question } from './question.ts';
import { selectionWords } from './selection.ts';
import { chosenStates } from './sql-parts.ts';
import { stateWords } from './state-name.ts';
import { bySingleGroup } from './written.ts';

/** A party that the SPT had surely not begun to visit. */
export type NeverVisitedRow = {
	iso3: string;
	state: string;
	regional_group: string;
	/** ISO days; `in_force_date` may lie after the day of the answer. */
	deposit_date: string;
	in_force_date: string;
	/** Years of 365.25 days in force up to the day of the answer; 0 where it is not in force yet. */
	years: number;
	/** Whether the record leaves open that a first visit had begun. */
	unsure: 'yes' | 'no';
	/** Visits planned, postponed or refused, with a space between, at the end of the record alone; null for none. */
	not_made: string | null;
	/** Parties among the chosen States, visited or not: the same in every row. */
	parties: number;
	source_ids: string;
};

function sentence({ rows, parameters, asOf, known }: Answer<NeverVisitedRow>): string {
	const day = dateWords(asOf);
	const [first] = rows;
	const [only, another] = parameters.states;
	if (only !== undefined && another === undefined) {
		const state = stateWords(only, known);
		if (first === undefined) return m.never_one_visited_or_none({ date: day, state });
		return first.years === 0
			? m.never_one_not_yet({ date: day, state })
			: m.never_one({
					date: day,
					state,
					since: dateWords(first.in_force_date),
					years: decimalWords(first.years)
				});
	}
	const among = selectionWords(parameters);
	if (first === undefined) return m.never_none({ date: day, among });
	const count = m.never_count({
		date: day,
		among,
		count: rows.length,
		number: integerWords(rows.length),
		parties: integerWords(first.parties)
	});
	// They stand in the order of their time; those bound on one day are no single longest.
	if (first.years === 0 || rows[1]?.years === first.years) return count;
	return `${count} ${m.never_longest({ state: first.state, since: dateWords(first.in_force_date), years: decimalWords(first.years) })}`;
}

function unknowns({ rows, asOf, known }: Answer<NeverVisitedRow>): readonly string[] {
	const tell = (count: number, words: (values: { count: number; number: string; date: string }) => string) =>
		count === 0 ? [] : [words({ count, number: integerWords(count), date: dateWords(asOf) })];
	return [
		...tell(rows.filter((row) => row.not_made !== null).length, m.never_planned),
		...tell(rows.filter((row) => row.in_force_date > asOf).length, m.never_not_yet),
		...tell(rows.filter((row) => row.unsure === 'yes').length, m.never_unsure),
		...(asOf < (known.asOf['visits'] ?? asOf) ? [m.visits_plans_undated()] : [])
	];
}

/** The parties that the SPT has never visited, the longest bound first. */
export const neverVisited: Question<NeverVisitedRow> = {
	id: 'never-visited',
	tables: ['states', 'entry_into_force', 'visit_dates', 'participation', 'tables'],
	reads: ['group', 'states', 'asof'],
	recordTable: 'visits',
	sql(parameters, asOf) {
		const day = date(asOf);
		return `WITH ${chosenStates(parameters)},
parties AS (
  SELECT c.iso3, c.state, c.regional_group, f.deposit_date, f.in_force_date, p.source_ids,
    CAST(count(*) OVER () AS INTEGER) AS parties
  FROM chosen AS c JOIN entry_into_force AS f ON f.iso3 = c.iso3
  JOIN participation AS p ON p.iso3 = c.iso3 AND p.treaty = 'OPCAT'
  WHERE f.deposit_date <= ${day} AND (f.withdrawn_on IS NULL OR f.withdrawn_on > ${day})
),
went AS (
  SELECT iso3, count(*) FILTER (WHERE took_place = 'yes' AND start_max <= ${day}) AS surely,
    count(*) FILTER (WHERE took_place = 'yes' AND start_min <= ${day}) AS perhaps,
    string_agg(visit_id, ' ' ORDER BY start_min, visit_id) FILTER (
      WHERE took_place = 'no' AND ${text(asOf)} >= (SELECT CAST(as_of AS VARCHAR) FROM tables WHERE "table" = 'visits')
    ) AS not_made
  FROM visit_dates GROUP BY iso3
)
SELECT p.iso3, p.state, p.regional_group, p.deposit_date, p.in_force_date,
  greatest(0, date_diff('day', p.in_force_date, ${day})) / ${daysAYear} AS years,
  CASE WHEN coalesce(w.perhaps, 0) > 0 THEN 'yes' ELSE 'no' END AS unsure, w.not_made, p.parties, p.source_ids
FROM parties AS p LEFT JOIN went AS w ON w.iso3 = p.iso3
WHERE coalesce(w.surely, 0) = 0
ORDER BY p.in_force_date, p.deposit_date, p.state`;
	},
	columns: [
		{ name: 'iso3', kind: 'text', label: headings.iso3, filesOnly: true },
		{ name: 'state', kind: 'text', label: headings.state },
		{
			name: 'regional_group',
			kind: 'text',
			label: headings.group,
			words: (row) => groupOf(row.regional_group).label()
		},
		{ name: 'deposit_date', kind: 'date', label: m.column_deposit },
		{ name: 'in_force_date', kind: 'date', label: headings.inForce },
		{ name: 'years', kind: 'number', label: headings.yearsInForce },
		{ name: 'unsure', kind: 'text', label: headings.unsure, filesOnly: true },
		{ name: 'not_made', kind: 'visits', label: m.column_not_made },
		{ name: 'parties', kind: 'integer', label: headings.parties, filesOnly: true },
		{ name: 'source_ids', kind: 'sources', label: headings.sources }
	],
	sentence,
	unknowns,
	written: [bySingleGroup]
};
