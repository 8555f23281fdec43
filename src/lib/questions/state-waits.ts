import { date, text } from '../engine/sql.ts';
import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { listWords, yearsRange } from '../text/numbers.ts';
import { daysAYear } from './exposure.ts';
import { headings } from './headings.ts';
import type { Answer, Question } from './question.ts';
import { distinctSources } from './sql-parts.ts';
import { stateWords } from './state-name.ts';
import { byState } from './written.ts';

/** A time that a State waited: for its first mission, for the next, or for one that had not come on the day of the answer. */
export type StateWaitRow = {
	kind: 'first' | 'return' | 'waiting';
	/** Entry into force or the first day of the mission before, ISO, as exact as it is known. */
	from_date: string;
	/** The mission before, by the id of its first visit; null where the wait began with entry into force. */
	from_mission_id: string | null;
	from_cut_short: 'yes' | 'no' | null;
	/** Whether a later visit resumed it. */
	from_resumed: 'yes' | 'no' | null;
	/** The first day of the mission, or the day of the answer. */
	to_date: string;
	/** Null for a wait that goes on. */
	to_mission_id: string | null;
	to_cut_short: 'yes' | 'no' | null;
	/** Whether every visit of that mission was advisory. */
	to_advisory: 'yes' | 'no' | null;
	/** Bounds, equal where both days are known; years of 365.25 days. */
	days_min: number;
	days_max: number;
	years_min: number;
	years_max: number;
	source_ids: string;
};

const years = (row: StateWaitRow) => yearsRange(row.years_min, row.years_max).text;

function kindWords({ kind }: Pick<StateWaitRow, 'kind'>): string {
	return { first: m.wait_first, return: m.wait_return, waiting: m.wait_waiting }[kind]();
}

function waitingWords(row: StateWaitRow): string {
	const values = { date: dateWords(row.to_date), years: years(row) };
	return row.from_mission_id === null ? m.wait_none_yet(values) : m.wait_since_latest(values);
}

function sentence({ rows, parameters, asOf, known }: Answer<StateWaitRow>): string {
	if (rows.length === 0)
		return m.wait_outside({ state: stateWords(parameters.state ?? '', known), date: dateWords(asOf) });
	const returned = rows.filter(({ kind }) => kind === 'return');
	return rows
		.flatMap((row) => {
			if (row.kind === 'waiting') return [waitingWords(row)];
			if (row.kind === 'first')
				return [
					row.to_advisory === 'yes'
						? m.wait_was_first_advisory({ years: years(row) })
						: m.wait_was_first({ years: years(row) })
				];
			return row === returned[0] ? [m.state_returns({ list: listWords(returned.map(years)) })] : [];
		})
		.join(' ');
}

