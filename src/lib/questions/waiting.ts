import { date, text } from '../engine/sql.ts';
import * as m from '../paraglide/messages.js';
import { groupOf } from './groups.ts';
import { headings } from './headings.ts';
import { joinedOf, joinedSlug } from './joined.ts';
import { curveKinds, gaps, withOrWithout, type Parameters } from './parameters.ts';
import type { Question, Written } from './question.ts';
import { chosenStates, daysAYear, distinctSources } from './sql-parts.ts';
import { visitTypeWords } from './visit-type.ts';
import { sentence, unknowns } from './waiting-words.ts';
import { bySingleGroup } from './written.ts';

/** A State's wait: for its first mission since entry into force, or for its second since the first. */
export type WaitRow = {
	iso3: string;
	state: string;
	regional_group: string;
	/** The period in which OPCAT entered into force for it. */
	joined: string;
	/** ISO day. */
	in_force_date: string;
	/** The mission since which it waits, by the id of its first visit; null where it waits since entry into force. */
	from_mission_id: string | null;
	from_start: string | null;
	/** The mission that ended the wait, its first day as exact as it is known; null where none surely or perhaps did. */
	to_mission_id: string | null;
	to_start: string | null;
	/** The kind of that mission's first visit, and whether all its visits are advisory. */
	to_visit_type: string | null;
	to_visit_type_basis: string | null;
	to_advisory: 'yes' | 'no' | null;
	/** Whether that mission had begun on the day of the answer. */
	ended: 'yes' | 'no' | 'unsure';
	/**
	 * The wait in years of 365.25 days: to the mission's first day, else to the day of the answer or of withdrawal. The
	 * bounds are equal where all days are known.
	 */
	years_min: number;
	years_max: number;
	/** ISO day; null for a party. */
	withdrawn_on: string | null;
	/** Whether it declared to postpone part III of OPCAT (article 24). */
	part3_postponed: 'yes' | 'no';
	source_ids: string;
};

/** Common tables of what waits end with: the missions that count, numbered per State, with their sources. */
function countedMissions({ advisory }: Parameters, day: string): string {
	return `counted AS (
  SELECT mission_id, iso3, start_date, start_min, start_max, advisory,
    row_number() OVER (PARTITION BY iso3 ORDER BY start_min, mission_id) AS place
  FROM missions WHERE start_min <= ${day}${advisory === 'with' ? '' : ` AND advisory = ${text('no')}`}
),
cited AS (
  SELECT d.mission_id, ${distinctSources('v.source_ids')} AS source_ids
  FROM visit_dates AS d JOIN visits AS v ON v.visit_id = d.visit_id
  WHERE d.mission_id IS NOT NULL GROUP BY d.mission_id
)`;
}

/** Every switch with every curve: a few kB each, and a reader who compares them waits for none. */
const bySwitches: Written = {
	parameter: 'curves',
	values: () =>
		gaps.flatMap((gap) =>
			withOrWithout.flatMap((advisory) => curveKinds.map((curves) => ({ gap, advisory, curves })))
		)
};

/** A single curve without the States that postponed part III. */
const byPart3: Written = { parameter: 'part3', values: () => [{ part3: 'without' }] };

