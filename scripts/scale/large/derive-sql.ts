import { DAYS_A_YEAR } from '../../derive/returns.ts';
import type { Database } from './database.ts';
import { earliestOf, latestOf } from './dates-sql.ts';
import { tookPlaceSql } from './row-checks.ts';

/** What scripts/derive/visit-dates.ts makes, row for row, over visits that passed their checks. */
const visitDates = `
	WITH RECURSIVE
	links AS (SELECT visit_id, resumes_visit_id AS earlier FROM visits WHERE resumes_visit_id IS NOT NULL),
	chains AS (
		SELECT visit_id, earlier AS mission_id, 1 AS steps FROM links
		UNION ALL
		SELECT chains.visit_id, links.earlier, steps + 1 FROM chains JOIN links ON links.visit_id = chains.mission_id),
	firsts AS (SELECT visit_id, arg_max(mission_id, steps) AS mission_id FROM chains GROUP BY visit_id)
	SELECT visits.visit_id, iso3,
		CASE WHEN ${tookPlaceSql('visits')} THEN 'yes' ELSE 'no' END AS took_place,
		${earliestOf('start_date')} AS start_min,
		${latestOf('start_date')} AS start_max,
		greatest(${earliestOf('start_date')}, coalesce(${earliestOf('end_date')}, ${earliestOf('start_date')})) AS end_min,
		${latestOf('end_date')} AS end_max,
		CAST(left(start_date, 4) AS INTEGER) AS start_year,
		CASE WHEN ${tookPlaceSql('visits')} THEN coalesce(firsts.mission_id, visits.visit_id) END AS mission_id
	FROM visits LEFT JOIN firsts USING (visit_id)`;

/** Most missions are one visit: only the others are put together, which takes memory for each. */
const missions = `
	WITH chained AS (SELECT DISTINCT mission_id FROM visit_dates WHERE mission_id <> visit_id),
	legs AS (
		SELECT visits.*, mission_id, start_min, start_max, end_min, end_max,
			visit_type LIKE '% advisory' AS advises,
			status IN ('suspended', 'terminated') AS was_cut_short,
			mission_id IN (SELECT mission_id FROM chained) AS is_chained
		FROM visits JOIN visit_dates USING (visit_id) WHERE mission_id IS NOT NULL),
	made AS (
		SELECT mission_id, iso3, visit_id AS visit_ids, 1 AS visits, start_date, end_date,
			start_min, start_max, end_min, end_max, was_cut_short, advises
		FROM legs WHERE NOT is_chained
		UNION ALL
		SELECT mission_id, any_value(iso3), string_agg(visit_id, ' ' ORDER BY start_min, visit_id),
			CAST(count(*) AS INTEGER), first(start_date ORDER BY start_min, visit_id),
			last(end_date ORDER BY start_min, visit_id), min(start_min), first(start_max ORDER BY start_min, visit_id),
			last(end_min ORDER BY start_min, visit_id), last(end_max ORDER BY start_min, visit_id),
			bool_or(was_cut_short), bool_and(advises)
		FROM legs WHERE is_chained GROUP BY mission_id)
	SELECT mission_id, iso3,
		CAST(row_number() OVER (PARTITION BY iso3 ORDER BY start_min, mission_id) AS INTEGER) AS mission_number,
		visit_ids, visits, start_date, end_date,
		CASE least(length(start_date), coalesce(length(end_date), 10))
			WHEN 4 THEN 'year' WHEN 7 THEN 'month' ELSE 'day' END AS date_precision,
		start_min, start_max, end_min, end_max,
		CASE WHEN was_cut_short THEN 'yes' ELSE 'no' END AS cut_short,
		CASE WHEN visits > 1 THEN 'yes' ELSE 'no' END AS resumed,
		CASE WHEN advises THEN 'yes' ELSE 'no' END AS advisory
	FROM made`;

const returns = `
	WITH pairs AS (
		SELECT mission_id AS from_mission_id, iso3, mission_number AS return_number, start_date AS from_start,
			start_min AS from_min, start_max AS from_max,
			lead(mission_id) OVER later AS to_mission_id, lead(start_date) OVER later AS to_start,
			lead(start_min) OVER later AS to_min, lead(start_max) OVER later AS to_max
		FROM missions WINDOW later AS (PARTITION BY iso3 ORDER BY mission_number))
	SELECT from_mission_id, to_mission_id, iso3, return_number, from_start, to_start,
		CAST(to_min - from_max AS INTEGER) AS days_min,
		CAST(to_max - from_min AS INTEGER) AS days_max,
		(to_min - from_max) / ${DAYS_A_YEAR}e0 AS years_min,
		(to_max - from_min) / ${DAYS_A_YEAR}e0 AS years_max
	FROM pairs WHERE to_mission_id IS NOT NULL`;

/** Makes the derived tables that grow with the visits: `visit_dates`, `missions`, `returns`. */
export async function deriveLarge(database: Database): Promise<void> {
	await database.run(`CREATE TABLE visit_dates AS ${visitDates}`);
	await database.run(`CREATE TABLE missions AS ${missions}`);
	await database.run(`CREATE TABLE returns AS ${returns}`);
}
