import { date, text } from '../engine/sql.ts';
import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { integerWords } from '../text/numbers.ts';
import { headings } from './headings.ts';
import { groupOf } from './groups.ts';
import type { Parameters } from './parameters.ts';
import { periodWords } from './period-words.ts';
import type { Answer, Question } from './question.ts';
import { publicOn, reportedTo } from './report-fates.ts';
import { chosenStates, partedVisits, withinPeriod } from './sql-parts.ts';
import { partsWords } from './visit-parts.ts';
import { visitStatusWords, type StatusOnDay } from './visit-status.ts';
import { notCountedWords, visitsWhither } from './visits-words.ts';
import { bySingleGroup } from './written.ts';

/** A visit to one of the chosen States, as the record stood on the day of the answer. */
export type EveryVisitRow = {
	iso3: string;
	state: string;
	regional_group: string;
	visit_id: string;
	/** ISO, as exact as they are known; the end is null where it is not stated or had not come. */
	start_date: string;
	end_date: string | null;
	/** Bounds of both, ISO days. */
	start_min: string;
	start_max: string;
	end_min: string | null;
	end_max: string | null;
	/** For a visit in several parts: `2016-05-19/2016-05-25 2016-09-05/2016-09-09`; null for all else. */
	parts: string | null;
	status: StatusOnDay;
	/** Whether it had begun on the day; no for what was planned and did not take place. */
	begun: 'yes' | 'unsure' | 'no';
	/** The first visit of its mission; null where it did not take place. */
	mission_id: string | null;
	/** Members named in the record, whether they are all, and who led them; names with `; ` between. */
	members: number;
	delegation_complete: 'yes' | 'no';
	head: string | null;
	/** Whether the report to the State was public on the day; null where the record holds none. */
	report_public: 'yes' | 'no' | 'unknown' | null;
	/** ISO, of the document or its announcement. */
	published_date: string | null;
	/** Since when, and until when, OPCAT is in force for the State; ISO days. */
	in_force_date: string | null;
	withdrawn_on: string | null;
	source_ids: string;
};

function sentence({ rows, parameters, asOf, known }: Answer<EveryVisitRow>): string {
	const made = rows.filter(({ begun }) => begun === 'yes');
	const period = periodWords(parameters);
	const where = visitsWhither(parameters, known);
	const day = dateWords(asOf);
	if (made.length === 0) return m.visits_none({ date: day, where, period });
	const count = made.length;
	const first = m.visits_count({ count, number: integerWords(count), date: day, where, period });
	const states = new Set(made.map(({ iso3 }) => iso3));
	if (count === 1 || parameters.states.length === 1) return first;
	const went = m.every_went({ count: states.size, number: integerWords(states.size) });
	// Within a period a State may have been visited before: whether the SPT came back cannot be read off its visits.
	if (period !== '') return `${first} ${went}`;
	const missions = (iso3: string) =>
		new Set(made.filter((row) => row.iso3 === iso3).map(({ mission_id }) => mission_id)).size;
	const back = [...states].filter((iso3) => missions(iso3) > 1).length;
	const again =
		back === 0 ? m.every_never_back() : m.every_came_back({ count: back, number: integerWords(back) });
	return `${first} ${went} ${again}`;
}

function unknowns({ rows, asOf, known }: Answer<EveryVisitRow>): readonly string[] {
	const count = (status: StatusOnDay) => rows.filter((row) => row.status === status).length;
	const unsure = rows.filter(({ begun }) => begun === 'unsure').length;
	const planned = {
		announced: count('announced'),
		postponed: count('postponed'),
		refused: count('refused')
	};
	const some = rows.filter((row) => row.begun === 'yes' && row.delegation_complete === 'no').length;
	return [
		...notCountedWords({ unsure, planned }, asOf, known),
		...(some === 0 ? [] : [m.every_incomplete({ count: some, number: integerWords(some) })])
	];
}

/**
 * The statement that gives every visit to some States.
 * @param chosen common tables that end with `chosen`, as `chosenStates` gives it
 * @param parameters the period is heeded
 * @param asOf the ISO day of the answer
 */