/** How long a State waited for each mission, from entry into force on, and how long it has waited since the latest. */
export const stateWaits: Question<StateWaitRow> = {
	id: 'state-waits',
	tables: ['entry_into_force', 'missions', 'participation', 'visits', 'visit_dates'],
	reads: ['state'],
	recordTable: 'visits',
	sql: (parameters, asOf) => `WITH bound AS (
  SELECT f.iso3, f.in_force_date, f.withdrawn_on, p.source_ids
  FROM entry_into_force AS f JOIN participation AS p ON p.iso3 = f.iso3 AND p.treaty = 'OPCAT'
  WHERE f.iso3 = ${text(parameters.state ?? '')} AND f.in_force_date <= ${date(asOf)}
),
cited AS (
  SELECT d.mission_id, ${distinctSources('v.source_ids')} AS source_ids
  FROM visit_dates AS d JOIN visits AS v ON v.visit_id = d.visit_id
  WHERE d.mission_id IS NOT NULL GROUP BY d.mission_id
),
ends AS (
  SELECT 0 AS place, CAST(in_force_date AS VARCHAR) AS day, in_force_date AS day_min, in_force_date AS day_max,
    CAST(NULL AS VARCHAR) AS mission_id, CAST(NULL AS VARCHAR) AS cut_short, CAST(NULL AS VARCHAR) AS resumed,
    CAST(NULL AS VARCHAR) AS advisory, source_ids
  FROM bound
  UNION ALL
  SELECT n.mission_number, n.start_date, n.start_min, n.start_max, n.mission_id, n.cut_short, n.resumed, n.advisory, c.source_ids
  FROM missions AS n JOIN bound AS b ON b.iso3 = n.iso3 JOIN cited AS c ON c.mission_id = n.mission_id
  UNION ALL
  SELECT 1000000, ${text(asOf)}, ${date(asOf)}, ${date(asOf)}, NULL, NULL, NULL, NULL, source_ids
  FROM bound WHERE withdrawn_on IS NULL OR withdrawn_on > ${date(asOf)}
),
paired AS (
  SELECT place, day AS to_date, mission_id AS to_mission_id, cut_short AS to_cut_short, advisory AS to_advisory,
    lag(day) OVER w AS from_date, lag(mission_id) OVER w AS from_mission_id, lag(cut_short) OVER w AS from_cut_short,
    lag(resumed) OVER w AS from_resumed,
    date_diff('day', lag(day_max) OVER w, day_min) AS days_min, date_diff('day', lag(day_min) OVER w, day_max) AS days_max,
    source_ids AS to_sources, lag(source_ids) OVER w AS from_sources
  FROM ends WINDOW w AS (ORDER BY place)
)
SELECT CASE WHEN to_mission_id IS NULL THEN 'waiting' WHEN from_mission_id IS NULL THEN 'first' ELSE 'return' END AS kind,
  from_date, from_mission_id, from_cut_short, from_resumed, to_date, to_mission_id, to_cut_short, to_advisory,
  CAST(days_min AS INTEGER) AS days_min, CAST(days_max AS INTEGER) AS days_max,
  days_min / ${daysAYear} AS years_min, days_max / ${daysAYear} AS years_max,
  CASE WHEN to_mission_id IS NULL THEN from_sources
    ELSE array_to_string(list_sort(list_distinct(list_concat(string_split(from_sources, ' '), string_split(to_sources, ' ')))), ' ')
  END AS source_ids
FROM paired WHERE from_date IS NOT NULL
ORDER BY place`,
	columns: [
		{ name: 'kind', kind: 'text', label: m.column_wait, words: kindWords },
		{ name: 'from_date', kind: 'date', label: headings.startDate },
		{ name: 'from_mission_id', kind: 'visits', label: m.column_after_mission },
		{ name: 'from_cut_short', kind: 'text', label: headings.fromCutShort, filesOnly: true },
		{ name: 'from_resumed', kind: 'text', label: m.column_from_resumed, filesOnly: true },
		{ name: 'to_date', kind: 'date', label: headings.endDate },
		{ name: 'to_mission_id', kind: 'visits', label: headings.nextMission },
		{ name: 'to_cut_short', kind: 'text', label: headings.toCutShort, filesOnly: true },
		{
			name: 'to_advisory',
			kind: 'text',
			label: m.column_advisory,
			words: ({ to_advisory: advisory }) =>
				advisory === null ? '' : { yes: headings.yes, no: headings.no }[advisory]()
		},
		{ name: 'days_min', kind: 'integer', label: m.column_days_min },
		{ name: 'days_max', kind: 'integer', label: m.column_days_max },
		{ name: 'years_min', kind: 'number', label: m.column_wait_years_min },
		{ name: 'years_max', kind: 'number', label: m.column_wait_years_max },
		{ name: 'source_ids', kind: 'sources', label: headings.sources }
	],
	sentence,
	unknowns: ({ rows }) => [
		...(rows.some((row) => row.from_cut_short === 'yes') ? [m.wait_cut_short()] : []),
		...(rows.some((row) => row.from_resumed === 'yes') ? [m.wait_resumed()] : [])
	],
	written: [byState]
};
