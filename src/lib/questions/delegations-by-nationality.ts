import { sort } from 'd3-array';
import * as m from '../paraglide/messages.js';
import { integerWords, listWords } from '../text/numbers.ts';
import {
	leftOpen,
	madeVisits,
	nobodyWords,
	onVisits,
	visitsKnown,
	visitsKnownColumns,
	type VisitsKnown
} from './delegation-visits.ts';
import { groupOf } from './groups.ts';
import { headings } from './headings.ts';
import type { Answer, Question } from './question.ts';
import { stateWords } from './state-name.ts';
import { chosenStates, groupSlug } from './sql-parts.ts';
import { bySingleGroup } from './written.ts';

/** The nationals of a State on delegations, on visits surely begun by the day. */
export type NationalityRow = VisitsKnown & {
	nationality_iso3: string;
	nationality: string;
	/** Slug of the regional group of the nationality. */
	regional_group: string;
	/** Seats, one person on one visit each; those of heads; the people, and their names with `; ` between. */
	seats: number;
	heads: number;
	people: number;
	names: string;
	/** In the order of time, a space between. */
	visit_ids: string;
};

/** More States than this read worse than their number. */
const namedAtMost = 4;

function mostSeats(rows: readonly NationalityRow[], known: Answer<unknown>['known']): string {
	const most = Math.max(...rows.map(({ seats }) => seats));
	const top = rows.filter(({ seats }) => seats === most);
	if (most < 2 || rows.length === 1) return '';
	const number = integerWords(most);
	if (top.length > namedAtMost)
		return m.nationalities_most_many({ states: integerWords(top.length), number });
	const byName = sort(top, ({ nationality }) => nationality);
	const list = listWords(byName.map(({ nationality_iso3 }) => stateWords(nationality_iso3, known)));
	return m.nationalities_most({ count: top.length, list, number });
}

function sentence(answer: Answer<NationalityRow>): string {
	const { rows, known } = answer;
	const [first] = rows;
	if (first === undefined) return nobodyWords(answer);
	const seats = rows.reduce((sum, row) => sum + row.seats, 0);
	const states =
		rows.length === 1
			? stateWords(first.nationality_iso3, known)
			: m.nationalities_states({ number: integerWords(rows.length) });
	const visits = onVisits(first, answer);
	const words = m.nationalities_known({ count: seats, number: integerWords(seats), visits, states });
	return [words, mostSeats(rows, known)].filter((part) => part !== '').join(' ');
}

/** Of which States those who went are nationals. */
export const delegationsByNationality: Question<NationalityRow> = {
	id: 'delegations-by-nationality',
	tables: ['states', 'visits', 'visit_dates', 'delegations'],
	reads: ['group', 'states', 'from', 'to', 'asof'],
	recordTable: 'visits',
	sql: (parameters, asOf) => `WITH ${chosenStates(parameters)},
${madeVisits(parameters, asOf)},
counted AS (
  SELECT ${visitsKnown}
  FROM made
),
seated AS (
  SELECT p.nationality_iso3, CAST(count(*) AS INTEGER) AS seats,
    CAST(count(*) FILTER (WHERE p.is_head = 'yes') AS INTEGER) AS heads,
    list_sort(list_distinct(list(p.name))) AS names,
    string_agg(v.visit_id, ' ' ORDER BY v.start_min, v.visit_id, p.name) AS visit_ids
  FROM delegations AS p JOIN made AS v ON v.visit_id = p.visit_id
  WHERE v.begun = 'yes'
  GROUP BY p.nationality_iso3
)
SELECT n.nationality_iso3, s.name AS nationality, ${groupSlug} AS regional_group, n.seats, n.heads,
  CAST(len(n.names) AS INTEGER) AS people, array_to_string(n.names, '; ') AS names, n.visit_ids,
  c.visits_made, c.visits_named, c.visits_whole, c.visits_unsure
FROM seated AS n JOIN states AS s ON s.iso3 = n.nationality_iso3, counted AS c
ORDER BY n.seats DESC, n.nationality_iso3`,
	columns: [
		{ name: 'nationality_iso3', kind: 'text', label: headings.iso3, filesOnly: true },
		{ name: 'nationality', kind: 'text', label: headings.nationality },
		{
			name: 'regional_group',
			kind: 'text',
			label: headings.group,
			words: (row) => groupOf(row.regional_group).short()
		},
		{ name: 'seats', kind: 'integer', label: m.column_seats },
		{ name: 'heads', kind: 'integer', label: m.column_as_head },
		{ name: 'people', kind: 'integer', label: m.column_people },
		{ name: 'names', kind: 'text', label: m.column_names },
		{ name: 'visit_ids', kind: 'visits', label: headings.visitIds },
		...visitsKnownColumns
	],
	sentence,
	unknowns: ({ rows: [first], asOf }) => (first === undefined ? [] : leftOpen(first, asOf)),
	written: [bySingleGroup]
};