/** How long States wait for the SPT: one row a State, from which every curve and test is computed. */
export const waiting: Question<WaitRow> = {
	id: 'waiting',
	tables: ['states', 'entry_into_force', 'participation', 'article24', 'missions', 'visit_dates', 'visits'],
	reads: ['group', 'states', 'asof', 'gap', 'advisory', 'part3', 'curves'],
	recordTable: 'visits',
	sql(parameters, asOf) {
		const day = date(asOf);
		const first = parameters.gap === 'first';
		const [since, until] = first ? ['b.in_force_date', 'b.in_force_date'] : ['f.start_min', 'f.start_max'];
		return `WITH ${chosenStates(parameters)},
bound AS (
  SELECT c.iso3, c.state, c.regional_group, e.in_force_date, p.source_ids,
    CASE WHEN e.withdrawn_on <= ${day} THEN e.withdrawn_on END AS withdrawn_on,
    CASE WHEN c.iso3 IN (
      SELECT iso3 FROM article24 WHERE part = 'iii' AND declared_on <= ${day}
    ) THEN 'yes' ELSE 'no' END AS part3_postponed
  FROM chosen AS c JOIN entry_into_force AS e ON e.iso3 = c.iso3
  JOIN participation AS p ON p.iso3 = c.iso3 AND p.treaty = 'OPCAT'
  WHERE e.in_force_date <= ${day}
),
${countedMissions(parameters, day)}
SELECT b.iso3, b.state, b.regional_group, ${joinedSlug('b.in_force_date')} AS joined, b.in_force_date,
  ${first ? 'CAST(NULL AS VARCHAR)' : 'f.mission_id'} AS from_mission_id, ${first ? 'CAST(NULL AS VARCHAR)' : 'f.start_date'} AS from_start,
  t.mission_id AS to_mission_id, t.start_date AS to_start, v.visit_type AS to_visit_type,
  v.visit_type_basis AS to_visit_type_basis, t.advisory AS to_advisory,
  CASE WHEN t.mission_id IS NULL THEN 'no' WHEN t.start_max <= ${day} THEN 'yes' ELSE 'unsure' END AS ended,
  greatest(0, date_diff('day', ${until}, coalesce(t.start_min, b.withdrawn_on, ${day}))) / ${daysAYear} AS years_min,
  date_diff('day', ${since}, least(coalesce(t.start_max, b.withdrawn_on, ${day}), ${day})) / ${daysAYear} AS years_max,
  b.withdrawn_on, b.part3_postponed,
  array_to_string(list_sort(list_distinct(string_split(
    concat_ws(' ', b.source_ids, ${first ? '' : 'q.source_ids, '}r.source_ids), ' '))), ' ') AS source_ids
FROM bound AS b${
			first
				? ''
				: `
JOIN counted AS f ON f.iso3 = b.iso3 AND f.place = 1 LEFT JOIN cited AS q ON q.mission_id = f.mission_id`
		}
LEFT JOIN counted AS t ON t.iso3 = b.iso3 AND t.place = ${first ? 1 : 2}
LEFT JOIN cited AS r ON r.mission_id = t.mission_id LEFT JOIN visits AS v ON v.visit_id = t.mission_id${
			parameters.part3 === 'with' ? '' : `\nWHERE b.part3_postponed = 'no'`
		}
ORDER BY years_max, b.iso3`;
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
		{
			name: 'joined',
			kind: 'text',
			label: m.column_joined_period,
			words: (row) => joinedOf(row.joined).brief()
		},
		{ name: 'in_force_date', kind: 'date', label: headings.inForce },
		{ name: 'from_mission_id', kind: 'visits', label: m.column_wait_from },
		{ name: 'from_start', kind: 'date', label: headings.startDate, filesOnly: true },
		{ name: 'to_mission_id', kind: 'visits', label: m.column_wait_to },
		{ name: 'to_start', kind: 'date', label: headings.startDate },
		{
			name: 'to_visit_type',
			kind: 'text',
			label: m.column_visit_type,
			words: ({ to_visit_type: type, to_visit_type_basis: basis }) =>
				type === null ? '' : visitTypeWords({ visit_type: type, visit_type_basis: basis })
		},
		{ name: 'to_visit_type_basis', kind: 'text', label: m.column_visit_type_basis, filesOnly: true },
		{ name: 'to_advisory', kind: 'text', label: m.column_wait_advisory, filesOnly: true },
		{
			name: 'ended',
			kind: 'text',
			label: m.column_wait_ended,
			words: ({ ended }) => ({ yes: headings.yes, no: headings.no, unsure: headings.unknown })[ended]()
		},
		{ name: 'years_min', kind: 'number', label: m.column_wait_min },
		{ name: 'years_max', kind: 'number', label: m.column_wait_max },
		{ name: 'withdrawn_on', kind: 'date', label: headings.withdrawn, filesOnly: true },
		{
			name: 'part3_postponed',
			kind: 'text',
			label: m.column_part3,
			words: (row) => (row.part3_postponed === 'yes' ? headings.yes() : headings.no())
		},
		{ name: 'source_ids', kind: 'sources', label: headings.sources }
	],
	sentence,
	unknowns,
	written: [bySingleGroup, bySwitches, byPart3]
};
