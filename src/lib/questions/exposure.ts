import { date, text } from '../engine/sql.ts';
import type { Parameters } from './parameters.ts';
import { chosenStates, withinPeriod } from './sql-parts.ts';

export { daysAYear } from './sql-parts.ts';

/** Years in force below which a rate says too little to be drawn or ranked. */
export const leastYears = 5;

/**
 * Common tables for rates: `exposed` (iso3, state, regional_group, in_force_date, days in force within the period) of the
 * chosen States that were bound, and `counted` (iso3, missions, visits, unsure, visit_ids) of the visits within it.
 * Time in force ends where the record of joining does, on the day of the answer or before.
 * @param asOf the ISO day of the answer
 */
export function exposure(parameters: Parameters, asOf: string): string {
	const day = date(asOf);
	const first =
		parameters.from === null
			? 'in_force_date'
			: `greatest(in_force_date, ${date(`${parameters.from}-01-01`)})`;
	const ends = [
		`least(${day}, (SELECT CAST(as_of AS DATE) FROM tables WHERE "table" = 'participation')) + 1`,
		'withdrawn_on',
		...(parameters.to === null ? [] : [date(`${parameters.to + 1}-01-01`)])
	];
	return `${chosenStates(parameters)},
bound AS (
  SELECT c.iso3, c.state, c.regional_group, f.in_force_date,
    date_diff('day', ${first.replaceAll('in_force_date', 'f.in_force_date')}, least(${ends.join(', ').replace('withdrawn_on', 'f.withdrawn_on')})) AS days
  FROM chosen AS c JOIN entry_into_force AS f ON f.iso3 = c.iso3
  WHERE f.in_force_date <= ${day}
),
exposed AS (SELECT * FROM bound WHERE days > 0),
counted AS (
  SELECT iso3,
    CAST(count(*) FILTER (WHERE visit_id = mission_id AND start_max <= ${day}) AS INTEGER) AS missions,
    CAST(count(*) FILTER (WHERE start_max <= ${day}) AS INTEGER) AS visits,
    CAST(count(*) FILTER (WHERE visit_id = mission_id AND start_max > ${day}) AS INTEGER) AS unsure,
    string_agg(visit_id, ' ' ORDER BY start_min, visit_id) AS visit_ids
  FROM visit_dates
  WHERE took_place = ${text('yes')} AND start_min <= ${day} AND ${withinPeriod('start_year', parameters)}
  GROUP BY iso3
)`;
}
