import * as m from '../paraglide/messages.js';
import { integerWords } from '../text/numbers.ts';
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
import type { Answer, Question } from './question.ts';
import { withDefaults } from './parameters.ts';
import { selectionWords } from './selection.ts';
import { chosenStates, groupSlug } from './sql-parts.ts';
import { bySingleGroup } from './written.ts';

/** The nationals of one group on visits to States of another; the counts of visits are those of the group visited. */
export type GroupCrossingRow = VisitsKnown & {
	/** Slug of the group of the delegates' nationality; null for all together. */
	nationality_group: string | null;
	/** Slug of the group of the State visited; null for all together. */
	visited_group: string | null;
	/** Seats on visits surely begun by the day, one person on one visit each; those of heads; the people; the visits. */
	seats: number;
	heads: number;
	people: number;
	visits: number;
};

/** The row of all nationalities on visits to a group; null for all visits. */
export function totalOf(
	rows: readonly GroupCrossingRow[],
	visited: string | null
): GroupCrossingRow | undefined {
	return rows.find((row) => row.nationality_group === null && row.visited_group === visited);
}

/** The rows of one group and one group, no totals. */
export function crossingsOf(rows: readonly GroupCrossingRow[]): readonly GroupCrossingRow[] {
	return rows.filter((row) => row.nationality_group !== null && row.visited_group !== null);
}

/** Whether nationals of a group went to States of the same group; States in no group make none. */
export function isOwn({ nationality_group: from, visited_group: to }: GroupCrossingRow): boolean {
	return from !== null && from === to && from !== 'no-group';
}

/** Whose nationals went to which States, each to follow "States": ` of the African Group`. */
export function whitherWords(row: GroupCrossingRow): { readonly from: string; readonly to: string } {
	const among = (slug: string | null) => selectionWords(withDefaults({ group: slug }));
	return { from: among(row.nationality_group), to: among(row.visited_group) };
}

function sentence(answer: Answer<GroupCrossingRow>): string {
	const all = totalOf(answer.rows, null);
	if (all === undefined || all.seats === 0) return nobodyWords(answer);
	const count = all.seats;
	const first = m.seats_known({ count, number: integerWords(count), visits: onVisits(all, answer) });
	if (count === 1) return first;
	const crossings = crossingsOf(answer.rows);
	const own = crossings.filter(isOwn).reduce((sum, { seats }) => sum + seats, 0);
	const visited = new Set(crossings.map(({ visited_group }) => visited_group));
	const words = own === 0 ? m.seats_own_none() : m.seats_own({ count: own, number: integerWords(own) });
	const within = visited.size > 1 ? `${first} ${words}` : first;
	const most = Math.max(...crossings.map(({ seats }) => seats));
	const [top, another] = crossings.filter(({ seats }) => seats === most);
	if (top === undefined || another !== undefined || most < 2) return within;
	const say = isOwn(top) ? m.seats_most_own : m.seats_most;
	return `${within} ${say({ number: integerWords(most), ...whitherWords(top) })}`;
}

/** From which regional groups the delegates are, and to which they went. */
export const delegationsByGroup: Question<GroupCrossingRow> = {
	id: 'delegations-by-group',
	tables: ['states', 'visits', 'visit_dates', 'delegations'],
	reads: ['group', 'states', 'from', 'to', 'asof'],
	recordTable: 'visits',
	sql: (parameters, asOf) => `WITH ${chosenStates(parameters)},
${madeVisits(parameters, asOf)},
counted AS (
  SELECT regional_group AS visited_group, ${visitsKnown}
  FROM made GROUP BY GROUPING SETS ((regional_group), ())
),
seated AS (
  SELECT ${groupSlug} AS nationality_group, v.regional_group AS visited_group, p.name, p.is_head, v.visit_id
  FROM delegations AS p JOIN made AS v ON v.visit_id = p.visit_id JOIN states AS s ON s.iso3 = p.nationality_iso3
  WHERE v.begun = 'yes'
),
crossed AS (
  SELECT nationality_group, visited_group, CAST(count(*) AS INTEGER) AS seats,
    CAST(count(*) FILTER (WHERE is_head = 'yes') AS INTEGER) AS heads,
    CAST(count(DISTINCT name) AS INTEGER) AS people, CAST(count(DISTINCT visit_id) AS INTEGER) AS visits
  FROM seated
  GROUP BY GROUPING SETS ((nationality_group, visited_group), (nationality_group), (visited_group), ())
)
SELECT x.nationality_group, c.visited_group, coalesce(x.seats, 0) AS seats, coalesce(x.heads, 0) AS heads,
  coalesce(x.people, 0) AS people, coalesce(x.visits, 0) AS visits,
  c.visits_made, c.visits_named, c.visits_whole, c.visits_unsure
FROM counted AS c LEFT JOIN crossed AS x ON coalesce(x.visited_group, 'all') = coalesce(c.visited_group, 'all')
WHERE c.visits_made + c.visits_unsure > 0
ORDER BY x.nationality_group NULLS LAST, c.visited_group NULLS LAST`,
	columns: [
		{
			name: 'nationality_group',
			kind: 'text',
			label: m.column_nationality_group,
			words: (row) => groupWords(row.nationality_group)
		},
		{
			name: 'visited_group',
			kind: 'text',
			label: m.column_visited_group,
			words: (row) => groupWords(row.visited_group)
		},
		{ name: 'seats', kind: 'integer', label: m.column_seats },
		{ name: 'heads', kind: 'integer', label: m.column_as_head },
		{ name: 'people', kind: 'integer', label: m.column_people },
		{ name: 'visits', kind: 'integer', label: m.column_visits_with },
		...visitsKnownColumns.map((column) => ({ ...column, filesOnly: column.name === 'visits_unsure' }))
	],
	sentence,
	unknowns({ rows, asOf }) {
		const all = totalOf(rows, null);
		return all === undefined ? [] : leftOpen(all, asOf);
	},
	written: [bySingleGroup]
};

function groupWords(slug: string | null): string {
	return slug === null ? m.frequency_together() : groupOf(slug).short();
}
