import { median } from 'd3-array';
import { date } from '../engine/sql.ts';
import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { integerWords, yearsRange } from '../text/numbers.ts';
import { headings } from './headings.ts';
import { groupOf } from './groups.ts';
import type { Parameters } from './parameters.ts';
import { periodWords } from './period-words.ts';
import type { Answer, Question } from './question.ts';
import { chosenStates, distinctSources, withinPeriod } from './sql-parts.ts';
import { visitsWhither } from './visits-words.ts';
import { bySingleGroup } from './written.ts';

/** A return: a mission, and the State's next one. */
export type ReturnRow = {
	iso3: string;
	state: string;
	regional_group: string;
	/** The place of the return among those to the State, from 1. */
	return_number: number;
	/** The mission before, by the id of its first visit; dates ISO, as exact as they are known, bounds ISO days. */
	from_mission_id: string;
	from_start: string;
	from_end: string | null;
	from_start_min: string;
	from_start_max: string;
	from_end_min: string;
	from_end_max: string | null;
	from_cut_short: 'yes' | 'no';
	/** The next mission; its end is null where it is not stated or had not come on the day of the answer. */
	to_mission_id: string;
	to_start: string;
	to_end: string | null;
	to_start_min: string;
	to_start_max: string;
	to_end_min: string | null;
	to_end_max: string | null;
	to_cut_short: 'yes' | 'no';
	/** From first day to first day, in years of 365.25 days: equal bounds where both days are known. */
	years_min: number;
	years_max: number;
	/** Whether the next mission had begun on the day of the answer. */
	begun: 'yes' | 'unsure';
	/** Since when, and until when, OPCAT is in force for the State; ISO days. */
	in_force_date: string | null;
	withdrawn_on: string | null;
	source_ids: string;
};

/** Fewer returns than this have no middle worth telling. */
export const leastForMedian = 3;

/** The years between two missions in words: `6.5`, or `6.7–6.8` where a day is not known. */
export function yearsWords({ years_min, years_max }: Pick<ReturnRow, 'years_min' | 'years_max'>): string {
	return yearsRange(years_min, years_max).text;
}

function lengths(rows: readonly ReturnRow[]): string {
	const sorted = rows.toSorted((a, b) => a.years_min - b.years_min);
	const [shortest, longest] = [sorted[0], sorted.at(-1)];
	if (!shortest || !longest) return '';
	if (rows.length === 1) return m.returns_after({ years: yearsWords(shortest) });
	const ends = m.returns_ends({
		least: yearsWords(shortest),
		first: shortest.state,
		most: yearsWords(longest),
		last: longest.state
	});
	if (rows.length < leastForMedian) return ends;
	const middle = {
		years_min: median(rows, (row) => row.years_min) ?? 0,
		years_max: median(rows, (row) => row.years_max) ?? 0
	};
	return `${ends} ${m.returns_median({ number: integerWords(rows.length), years: yearsWords(middle) })}`;
}

function sentence({ rows, parameters, asOf, known }: Answer<ReturnRow>): string {
	const made = rows.filter(({ begun }) => begun === 'yes');
	const values = {
		date: dateWords(asOf),
		where: visitsWhither(parameters, known),
		period: periodWords(parameters)
	};
	if (made.length === 0) return m.returns_none(values);
	const states = new Set(made.map(({ iso3 }) => iso3)).size;
	const count = m.returns_count({ ...values, count: made.length, number: integerWords(made.length) });
	const different =
		parameters.states.length === 1 || made.length === 1
			? ''
			: m.returns_states({ count: states, number: integerWords(states) });
	return [count, different, lengths(made)].filter((words) => words !== '').join(' ');
}

function unknowns({ rows, asOf }: Answer<ReturnRow>): readonly string[] {
	const made = rows.filter(({ begun }) => begun === 'yes');
	const unsure = rows.length - made.length;
	const cut = made.filter((row) => row.from_cut_short === 'yes' || row.to_cut_short === 'yes').length;
	return [
		...(cut === 0 ? [] : [m.returns_cut_short({ count: cut, number: integerWords(cut) })]),
		...(made.length < leastForMedian ? [] : [m.returns_not_usual()]),
		...(unsure === 0
			? []
			: [m.returns_unsure({ count: unsure, number: integerWords(unsure), date: dateWords(asOf) })])
	];
}

/**
 * A common table `came_back` of the returns that a reader chose, on the day of the answer; the period is that of the
 * next mission. To follow `chosenStates`.
 */
export function cameBack(parameters: Parameters, asOf: string): string {
	const day = date(asOf);
	return `came_back AS (
  SELECT r.iso3, c.state, c.regional_group, r.return_number, r.from_mission_id, r.to_mission_id, r.years_min, r.years_max,
    CASE WHEN b.start_max <= ${day} THEN 'yes' ELSE 'unsure' END AS begun,
    coalesce(b.end_max, b.start_max) < ${day} AS over
  FROM returns AS r JOIN chosen AS c ON c.iso3 = r.iso3 JOIN missions AS b ON b.mission_id = r.to_mission_id
  WHERE b.start_min <= ${day} AND ${withinPeriod('year(b.start_min)', parameters)}
)`;
}

