import { date, text } from '../engine/sql.ts';
import type { Parameters } from './parameters.ts';
import { publicOn, reportedTo } from './report-fates.ts';
import { cameBack } from './returns.ts';
import { chosenStates, distinctSources } from './sql-parts.ts';

/** The tables that `knownBetween` reads. */
export const betweenTables = [
	'states',
	'visits',
	'visit_dates',
	'missions',
	'returns',
	'reports',
	'timeline',
	'npms',
	'participation',
	'treaties',
	'tables'
] as const;

/**
 * Where an event lies to the time after the last day of the mission before and before the first day of the next one, `s`
 * of `spans`. An event that is not known to have happened by the day of the answer is none after the return.
 * @param min an expression: the earliest day of the event
 * @param max the latest
 * @param day an expression: the day of the answer
 */
function timing(min: string, max: string, day: string): string {
	return `CASE
      WHEN ${max} <= s.opens_min THEN 'before'
      WHEN ${min} >= s.closes_max THEN CASE WHEN ${max} <= ${day} THEN 'after' ELSE 'no' END
      WHEN ${min} > s.opens_max AND ${max} < s.closes_min THEN 'between'
      ELSE 'perhaps'
    END`;
}

/** The first and the last day that a date known to the day, month or year can be, as expressions. */
function bounds(column: string): readonly [min: string, max: string] {
	const first = `CAST(CASE length(${column}) WHEN 4 THEN ${column} || '-01-01' WHEN 7 THEN ${column} || '-01' ELSE ${column} END AS DATE)`;
	const last = `CASE length(${column}) WHEN 4 THEN CAST(${column} || '-12-31' AS DATE) WHEN 7 THEN last_day(${first}) ELSE ${first} END`;
	return [first, last];
}

/**
 * Common tables that end with `between`: for each return to the chosen States what was known in between. A return has a
 * row at least on the report of the mission before, on a reply, on the mechanism, on the article 17 list and on treaties.
 * @param asOf the ISO day of the answer; what has no date is unknown on any day before the end of the record
 */
