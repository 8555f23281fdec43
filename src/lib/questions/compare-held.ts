import { date, integer, text } from '../engine/sql.ts';
import { daysAYear, exposure, leastYears } from './exposure.ts';
import { daysAMonth } from './months-to-publication.ts';
import { withDefaults } from './parameters.ts';
import { toldVisits } from './report-fates.ts';
import { distinctSources } from './sql-parts.ts';

/**
 * Common tables that end with `held`: a row a State, with all that is compared. A table that several others read is
 * materialized: written out anew in each, they would not fit in memory.
 * @param asOf the ISO day of the answer
 */
export function heldTables(asOf: string): string {
	const day = date(asOf);
	const all = withDefaults({});
	const ended = `${text(asOf)} >= (SELECT CAST(as_of AS VARCHAR) FROM tables WHERE "table" = 'visits')`;
	const years = `e.days / ${daysAYear}`;
	return `${exposure(all, asOf)},
${toldVisits(all, asOf)},
first_mission AS (
  SELECT iso3, start_date, start_min, start_max, row_number() OVER (PARTITION BY iso3 ORDER BY start_min, mission_id) AS place
  FROM missions WHERE start_min <= ${day}
),
came_back AS (
  SELECT r.iso3, CAST(count(*) AS INTEGER) AS returns, min(r.years_min) AS shortest_min, min(r.years_max) AS shortest_max,
    arg_max(r.years_min, r.return_number) AS latest_min, arg_max(r.years_max, r.return_number) AS latest_max
  FROM returns AS r JOIN missions AS b ON b.mission_id = r.to_mission_id
  WHERE b.start_max <= ${day} GROUP BY r.iso3
),
dated AS MATERIALIZED (
  SELECT iso3, date_diff('day', ended_max, public_min) / ${daysAMonth} AS months_min,
    date_diff('day', ended_min, public_max) / ${daysAMonth} AS months_max
  FROM told WHERE public = 'yes' AND fate = 'public' AND public_min IS NOT NULL
),
months AS (
  SELECT iso3, median(months_min) AS months_min, median(months_max) AS months_max, CAST(count(*) AS INTEGER) AS reports_dated
  FROM dated GROUP BY iso3
),
fates AS (
  SELECT iso3, CAST(count(*) FILTER (WHERE fate = 'public') AS INTEGER) AS reports_public,
    CAST(count(*) FILTER (WHERE fate = 'unknown') AS INTEGER) AS reports_unknown,
    CAST(count(*) FILTER (WHERE fate IN ('public', 'confidential', 'unknown')) AS INTEGER) AS reports,
    ${distinctSources('source_ids')} AS report_sources
  FROM told WHERE source_ids IS NOT NULL GROUP BY iso3
),
visited AS (
  SELECT d.iso3, ${distinctSources('v.source_ids')} AS visit_sources
  FROM visit_dates AS d JOIN visits AS v ON v.visit_id = d.visit_id
  WHERE d.took_place = 'yes' AND d.start_min <= ${day} GROUP BY d.iso3
),
mechanisms AS (
  SELECT n.iso3, n.source_ids AS mechanism_sources, t.start_date AS designation, t.start_min, t.start_max,
    CASE WHEN t.start_max <= ${day} THEN 'yes' WHEN t.start_min > ${day} OR n.designated = 'no' THEN 'no'
      WHEN t.start_max IS NULL AND ${ended} THEN n.designated ELSE 'unknown' END AS designated
  FROM npms AS n LEFT JOIN timeline AS t ON t.kind = 'mechanism' AND t.iso3 = n.iso3
),
spells AS (
  SELECT l.iso3, l.source_ids AS list_sources,
    CASE WHEN rpad(l.last_seen_on_list, 10, '-99') <= ${text(asOf)} THEN l.last_seen_on_list END AS last_seen,
    CASE WHEN a.start_max > ${day} THEN 'unknown' WHEN r.start_max <= ${day} THEN 'removed'
      WHEN r.start_min <= ${day} THEN 'unknown' ELSE 'yes' END AS on_list,
    row_number() OVER (PARTITION BY l.iso3 ORDER BY a.start_min DESC) AS place
  FROM article17 AS l
  JOIN timeline AS a ON a.kind = 'article17_added' AND a.ref_key = l.iso3 || ' ' || l.added_earliest
  LEFT JOIN timeline AS r ON r.kind = 'article17_removed' AND r.ref_key = a.ref_key
  WHERE a.start_min <= ${day}
),
treatied AS (
  SELECT iso3, CAST(count(*) AS INTEGER) AS treaties, ${distinctSources('source_ids')} AS treaty_sources
  FROM participation
  WHERE action_date <= ${day} AND (withdrawn_on IS NULL OR withdrawn_on > ${day}) GROUP BY iso3
),
held AS MATERIALIZED (
  SELECT c.iso3, c.state, c.regional_group,
    CASE WHEN p.withdrawn_on <= ${day} THEN 'withdrawn' WHEN p.action_date <= ${day} THEN 'party'
      WHEN p.signature_date <= ${day} THEN 'signatory' ELSE 'none' END AS standing,
    CASE WHEN p.action_date <= ${day} THEN p.action_date END AS deposit,
    CASE WHEN f.in_force_date <= ${day} THEN f.in_force_date END AS in_force,
    ${years} AS years, coalesce(n.visits, 0) AS visits, coalesce(n.missions, 0) AS missions,
    CASE WHEN ${years} >= ${integer(leastYears)} THEN coalesce(n.missions, 0) * 10 / (${years}) END AS rate,
    CASE WHEN f.in_force_date <= ${day} THEN
      CASE WHEN t.start_max <= ${day} THEN 'yes' WHEN t.start_min IS NOT NULL THEN 'unknown'
        WHEN f.withdrawn_on <= ${day} THEN 'none' ELSE 'waiting' END END AS first_ended,
    t.start_date AS first_start,
    CASE WHEN f.in_force_date <= ${day} THEN
      greatest(0, date_diff('day', f.in_force_date, coalesce(t.start_min, f.withdrawn_on, ${day}))) / ${daysAYear} END AS first_min,
    CASE WHEN f.in_force_date <= ${day} THEN
      date_diff('day', f.in_force_date, least(coalesce(t.start_max, f.withdrawn_on, ${day}), ${day})) / ${daysAYear} END AS first_max,
    coalesce(b.returns, 0) AS returns, b.shortest_min, b.shortest_max, b.latest_min, b.latest_max,
    coalesce(r.reports, 0) AS reports, coalesce(r.reports_public, 0) AS reports_public,
    coalesce(r.reports_unknown, 0) AS reports_unknown, m.months_min, m.months_max,
    coalesce(m.reports_dated, 0) AS reports_dated, g.designated, g.designation,
    CASE WHEN g.designated = 'yes' AND f.in_force_date <= ${day} THEN date_diff('day', f.in_force_date, g.start_min) / ${daysAYear} END AS mechanism_min,
    CASE WHEN g.designated = 'yes' AND f.in_force_date <= ${day} THEN date_diff('day', f.in_force_date, g.start_max) / ${daysAYear} END AS mechanism_max,
    l.on_list, l.last_seen, coalesce(q.treaties, 0) AS treaties, p.source_ids AS joined_sources, v.visit_sources,
    array_to_string(list_sort(list_distinct(string_split(concat_ws(' ', p.source_ids, v.visit_sources), ' '))), ' ') AS all_sources,
    r.report_sources, g.mechanism_sources, l.list_sources, q.treaty_sources
  FROM chosen AS c
  LEFT JOIN participation AS p ON p.iso3 = c.iso3 AND p.treaty = 'OPCAT'
  LEFT JOIN entry_into_force AS f ON f.iso3 = c.iso3
  LEFT JOIN exposed AS e ON e.iso3 = c.iso3
  LEFT JOIN counted AS n ON n.iso3 = c.iso3
  LEFT JOIN first_mission AS t ON t.iso3 = c.iso3 AND t.place = 1
  LEFT JOIN came_back AS b ON b.iso3 = c.iso3
  LEFT JOIN fates AS r ON r.iso3 = c.iso3
  LEFT JOIN months AS m ON m.iso3 = c.iso3
  LEFT JOIN visited AS v ON v.iso3 = c.iso3
  LEFT JOIN mechanisms AS g ON g.iso3 = c.iso3
  LEFT JOIN spells AS l ON l.iso3 = c.iso3 AND l.place = 1
  LEFT JOIN treatied AS q ON q.iso3 = c.iso3
)`;
}