export function visitsSql(chosen: string, parameters: Parameters, asOf: string): string {
	const day = date(asOf);
	const ended = `(${text(asOf)} >= (SELECT CAST(as_of AS VARCHAR) FROM tables WHERE "table" = 'visits'))`;
	return `WITH ${chosen},
${partedVisits},
led AS (
  SELECT visit_id, CAST(count(*) AS INTEGER) AS members,
    string_agg(name, '; ' ORDER BY name) FILTER (WHERE is_head = 'yes') AS head
  FROM delegations GROUP BY visit_id
),
${reportedTo('State')},
told AS (
  SELECT v.*, d.start_min, d.start_max, d.end_min, d.end_max, d.took_place, d.mission_id,
    d.took_place = 'yes' AND ${day} <= coalesce(d.end_max, d.start_max) AS goes_on
  FROM visits AS v JOIN visit_dates AS d ON d.visit_id = v.visit_id
  WHERE ${withinPeriod('d.start_year', parameters)}
    AND (d.took_place = 'yes' AND d.start_min <= ${day} OR d.took_place = 'no' AND ${ended})
)
SELECT t.iso3, c.state, c.regional_group, t.visit_id, t.start_date,
  CASE WHEN NOT goes_on THEN t.end_date END AS end_date,
  t.start_min, t.start_max,
  CASE WHEN NOT goes_on AND t.end_date IS NOT NULL THEN t.end_min END AS end_min,
  CASE WHEN NOT goes_on THEN t.end_max END AS end_max,
  CASE WHEN NOT goes_on THEN p.parts END AS parts,
  CASE WHEN t.took_place = 'yes' AND (goes_on OR ${text(asOf)} < t.status_date) THEN 'under way' ELSE t.status END AS status,
  CASE WHEN t.took_place = 'no' THEN 'no' WHEN t.start_max <= ${day} THEN 'yes' ELSE 'unsure' END AS begun,
  t.mission_id, coalesce(l.members, 0) AS members, t.delegation_complete, l.head,
  CASE WHEN r.visit_id IS NOT NULL THEN ${publicOn(asOf)} END AS report_public,
  CASE WHEN r.public_max <= ${day} THEN r.published_date END AS published_date,
  f.in_force_date, CASE WHEN f.withdrawn_on <= ${day} THEN f.withdrawn_on END AS withdrawn_on, t.source_ids
FROM told AS t JOIN chosen AS c ON c.iso3 = t.iso3
LEFT JOIN parted AS p ON p.visit_id = t.visit_id
LEFT JOIN led AS l ON l.visit_id = t.visit_id
LEFT JOIN reported AS r ON r.visit_id = t.visit_id
LEFT JOIN entry_into_force AS f ON f.iso3 = t.iso3
ORDER BY t.start_min, t.visit_id`;
}

/** Every visit to the chosen States: when, by whom, and whether its report is public. */
export const everyVisit: Question<EveryVisitRow> = {
	id: 'every-visit',
	tables: [
		'states',
		'visits',
		'visit_dates',
		'visit_parts',
		'delegations',
		'reports',
		'timeline',
		'entry_into_force',
		'tables'
	],
	reads: ['group', 'states', 'from', 'to', 'asof'],
	recordTable: 'visits',
	sql: (parameters, asOf) => visitsSql(chosenStates(parameters), parameters, asOf),
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
		{ name: 'start_date', kind: 'date', label: headings.startDate },
		{ name: 'end_date', kind: 'date', label: headings.endDate },
		{ name: 'start_min', kind: 'date', label: headings.startMin, filesOnly: true },
		{ name: 'start_max', kind: 'date', label: headings.startMax, filesOnly: true },
		{ name: 'end_min', kind: 'date', label: headings.endMin, filesOnly: true },
		{ name: 'end_max', kind: 'date', label: headings.endMax, filesOnly: true },
		{ name: 'parts', kind: 'text', label: headings.parts, words: (row) => partsWords(row.parts) },
		{ name: 'status', kind: 'text', label: headings.status, words: (row) => visitStatusWords(row.status) },
		{ name: 'begun', kind: 'text', label: headings.begun, filesOnly: true },
		{ name: 'mission_id', kind: 'visits', label: m.column_mission, filesOnly: true },
		{ name: 'members', kind: 'integer', label: headings.members },
		{
			name: 'delegation_complete',
			kind: 'text',
			label: headings.delegationComplete,
			words: (row) => (row.delegation_complete === 'yes' ? headings.yes() : headings.no())
		},
		{ name: 'head', kind: 'text', label: headings.head },
		{ name: 'report_public', kind: 'text', label: m.column_report_public, words: reportWords },
		{ name: 'published_date', kind: 'date', label: headings.published },
		{ name: 'in_force_date', kind: 'date', label: headings.inForce, filesOnly: true },
		{ name: 'withdrawn_on', kind: 'date', label: headings.withdrawn, filesOnly: true },
		{ name: 'source_ids', kind: 'sources', label: headings.sources }
	],
	sentence,
	unknowns,
	written: [bySingleGroup]
};

function reportWords({ report_public: fate }: EveryVisitRow): string {
	return fate === null ? '' : { yes: headings.yes, no: headings.no, unknown: headings.unknown }[fate]();
}