export function knownBetween(parameters: Parameters, asOf: string): string {
	const day = date(asOf);
	const atEnd = `${text(asOf)} >= (SELECT CAST(as_of AS VARCHAR) FROM tables WHERE "table" = 'reports')`;
	const [sinceMin, sinceMax] = bounds('n.current_body_since');
	const [, seenMax] = bounds('n.as_of');
	const nothing =
		'NULL AS start_date, NULL AS start_min, NULL AS start_max, NULL AS detail, NULL AS known_at';
	return `${chosenStates(parameters)},
${cameBack(parameters, asOf)},
spans AS MATERIALIZED (
  SELECT r.*, a.start_date AS from_start, a.end_date AS from_end, b.start_date AS to_start, a.end_min AS opens_min,
    coalesce(a.end_max, a.start_max) AS opens_max, b.start_min AS closes_min, b.start_max AS closes_max
  FROM came_back AS r JOIN missions AS a ON a.mission_id = r.from_mission_id
  JOIN missions AS b ON b.mission_id = r.to_mission_id
),
${reportedTo('State')},
told AS MATERIALIZED (
  SELECT d.mission_id, r.* FROM reported AS r JOIN visit_dates AS d ON d.visit_id = r.visit_id
),
dated AS MATERIALIZED (
  SELECT iso3, CASE kind WHEN 'mechanism' THEN 'mechanism_designated' WHEN 'article17_added' THEN 'list_added' ELSE 'list_removed' END AS event,
    start_date, start_min, start_max, detail, source_ids
  FROM timeline WHERE kind IN ('mechanism', 'article17_added', 'article17_removed') AND start_min IS NOT NULL
  UNION ALL
  SELECT iso3, 'treaty_joined', CAST(action_date AS VARCHAR), action_date, action_date, treaty, source_ids
  FROM participation WHERE action_date IS NOT NULL
  UNION ALL
  SELECT n.iso3, 'mechanism_changed', n.current_body_since, ${sinceMin}, ${sinceMax}, n.npm_name, n.source_ids
  FROM npms AS n JOIN timeline AS t ON t.kind = 'mechanism' AND t.iso3 = n.iso3 AND ${sinceMin} > t.start_max
),
placed AS MATERIALIZED (
  SELECT s.to_mission_id, e.event, ${timing('e.start_min', 'e.start_max', day)} AS timing, e.start_date, e.start_min, e.start_max,
    e.detail, NULL AS known_at, e.source_ids
  FROM spans AS s JOIN dated AS e ON e.iso3 = s.iso3
  WHERE e.start_min <= ${day} OR e.event = 'mechanism_designated'
),
found AS (
  SELECT s.to_mission_id, 'report_public' AS event,
    CASE
      WHEN r.visit_id IS NULL THEN 'none'
      WHEN r.public_min IS NOT NULL THEN ${timing('r.public_min', 'r.public_max', day)}
      ELSE CASE ${publicOn(asOf)} WHEN 'yes' THEN 'undated' WHEN 'no' THEN 'no' ELSE 'unknown' END
    END AS timing, r.published_date AS start_date, r.public_min AS start_min, r.public_max AS start_max,
    coalesce(r.report_symbol, r.visit_id) AS detail, NULL AS known_at, r.source_ids
  FROM spans AS s LEFT JOIN told AS r ON r.mission_id = s.from_mission_id
  UNION ALL
  SELECT s.to_mission_id, 'reply',
    CASE WHEN ${atEnd} AND (r.reply_symbol IS NOT NULL OR r.reply_public = 'yes') THEN 'undated' ELSE 'unknown' END,
    NULL, NULL, NULL, CASE WHEN ${atEnd} THEN r.reply_symbol END, NULL, r.source_ids
  FROM spans AS s LEFT JOIN told AS r ON r.mission_id = s.from_mission_id
  UNION ALL
  SELECT * FROM placed WHERE event = 'mechanism_designated' OR timing IN ('between', 'perhaps')
  UNION ALL
  SELECT s.to_mission_id, 'mechanism_designated',
    CASE WHEN n.designated = 'no' AND (n.as_of IS NULL OR ${seenMax} >= s.closes_min) THEN 'no' WHEN n.designated = 'yes' AND ${atEnd} THEN 'undated' ELSE 'unknown' END,
    NULL, NULL, NULL, NULL, n.as_of, n.source_ids
  FROM spans AS s LEFT JOIN npms AS n ON n.iso3 = s.iso3
  WHERE s.iso3 NOT IN (SELECT iso3 FROM dated WHERE event = 'mechanism_designated')
  UNION ALL
  SELECT s.to_mission_id, 'list_added', 'none', ${nothing}, NULL
  FROM spans AS s WHERE s.to_mission_id NOT IN
    (SELECT to_mission_id FROM placed WHERE event IN ('list_added', 'list_removed') AND timing IN ('between', 'perhaps'))
  UNION ALL
  SELECT s.to_mission_id, 'treaty_joined', 'none', ${nothing}, (SELECT ${distinctSources('source_ids')} FROM treaties)
  FROM spans AS s WHERE s.to_mission_id NOT IN
    (SELECT to_mission_id FROM placed WHERE event = 'treaty_joined' AND timing IN ('between', 'perhaps'))
),
between_missions AS (
  SELECT s.iso3, s.state, s.regional_group, s.from_mission_id, s.from_start, s.from_end, s.to_mission_id, s.to_start, s.closes_min,
    s.closes_max, s.years_min, s.years_max, s.begun, f.event, f.timing,
    CASE WHEN f.timing <> 'no' THEN f.start_date END AS start_date,
    CASE WHEN f.timing <> 'no' THEN f.start_min END AS start_min,
    CASE WHEN f.timing <> 'no' THEN f.start_max END AS start_max,
    CASE WHEN f.event = 'mechanism_designated' AND f.timing = 'no' THEN NULL ELSE f.detail END AS detail, f.known_at, f.source_ids
  FROM spans AS s JOIN found AS f ON f.to_mission_id = s.to_mission_id
)`;
}
