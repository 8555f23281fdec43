import { list, text } from '../engine/sql.ts';
import type { Parameters } from './parameters.ts';
import { groupSlug } from './sql-parts.ts';

/** So many States are compared at most. */
export const mostCompared = 8;

/** So many States are set beside the one that a comparison starts from, where the reader chose no others. */
const besides = 3;

/** Two States joined about the same time where no more years than this lie between their deposits. */
export const yearsApart = 2;

/** The State whose record stands for all, as a statement: that of the latest return of which both reports are public. */
export const exampleState = `SELECT iso3 FROM returns
JOIN reports AS before ON before.visit_id = from_mission_id AND before.addressee = 'State'
JOIN reports AS after ON after.visit_id = to_mission_id AND after.addressee = 'State'
WHERE before.published_date IS NOT NULL AND after.published_date IS NOT NULL AND days_min = days_max
ORDER BY to_start DESC, iso3 LIMIT 1`;

/** The tables that `comparedStates` reads. */
export const comparedTables = ['states', 'entry_into_force', 'missions', 'returns', 'reports'] as const;

/**
 * Common tables that end with `compared` (iso3): the States that are set side by side. Two or more that the reader chose,
 * up to eight, and none where the reader chose groups alone; beside one alone, or beside the State whose record stands for all, those that the SPT visited of the same
 * regional group that joined within two years of it, the nearest first.
 */
export function comparedStates({ states, groups }: Pick<Parameters, 'states' | 'groups'>): string {
	const chosen = states.slice(0, mostCompared);
	if (chosen.length > 1 || groups.length > 0) {
		const those = chosen.length === 0 ? 'FALSE' : `iso3 IN ${list(chosen)}`;
		return `compared AS (SELECT iso3 FROM states WHERE ${those})`;
	}
	const [only] = chosen;
	const years = `INTERVAL ${yearsApart} YEAR`;
	return `anchor AS (
  SELECT s.iso3, ${groupSlug} AS regional_group, f.deposit_date
  FROM states AS s LEFT JOIN entry_into_force AS f ON f.iso3 = s.iso3
  WHERE s.iso3 = ${only === undefined ? `(${exampleState})` : text(only)}
),
nearest AS (
  SELECT s.iso3
  FROM anchor AS a JOIN states AS s ON s.iso3 <> a.iso3 AND ${groupSlug} = a.regional_group
  JOIN entry_into_force AS f ON f.iso3 = s.iso3
    AND f.deposit_date BETWEEN a.deposit_date - ${years} AND a.deposit_date + ${years}
  WHERE s.iso3 IN (SELECT iso3 FROM missions)
  ORDER BY abs(date_diff('day', a.deposit_date, f.deposit_date)), s.iso3 LIMIT ${besides}
),
compared AS (SELECT iso3 FROM anchor UNION ALL SELECT iso3 FROM nearest)`;
}
