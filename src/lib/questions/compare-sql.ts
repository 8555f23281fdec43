import { besideTables } from './compare-beside.ts';
import { factTable } from './compare-facts.ts';
import { heldTables } from './compare-held.ts';
import { comparedStates } from './compared-states.ts';
import type { Parameters } from './parameters.ts';

/**
 * The statement that sets States side by side: a row an indicator and a State, then one a regional group of theirs,
 * or that the reader chose, and one for all parties.
 * @param parameters `states` and `groups` are heeded
 * @param asOf the ISO day of the answer
 */
export function compareSql(parameters: Parameters, asOf: string): string {
	return `WITH ${heldTables(asOf)},
${comparedStates(parameters)},
${factTable},
${besideTables(parameters)},
side_by_side AS (
  SELECT place, indicator, 1 AS kind, iso3 AS subject, state AS name, regional_group, value_min, value_max, date, answer, n,
    of_n, source_ids
  FROM facts WHERE iso3 IN (SELECT iso3 FROM compared)
  UNION ALL
  SELECT place, indicator, kind, subject, NULL, CASE WHEN kind = 2 THEN subject END, value_min, value_max, NULL, answer, n,
    of_n, NULL
  FROM beside
)
SELECT indicator, CASE t.kind WHEN 1 THEN 'State' WHEN 2 THEN 'group' ELSE 'all' END AS kind, subject, name, regional_group,
  CAST(CASE WHEN value_max >= 0 THEN greatest(value_min, 0) END AS DOUBLE) AS value_min,
  CAST(CASE WHEN value_max >= 0 THEN value_max END AS DOUBLE) AS value_max, date,
  CASE WHEN value_max < 0 THEN 'before' WHEN value_min < 0 THEN 'perhaps before' ELSE answer END AS answer,
  CAST(n AS INTEGER) AS n, CAST(of_n AS INTEGER) AS of_n, source_ids
FROM side_by_side AS t
ORDER BY place, t.kind, t.name, t.subject`;
}
