import { date, integer, text } from '../engine/sql.ts';
import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { integerWords } from '../text/numbers.ts';
import { daysAYear, exposure, leastYears } from './exposure.ts';
import { headings } from './headings.ts';
import { withDefaults } from './parameters.ts';
import type { Answer, Question } from './question.ts';
import { distinctSources } from './sql-parts.ts';
import { stateWords } from './state-name.ts';
import { missionsWords, rateWords } from './visit-frequency.ts';
import { byState } from './written.ts';

/** How often the SPT came to a State bound by OPCAT. */
export type StateFrequencyRow = {
	/** ISO days: from the first, and up to the second, time in force is counted. */
	in_force_date: string;
	counted_to: string;
	/** Days in force, both ends counted, and the same in years of 365.25 days. */
	party_days: number;
	years: number;
	/** Whether those are enough for the rate to be compared. */
	ranked: 'yes' | 'no';
	missions: number;
	visits: number;
	/** Missions per ten years in force, and the bounds of its exact 95 % Poisson interval. */
	rate: number;
	rate_low: number;
	rate_high: number;
	/** With a space between; null for none. */
	visit_ids: string | null;
	source_ids: string;
};

function sentence({ rows, parameters, asOf, known }: Answer<StateFrequencyRow>): string {
	const state = stateWords(parameters.state ?? '', known);
	const [row] = rows;
	if (row === undefined) return m.state_frequency_outside({ state, date: dateWords(asOf) });
	const { years, rate, lower, upper } = rateWords(row);
	const bound = m.state_frequency_bound({
		state,
		years,
		days: integerWords(row.party_days),
		from: dateWords(row.in_force_date),
		to: dateWords(row.counted_to)
	});
	const values = { date: dateWords(asOf), missions: missionsWords(row.missions), rate, lower, upper };
	if (row.missions === 0) return `${bound} ${m.state_frequency_none(values)}`;
	if (row.visits === row.missions) return `${bound} ${m.state_frequency_rate(values)}`;
	return `${bound} ${m.state_frequency_rate_visits({ ...values, visits: integerWords(row.visits) })}`;
}

/** How often the SPT came to one State, for the time in which OPCAT bound it. */
export const stateFrequency: Question<StateFrequencyRow> = {
	id: 'state-frequency',
	tables: [
		'states',
		'entry_into_force',
		'visit_dates',
		'poisson_intervals',
		'tables',
		'participation',
		'visits'
	],
	reads: ['state'],
	recordTable: 'visits',
	sql(parameters, asOf) {
		const { state } = parameters;
		return `WITH ${exposure(withDefaults({ states: [state ?? ''] }), asOf)},
rated AS (
  SELECT e.iso3, e.in_force_date, e.days, e.days / ${daysAYear} AS years,
    coalesce(n.missions, 0) AS missions, coalesce(n.visits, 0) AS visits, n.visit_ids
  FROM exposed AS e LEFT JOIN counted AS n ON n.iso3 = e.iso3
),
cited AS (
  SELECT iso3, ${distinctSources('source_ids')} AS source_ids
  FROM (
    SELECT iso3, source_ids FROM participation WHERE treaty = 'OPCAT'
    UNION ALL
    SELECT v.iso3, v.source_ids FROM visits AS v JOIN visit_dates AS d ON d.visit_id = v.visit_id
    WHERE d.took_place = ${text('yes')} AND d.start_min <= ${date(asOf)}
  ) GROUP BY iso3
)
SELECT r.in_force_date, CAST(r.in_force_date + CAST(r.days - 1 AS INTEGER) AS DATE) AS counted_to,
  CAST(r.days AS INTEGER) AS party_days, r.years,
  CASE WHEN r.years >= ${integer(leastYears)} THEN 'yes' ELSE 'no' END AS ranked, r.missions, r.visits,
  r.missions * 10 / r.years AS rate, p.lower * 10 / r.years AS rate_low, p.upper * 10 / r.years AS rate_high,
  r.visit_ids, c.source_ids
FROM rated AS r JOIN poisson_intervals AS p ON p.events = r.missions JOIN cited AS c ON c.iso3 = r.iso3
ORDER BY r.iso3`;
	},
	columns: [
		{ name: 'in_force_date', kind: 'date', label: headings.inForce },
		{ name: 'counted_to', kind: 'date', label: m.column_counted_to },
		{ name: 'party_days', kind: 'integer', label: m.column_party_days },
		{ name: 'years', kind: 'number', label: headings.yearsInForce },
		{ name: 'ranked', kind: 'text', label: headings.ranked, filesOnly: true },
		{ name: 'missions', kind: 'integer', label: headings.missions },
		{ name: 'visits', kind: 'integer', label: headings.visits },
		{ name: 'rate', kind: 'number', label: headings.rate },
		{ name: 'rate_low', kind: 'number', label: headings.rateLow },
		{ name: 'rate_high', kind: 'number', label: headings.rateHigh },
		{ name: 'visit_ids', kind: 'visits', label: headings.visitIds },
		{ name: 'source_ids', kind: 'sources', label: headings.sources }
	],
	sentence,
	unknowns: ({ rows }) => (rows.some((row) => row.ranked === 'no') ? [m.state_frequency_short()] : []),
	written: [byState]
};
