import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { integerWords } from '../text/numbers.ts';
import { headings } from './headings.ts';
import { daysAYear, exposure } from './exposure.ts';
import { groupOf } from './groups.ts';
import { periodWords } from './period-words.ts';
import type { Answer, Question } from './question.ts';
import { exposureEnd, rateWords } from './visit-frequency.ts';
import { bySingleGroup } from './written.ts';

/** The States of a regional group that OPCAT bound, and how often the SPT came to them. */
export type GroupFrequencyRow = {
	/** Slug of the group; null for all chosen States together. */
	regional_group: string | null;
	states: number;
	/** Years of 365.25 days in force, of all of them together. */
	years: number;
	missions: number;
	visits: number;
	unsure: number;
	/** Missions per ten years in force, and the bounds of its exact 95 % Poisson interval. */
	rate: number;
	rate_low: number;
	rate_high: number;
};

/** The name of a row: that of its group, or of all together. */
export function groupWords({ regional_group: slug }: Pick<GroupFrequencyRow, 'regional_group'>): string {
	return slug === null ? m.frequency_together() : groupOf(slug).short();
}

function sentence({ rows, parameters, asOf }: Answer<GroupFrequencyRow>): string {
	const date = dateWords(asOf);
	const period = periodWords(parameters);
	const all = rows.find((row) => row.regional_group === null);
	if (all === undefined) return m.frequency_none({ date, period });
	const { years, rate, lower, upper } = rateWords(all);
	const first = m.frequency_all({
		date,
		period,
		count: all.missions,
		number: integerWords(all.missions),
		states: m.frequency_states({ count: all.states, number: integerWords(all.states) }),
		years,
		rate
	});
	return `${first} ${m.frequency_interval({ lower, upper })}`;
}

/** How often the SPT came to the States of each group, for the time in which OPCAT bound them. */
export const visitFrequencyByGroup: Question<GroupFrequencyRow> = {
	id: 'visit-frequency-by-group',
	tables: ['states', 'entry_into_force', 'visit_dates', 'poisson_intervals', 'tables'],
	reads: ['group', 'states', 'from', 'to', 'asof'],
	recordTable: 'visits',
	sql: (parameters, asOf) => `WITH ${exposure(parameters, asOf)},
rated AS (
  SELECT e.regional_group, CAST(count(*) AS INTEGER) AS states, CAST(sum(e.days) AS INTEGER) / ${daysAYear} AS years,
    CAST(sum(coalesce(n.missions, 0)) AS INTEGER) AS missions, CAST(sum(coalesce(n.visits, 0)) AS INTEGER) AS visits,
    CAST(sum(coalesce(n.unsure, 0)) AS INTEGER) AS unsure
  FROM exposed AS e LEFT JOIN counted AS n ON n.iso3 = e.iso3
  GROUP BY GROUPING SETS ((e.regional_group), ())
)
SELECT r.regional_group, r.states, r.years, r.missions, r.visits, r.unsure,
  r.missions * 10 / r.years AS rate, p.lower * 10 / r.years AS rate_low, p.upper * 10 / r.years AS rate_high
FROM rated AS r JOIN poisson_intervals AS p ON p.events = r.missions
WHERE r.states > 0
ORDER BY r.regional_group NULLS LAST`,
	columns: [
		{ name: 'regional_group', kind: 'text', label: headings.group, words: groupWords },
		{ name: 'states', kind: 'integer', label: m.column_states_bound },
		{ name: 'years', kind: 'number', label: headings.yearsInForce },
		{ name: 'missions', kind: 'integer', label: headings.missions },
		{ name: 'visits', kind: 'integer', label: headings.visits },
		{ name: 'unsure', kind: 'integer', label: headings.unsure, filesOnly: true },
		{ name: 'rate', kind: 'number', label: headings.rate },
		{ name: 'rate_low', kind: 'number', label: headings.rateLow },
		{ name: 'rate_high', kind: 'number', label: headings.rateHigh }
	],
	sentence,
	unknowns({ rows, asOf, known }) {
		const unsure = rows.find((row) => row.regional_group === null)?.unsure ?? 0;
		const end = exposureEnd(asOf, known);
		return [
			...(unsure === 0
				? []
				: [m.frequency_unsure({ count: unsure, number: integerWords(unsure), date: dateWords(asOf) })]),
			...(end === null || rows.length === 0 ? [] : [m.frequency_exposure({ date: dateWords(end) })])
		];
	},
	written: [bySingleGroup]
};
