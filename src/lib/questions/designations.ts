import { date, text } from '../engine/sql.ts';
import { daysAYear } from './exposure.ts';
import type { Parameters } from './parameters.ts';
import { chosenStates, earliestDay } from './sql-parts.ts';

/** What a State's row of npms says on the day of the answer: a fact without a date is unknown before the record ends. */
const designatedOnDay = (day: string) => `CASE
      WHEN whole THEN designated
      WHEN designated = 'yes' AND designation_max <= ${day} THEN 'yes'
      WHEN designated = 'yes' AND designation_min > ${day} THEN 'no'
      WHEN designated = 'no' AND as_of IS NOT NULL THEN 'no'
      ELSE 'unknown'
    END`;

/**
 * Common tables that end in `timed`: a row a party that the reader chose, with its mechanism as it stood on the day of
 * the answer, the day by which it was due, and how the two lie to each other.
 * Method: due one year after entry into force for the State (our reading of article 17 of OPCAT), or at the end of its
 * postponement of part IV (article 24), whichever is later; a postponement of no stated term leaves the day unknown.
 * @param asOf the ISO day of the answer
 */
export function designations(parameters: Parameters, asOf: string): string {
	const day = date(asOf);
	return `${chosenStates(parameters)},
bound AS (
  SELECT c.iso3, c.state, c.regional_group, f.in_force_date, a.until_basis,
    CASE WHEN a.iso3 IS NULL THEN 'article 17' WHEN a.valid_until IS NULL THEN 'no term' ELSE 'article 24' END AS due_basis,
    CASE WHEN a.iso3 IS NULL OR a.valid_until IS NOT NULL
      THEN greatest(CAST(f.in_force_date + INTERVAL 1 YEAR AS DATE), coalesce(a.valid_until, f.in_force_date)) END AS due_date,
    list_concat(string_split(p.source_ids, ' '), string_split(coalesce(a.source_ids, p.source_ids), ' ')) AS cited
  FROM chosen AS c JOIN entry_into_force AS f ON f.iso3 = c.iso3
  JOIN participation AS p ON p.iso3 = c.iso3 AND p.treaty = 'OPCAT'
  LEFT JOIN article24 AS a ON a.iso3 = c.iso3 AND a.part = 'iv' AND a.declared_on <= ${day}
  WHERE f.deposit_date <= ${day} AND (f.withdrawn_on IS NULL OR f.withdrawn_on > ${day})
),
dated AS (
  SELECT *, coalesce(designation_date, make_date(designation_year, 1, 1)) AS designation_min,
    coalesce(designation_date, make_date(designation_year, 12, 31)) AS designation_max,
    ${earliestDay('current_body_since')} AS body_min,
    ${text(asOf)} >= (SELECT CAST(as_of AS VARCHAR) FROM tables WHERE "table" = 'npms') AS whole
  FROM npms
),
known AS (
  SELECT * REPLACE (${designatedOnDay(day)} AS designated)
  FROM dated
),
told AS (
  SELECT b.iso3, b.state, b.regional_group, b.in_force_date, b.due_date, b.due_basis, b.until_basis,
    coalesce(n.designated, 'unknown') AS designated,
    CASE WHEN n.designated = 'yes' THEN coalesce(CAST(n.designation_date AS VARCHAR), CAST(n.designation_year AS VARCHAR)) END AS designation,
    CASE WHEN n.designated = 'yes' THEN n.designation_min END AS designation_min,
    CASE WHEN n.designated = 'yes' THEN n.designation_max END AS designation_max,
    n.whole OR n.designated = 'yes' AND (n.body_min IS NULL OR n.body_min <= ${day}) AS named,
    n.npm_name, n.model, n.current_body_since, n.body_min > n.designation_max AS later_body,
    n.as_of AS row_as_of, n.confidence, n.note, list_concat(b.cited, string_split(coalesce(n.source_ids, ''), ' ')) AS cited
  FROM bound AS b LEFT JOIN known AS n ON n.iso3 = b.iso3
),
timed AS (
  SELECT *,
    CASE
      WHEN designated = 'unknown' THEN 'unknown'
      WHEN designated = 'no' AND due_date IS NULL THEN 'none, due unknown'
      WHEN designated = 'no' AND due_date < ${day} THEN 'overdue'
      WHEN designated = 'no' THEN 'not due'
      WHEN designation_min IS NULL THEN 'undated'
      WHEN designation_max < in_force_date THEN 'before'
      WHEN due_date IS NULL THEN 'due unknown'
      WHEN designation_max <= due_date AND designation_min < in_force_date THEN 'before or within'
      WHEN designation_max <= due_date THEN 'within'
      WHEN designation_min > due_date THEN 'later'
      ELSE 'within or later'
    END AS timing,
    CASE WHEN designation_max >= in_force_date
      THEN greatest(0, date_diff('day', in_force_date, designation_min)) / ${daysAYear} END AS years_min,
    CASE WHEN designation_max >= in_force_date
      THEN date_diff('day', in_force_date, designation_max) / ${daysAYear} END AS years_max,
    greatest(0, date_diff('day', in_force_date, ${day})) / ${daysAYear} AS years_in_force
  FROM told
)`;
}

/** The published tables that `designations` reads. */
export const designationTables: readonly string[] = [
	'states',
	'entry_into_force',
	'participation',
	'article24',
	'npms',
	'tables'
];