/** To which States the SPT came back: each mission with the State's next, and the years between. */
export const returns: Question<ReturnRow> = {
	id: 'returns',
	tables: ['states', 'visits', 'visit_dates', 'missions', 'returns', 'entry_into_force'],
	reads: ['group', 'states', 'from', 'to', 'asof'],
	recordTable: 'visits',
	sql: (parameters, asOf) => `WITH ${chosenStates(parameters)},
${cameBack(parameters, asOf)},
cited AS (
  SELECT d.mission_id, ${distinctSources('v.source_ids')} AS source_ids
  FROM visit_dates AS d JOIN visits AS v ON v.visit_id = d.visit_id
  WHERE d.mission_id IS NOT NULL GROUP BY d.mission_id
)
SELECT r.iso3, r.state, r.regional_group, CAST(r.return_number AS INTEGER) AS return_number,
  r.from_mission_id, a.start_date AS from_start, a.end_date AS from_end, a.start_min AS from_start_min,
  a.start_max AS from_start_max, a.end_min AS from_end_min, a.end_max AS from_end_max, a.cut_short AS from_cut_short,
  r.to_mission_id, b.start_date AS to_start, CASE WHEN over THEN b.end_date END AS to_end, b.start_min AS to_start_min,
  b.start_max AS to_start_max, CASE WHEN over THEN b.end_min END AS to_end_min,
  CASE WHEN over THEN b.end_max END AS to_end_max, CASE WHEN over THEN b.cut_short ELSE 'no' END AS to_cut_short,
  r.years_min, r.years_max, r.begun, f.in_force_date,
  CASE WHEN f.withdrawn_on <= ${date(asOf)} THEN f.withdrawn_on END AS withdrawn_on,
  array_to_string(list_sort(list_distinct(list_concat(string_split(p.source_ids, ' '), string_split(q.source_ids, ' ')))), ' ') AS source_ids
FROM came_back AS r
JOIN missions AS a ON a.mission_id = r.from_mission_id JOIN missions AS b ON b.mission_id = r.to_mission_id
JOIN cited AS p ON p.mission_id = r.from_mission_id JOIN cited AS q ON q.mission_id = r.to_mission_id
LEFT JOIN entry_into_force AS f ON f.iso3 = r.iso3
ORDER BY b.start_min, r.to_mission_id`,
	columns: [
		{ name: 'iso3', kind: 'text', label: headings.iso3, filesOnly: true },
		{ name: 'state', kind: 'text', label: headings.state },
		{
			name: 'regional_group',
			kind: 'text',
			label: headings.group,
			words: (row) => groupOf(row.regional_group).label()
		},
		{ name: 'return_number', kind: 'integer', label: headings.returns, filesOnly: true },
		{ name: 'from_mission_id', kind: 'visits', label: m.column_from_mission },
		{ name: 'from_start', kind: 'date', label: m.column_from_start },
		{ name: 'from_end', kind: 'date', label: m.column_from_end, filesOnly: true },
		{ name: 'from_start_min', kind: 'date', label: headings.startMin, filesOnly: true },
		{ name: 'from_start_max', kind: 'date', label: headings.startMax, filesOnly: true },
		{ name: 'from_end_min', kind: 'date', label: headings.endMin, filesOnly: true },
		{ name: 'from_end_max', kind: 'date', label: headings.endMax, filesOnly: true },
		{
			name: 'from_cut_short',
			kind: 'text',
			label: headings.fromCutShort,
			words: (row) => yesNo(row.from_cut_short)
		},
		{ name: 'to_mission_id', kind: 'visits', label: headings.nextMission },
		{ name: 'to_start', kind: 'date', label: m.column_to_start },
		{ name: 'to_end', kind: 'date', label: m.column_to_end, filesOnly: true },
		{ name: 'to_start_min', kind: 'date', label: headings.startMin, filesOnly: true },
		{ name: 'to_start_max', kind: 'date', label: headings.startMax, filesOnly: true },
		{ name: 'to_end_min', kind: 'date', label: headings.endMin, filesOnly: true },
		{ name: 'to_end_max', kind: 'date', label: headings.endMax, filesOnly: true },
		{
			name: 'to_cut_short',
			kind: 'text',
			label: headings.toCutShort,
			words: (row) => yesNo(row.to_cut_short)
		},
		{ name: 'years_min', kind: 'number', label: headings.yearsSinceMin },
		{ name: 'years_max', kind: 'number', label: headings.yearsSinceMax },
		{ name: 'begun', kind: 'text', label: headings.begun, filesOnly: true },
		{ name: 'in_force_date', kind: 'date', label: headings.inForce, filesOnly: true },
		{ name: 'withdrawn_on', kind: 'date', label: headings.withdrawn, filesOnly: true },
		{ name: 'source_ids', kind: 'sources', label: headings.sources }
	],
	sentence,
	unknowns,
	written: [bySingleGroup]
};

function yesNo(value: 'yes' | 'no'): string {
	return value === 'yes' ? headings.yes() : headings.no();
}
