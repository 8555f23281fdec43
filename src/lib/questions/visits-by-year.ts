import { date, text } from '../engine/sql.ts';
import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { integerWords } from '../text/numbers.ts';
import { headings } from './headings.ts';
import { groupOf } from './groups.ts';
import { periodWords } from './period-words.ts';
import type { Answer, Question } from './question.ts';
import { chosenStates, withinPeriod } from './sql-parts.ts';
import { hadBegun, visitStatusWords, type StatusOnDay } from './visit-status.ts';
import { notCountedWords, visitsWhither } from './visits-words.ts';
import { bySingleGroup } from './written.ts';

export type VisitsByYearRow = {
	year: number;
	status: StatusOnDay;
	regional_group: string;
	/** Visits that had surely begun by the as-of date; for visits that did not take place, those in the record. */
	visits: number;
	/** Visits of which the record does not say whether they had begun by the as-of date. */
	unsure: number;
	/** The visits, by id, with a space between. */
	visit_ids: string;
};

function countOf(rows: readonly VisitsByYearRow[], keep: (row: VisitsByYearRow) => boolean): number {
	return rows.filter(keep).reduce((sum, row) => sum + row.visits, 0);
}

function sentence({ rows, parameters, asOf, known }: Answer<VisitsByYearRow>): string {
	const made = rows.filter((row) => hadBegun(row.status) && row.visits > 0);
	const total = countOf(made, () => true);
	const where = visitsWhither(parameters, known);
	const day = dateWords(asOf);
	const period = periodWords(parameters);
	if (total === 0) return m.visits_none({ date: day, where, period });
	const years = made.map((row) => row.year);
	const first = m.visits_count({ count: total, number: integerWords(total), date: day, where, period });
	const span = m.visits_span({ first: Math.min(...years), last: Math.max(...years) });
	const cut = countOf(made, (row) => row.status === 'suspended' || row.status === 'terminated');
	if (total === 1) return cut === 0 ? first : `${first} ${m.visit_it_was_cut_short()}`;
	const short =
		cut === 0 ? m.visits_cut_short_none() : m.visits_cut_short({ count: cut, number: integerWords(cut) });
	return [first, Math.min(...years) === Math.max(...years) ? '' : span, short]
		.filter((words) => words !== '')
		.join(' ');
}

function unknowns({ rows, asOf, known }: Answer<VisitsByYearRow>): readonly string[] {
	const unsure = rows.reduce((sum, row) => sum + row.unsure, 0);
	const count = (status: StatusOnDay) => countOf(rows, (row) => row.status === status);
	const planned = {
		announced: count('announced'),
		postponed: count('postponed'),
		refused: count('refused')
	};
	return notCountedWords({ unsure, planned }, asOf, known);
}

/** How many visits the SPT made each year, by status and regional group; planned ones apart. */
export const visitsByYear: Question<VisitsByYearRow> = {
	id: 'visits-by-year',
	tables: ['states', 'visits', 'visit_dates', 'tables'],
	reads: ['group', 'states', 'from', 'to', 'asof'],
	recordTable: 'visits',
	sql(parameters, asOf) {
		const day = date(asOf);
		return `WITH ${chosenStates(parameters)},
told AS (
  SELECT visit_id, start_year AS year, regional_group, start_min, start_max, took_place,
    CASE
      WHEN took_place = 'yes' AND (${day} <= coalesce(end_max, start_max) OR ${text(asOf)} < status_date) THEN 'under way'
      ELSE status
    END AS status
  FROM visits JOIN visit_dates USING (visit_id) JOIN chosen ON chosen.iso3 = visits.iso3
  WHERE ${withinPeriod('start_year', parameters)}
    AND (took_place = 'yes' AND start_min <= ${day}
      OR took_place = 'no' AND ${text(asOf)} >= (SELECT CAST(as_of AS VARCHAR) FROM tables WHERE "table" = 'visits'))
)
SELECT year, status, regional_group,
  CAST(count(*) FILTER (WHERE took_place = 'no' OR start_max <= ${day}) AS INTEGER) AS visits,
  CAST(count(*) FILTER (WHERE took_place = 'yes' AND start_max > ${day}) AS INTEGER) AS unsure,
  string_agg(visit_id, ' ' ORDER BY start_min, visit_id) AS visit_ids
FROM told
GROUP BY year, status, regional_group
ORDER BY year, status, regional_group`;
	},
	columns: [
		{ name: 'year', kind: 'integer', label: headings.year },
		{ name: 'status', kind: 'text', label: headings.status, words: (row) => visitStatusWords(row.status) },
		{
			name: 'regional_group',
			kind: 'text',
			label: headings.group,
			words: (row) => groupOf(row.regional_group).label()
		},
		{ name: 'visits', kind: 'integer', label: headings.visits },
		{ name: 'unsure', kind: 'integer', label: headings.unsure },
		{ name: 'visit_ids', kind: 'visits', label: headings.visitIds }
	],
	sentence,
	unknowns,
	written: [bySingleGroup]
};
