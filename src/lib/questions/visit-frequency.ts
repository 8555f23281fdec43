import { integer } from '../engine/sql.ts';
import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { decimalWords, integerWords } from '../text/numbers.ts';
import { headings } from './headings.ts';
import { daysAYear, exposure, leastYears } from './exposure.ts';
import { groupOf } from './groups.ts';
import { periodWords } from './period-words.ts';
import type { Known } from './parameters.ts';
import type { Answer, Question } from './question.ts';
import { boundWords } from './selection.ts';
import { bySingleGroup } from './written.ts';

/** A State bound by OPCAT, and how often the SPT came. */
export type FrequencyRow = {
	iso3: string;
	state: string;
	regional_group: string;
	/** ISO day. */
	in_force_date: string;
	/** Years of 365.25 days in force within the period, up to the day of the answer. */
	years: number;
	/** Whether those are enough for the rate to be compared. */
	ranked: 'yes' | 'no';
	missions: number;
	visits: number;
	/** Missions of which the record does not say whether they had begun. */
	unsure: number;
	/** Missions per ten years in force, and the bounds of its exact 95 % Poisson interval. */
	rate: number;
	rate_low: number;
	rate_high: number;
	/** With a space between; null for none. */
	visit_ids: string | null;
};

/** A count of missions in words: `2 missions`. */
export function missionsWords(missions: number): string {
	return m.frequency_missions({ count: missions, number: integerWords(missions) });
}

/** What a rate says in figures: its counts, the rate and its bounds, per ten years, each in words. */
export function rateWords(row: {
	readonly years: number;
	readonly missions: number;
	readonly rate: number;
	readonly rate_low: number;
	readonly rate_high: number;
}) {
	return {
		missions: missionsWords(row.missions),
		years: decimalWords(row.years),
		rate: decimalWords(row.rate, 2),
		lower: decimalWords(row.rate_low, 2),
		upper: decimalWords(row.rate_high, 2)
	};
}

/** The day to which time in force is counted, where that is before the day of the answer; null else. */
export function exposureEnd(asOf: string, known: Known): string | null {
	const end = known.asOf['participation'] ?? asOf;
	return end < asOf ? end : null;
}

function sentence({ rows, parameters, asOf, known }: Answer<FrequencyRow>): string {
	const date = dateWords(asOf);
	const period = periodWords(parameters);
	const [only, another] = rows;
	if (only === undefined) return m.frequency_none({ date, period });
	if (another === undefined) return m.frequency_one({ ...rateWords(only), state: only.state, date, period });
	const missions = rows.reduce((sum, row) => sum + row.missions, 0);
	const years = rows.reduce((sum, row) => sum + row.years, 0);
	const first = m.frequency_all({
		date,
		period,
		count: missions,
		number: integerWords(missions),
		states: boundWords(rows.length, parameters, known),
		years: decimalWords(years),
		rate: decimalWords((missions * 10) / years, 2)
	});
	const ranked = rows.filter((row) => row.ranked === 'yes');
	const [highest, next] = ranked.toSorted((a, b) => b.rate - a.rate);
	if (!highest || !next || highest.rate === next.rate) return first;
	const none = ranked.filter((row) => row.missions === 0).length;
	const { missions: count, years: time, rate } = rateWords(highest);
	const top = m.frequency_highest({
		number: integerWords(ranked.length),
		state: highest.state,
		missions: count,
		years: time,
		rate
	});
	return `${first} ${top}${none === 0 ? '' : ` ${m.frequency_zero({ count: none, number: integerWords(none) })}`}`;
}

function unknowns({ rows, asOf, known }: Answer<FrequencyRow>): readonly string[] {
	const short = rows.filter((row) => row.ranked === 'no').length;
	const unsure = rows.reduce((sum, row) => sum + row.unsure, 0);
	const end = exposureEnd(asOf, known);
	return [
		...(short === 0 ? [] : [m.frequency_short({ count: short, number: integerWords(short) })]),
		...(unsure === 0
			? []
			: [m.frequency_unsure({ count: unsure, number: integerWords(unsure), date: dateWords(asOf) })]),
		...(end === null || rows.length === 0 ? [] : [m.frequency_exposure({ date: dateWords(end) })])
	];
}

/** How often the SPT came to each State, for the time in which OPCAT bound it; the highest rate first. */
export const visitFrequency: Question<FrequencyRow> = {
	id: 'visit-frequency',
	tables: ['states', 'entry_into_force', 'visit_dates', 'poisson_intervals', 'tables'],
	reads: ['group', 'states', 'from', 'to', 'asof'],
	recordTable: 'visits',
	sql: (parameters, asOf) => `WITH ${exposure(parameters, asOf)},
rated AS (
  SELECT e.iso3, e.state, e.regional_group, e.in_force_date, e.days / ${daysAYear} AS years,
    coalesce(n.missions, 0) AS missions, coalesce(n.visits, 0) AS visits, coalesce(n.unsure, 0) AS unsure, n.visit_ids
  FROM exposed AS e LEFT JOIN counted AS n ON n.iso3 = e.iso3
)
SELECT r.iso3, r.state, r.regional_group, r.in_force_date, r.years,
  CASE WHEN r.years >= ${integer(leastYears)} THEN 'yes' ELSE 'no' END AS ranked, r.missions, r.visits, r.unsure,
  r.missions * 10 / r.years AS rate, p.lower * 10 / r.years AS rate_low, p.upper * 10 / r.years AS rate_high, r.visit_ids
FROM rated AS r JOIN poisson_intervals AS p ON p.events = r.missions
ORDER BY ranked DESC, rate DESC, r.years DESC, r.iso3`,
	columns: [
		{ name: 'iso3', kind: 'text', label: headings.iso3, filesOnly: true },
		{ name: 'state', kind: 'text', label: headings.state },
		{
			name: 'regional_group',
			kind: 'text',
			label: headings.group,
			words: (row) => groupOf(row.regional_group).label()
		},
		{ name: 'in_force_date', kind: 'date', label: headings.inForce },
		{ name: 'years', kind: 'number', label: headings.yearsInForce },
		{
			name: 'ranked',
			kind: 'text',
			label: headings.ranked,
			words: (row) => (row.ranked === 'yes' ? headings.yes() : headings.no())
		},
		{ name: 'missions', kind: 'integer', label: headings.missions },
		{ name: 'visits', kind: 'integer', label: headings.visits },
		{ name: 'unsure', kind: 'integer', label: headings.unsure, filesOnly: true },
		{ name: 'rate', kind: 'number', label: headings.rate },
		{ name: 'rate_low', kind: 'number', label: headings.rateLow },
		{ name: 'rate_high', kind: 'number', label: headings.rateHigh },
		{ name: 'visit_ids', kind: 'visits', label: headings.visitIds }
	],
	sentence,
	unknowns,
	written: [bySingleGroup]
};
