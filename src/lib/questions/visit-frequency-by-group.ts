import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { integerWords } from '../text/numbers.ts';
import { headings } from './headings.ts';
import { daysAYear, exposure } from './exposure.ts';
import { areaLabel } from './area-words.ts';
import { areaOf } from './areas.ts';
import { groupOf } from './groups.ts';
import { periodWords } from './period-words.ts';
import type { Answer, Question } from './question.ts';
import { boundWords } from './selection.ts';
import { groupingSlug } from './sql-parts.ts';
import { exposureEnd, rateWords } from './visit-frequency.ts';
import { byGrouping, bySingleGroup } from './written.ts';

/** The States of a regional group, a region or a subregion that OPCAT bound, and how often the SPT came to them. */
export type GroupFrequencyRow = {
	/** Slug of the group or area; null for all chosen States together. */
	grouping: string | null;
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

/** The name of a row: that of its group or area, or of all together. */
export function groupWords({ grouping: slug }: Pick<GroupFrequencyRow, 'grouping'>): string {
	if (slug === null) return m.frequency_together();
	const area = areaOf(slug);
	return area ? areaLabel(area) : groupOf(slug).short();
}

function sentence({ rows, parameters, asOf, known }: Answer<GroupFrequencyRow>): string {
	const date = dateWords(asOf);
	const period = periodWords(parameters);
	const all = rows.find((row) => row.grouping === null);
	if (all === undefined) return m.frequency_none({ date, period });
	const { years, rate, lower, upper } = rateWords(all);
	const first = m.frequency_all({
		date,
		period,
		count: all.missions,
		number: integerWords(all.missions),
		states: boundWords(all.states, parameters, known),
		years,
		rate
	});
	return `${first} ${m.frequency_interval({ lower, upper })}`;
}

/** How often the SPT came to the States of each group, region or subregion, for the time in which OPCAT bound them. */
export const visitFrequencyByGroup: Question<GroupFrequencyRow> = {
	id: 'visit-frequency-by-group',
	tables: ['states', 'entry_into_force', 'visit_dates', 'poisson_intervals', 'tables'],
	reads: ['group', 'states', 'from', 'to', 'asof', 'by'],
	recordTable: 'visits',
	sql: (parameters, asOf) => `WITH ${exposure(parameters, asOf)},
rated AS (
  SELECT g.grouping, CAST(count(*) AS INTEGER) AS states, CAST(sum(e.days) AS INTEGER) / ${daysAYear} AS years,
    CAST(sum(coalesce(n.missions, 0)) AS INTEGER) AS missions, CAST(sum(coalesce(n.visits, 0)) AS INTEGER) AS visits,
    CAST(sum(coalesce(n.unsure, 0)) AS INTEGER) AS unsure
  FROM exposed AS e
  JOIN (SELECT s.iso3, ${groupingSlug(parameters.by)} AS grouping FROM states AS s) AS g ON g.iso3 = e.iso3
  LEFT JOIN counted AS n ON n.iso3 = e.iso3
  GROUP BY GROUPING SETS ((g.grouping), ())
)
SELECT r.grouping, r.states, r.years, r.missions, r.visits, r.unsure,
  r.missions * 10 / r.years AS rate, p.lower * 10 / r.years AS rate_low, p.upper * 10 / r.years AS rate_high
FROM rated AS r JOIN poisson_intervals AS p ON p.events = r.missions
WHERE r.states > 0
ORDER BY r.grouping NULLS LAST`,
	columns: [
		{ name: 'grouping', kind: 'text', label: m.column_grouping, words: groupWords },
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
		const unsure = rows.find((row) => row.grouping === null)?.unsure ?? 0;
		const end = exposureEnd(asOf, known);
		return [
			...(unsure === 0
				? []
				: [m.frequency_unsure({ count: unsure, number: integerWords(unsure), date: dateWords(asOf) })]),
			...(end === null || rows.length === 0 ? [] : [m.frequency_exposure({ date: dateWords(end) })])
		];
	},
	written: [bySingleGroup, byGrouping]
};
