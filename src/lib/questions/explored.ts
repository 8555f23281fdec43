import { date, list, text } from '../engine/sql.ts';
import { tookPlaceStatuses } from '../register/took-place.ts';
import { facets, facetNames, type ChosenVisits } from './explored-facets.ts';
import { publicOn } from './report-fates.ts';
import { earliestDay, groupSlug, latestDay } from './sql-parts.ts';

/** A visit that took place, with what each chart of a cross-filter tells of it. */
export type ExploredVisit = {
	visit_id: string;
	iso3: string;
	state: string;
	/** ISO, as exact as they are known; the end is null where it is not stated or had not come. */
	start_date: string;
	end_date: string | null;
	year: number;
	regional_group: string;
	kind: string;
	ended: string;
	length: string;
	report: string;
};

/** The tables that are read. Derived ones are not: they would have to be fetched, and of a million visits they are large. */
export const exploredTables = ['visits', 'visit_parts', 'reports', 'states', 'tables'] as const;

/** The days a visit lasted, first and last included, put into the bands of the chart. */
const lengthBand = `CASE
    WHEN days IS NULL THEN 'unknown'
    WHEN days <= 3 THEN '1-3' WHEN days <= 5 THEN '4-5' WHEN days <= 7 THEN '6-7' WHEN days <= 9 THEN '8-9'
    WHEN days <= 11 THEN '10-11' WHEN days <= 14 THEN '12-14' ELSE 'over-14' END`;

const kindSlug = `CASE visit_type
    WHEN 'regular' THEN 'regular' WHEN 'follow-up' THEN 'follow-up' WHEN 'NPM advisory' THEN 'npm-advisory'
    WHEN 'OPCAT advisory' THEN 'opcat-advisory' ELSE 'unclassified' END ||
    CASE WHEN visit_type_basis = 'inferred' AND visit_type <> 'unspecified' THEN '-inferred' ELSE '' END`;

const daysBetween = (first: string, last: string) =>
	`CASE WHEN length(${first}) = 10 AND length(${last}) = 10
    THEN date_diff('day', CAST(${first} AS DATE), CAST(${last} AS DATE)) + 1 END`;

/**
 * Common tables that end with `explored`: the visits that had surely begun by a day, as `ExploredVisit` has them, and
 * `start_min`. Dates are compared as the texts they are where that says enough: row groups of a Parquet file that hold no
 * such year are then not read.
 * @param asOf the ISO day
 * @param period the years in which they began, both ends included; null where there is no end
 */
function explored(asOf: string, { from, to }: Pick<ChosenVisits, 'from' | 'to'>): string {
	const day = date(asOf);
	const since = from === null ? '' : ` AND start_date >= ${text(String(from))}`;
	const until = to === null ? '' : ` AND start_date < ${text(String(to + 1))}`;
	return `WITH made AS (
  SELECT visit_id, iso3, start_date, end_date, status, status_date, visit_type, visit_type_basis,
    ${earliestDay('start_date')} AS start_min, ${latestDay('start_date')} AS start_max,
    ${latestDay('coalesce(end_date, start_date)')} AS ended_max
  FROM visits WHERE status IN ${list(tookPlaceStatuses)}${since}${until}
),
parted AS (
  SELECT visit_id, CASE WHEN count(*) = count(days) THEN sum(days) END AS days
  FROM (SELECT visit_id, ${daysBetween('start_date', 'end_date')} AS days FROM visit_parts) GROUP BY visit_id
),
reported AS (
  SELECT visit_id, public, ${earliestDay('published_date')} AS public_min, ${latestDay('published_date')} AS public_max
  FROM reports WHERE addressee = 'State'
),
told AS (
  SELECT v.*, s.name AS state, ${groupSlug} AS regional_group, ${day} <= v.ended_max AS goes_on,
    r.visit_id IS NOT NULL AS has_report, ${publicOn(asOf)} AS public, p.visit_id IS NOT NULL AS in_parts, p.days AS part_days
  FROM made AS v JOIN states AS s ON s.iso3 = v.iso3
  LEFT JOIN parted AS p ON p.visit_id = v.visit_id LEFT JOIN reported AS r ON r.visit_id = v.visit_id
  WHERE v.start_max <= ${day}
),
measured AS (
  SELECT *, CASE WHEN goes_on THEN NULL WHEN in_parts THEN part_days
    ELSE ${daysBetween('start_date', 'end_date')} END AS days
  FROM told
),
explored AS (
  SELECT visit_id, iso3, state, start_date, CASE WHEN NOT goes_on THEN end_date END AS end_date, start_min,
    CAST(substr(start_date, 1, 4) AS INTEGER) AS year, regional_group,
    ${kindSlug} AS kind,
    CASE WHEN goes_on OR ${text(asOf)} < status_date THEN 'under-way' ELSE status END AS ended,
    ${lengthBand} AS length,
    CASE WHEN goes_on THEN 'not-over' WHEN NOT has_report THEN 'no-report'
      ELSE CASE public WHEN 'yes' THEN 'public' WHEN 'no' THEN 'confidential' ELSE 'unknown' END END AS report
  FROM measured
)`;
}

const columns =
	'visit_id, iso3, state, start_date, end_date, year, regional_group, kind, ended, length, report';

/**
 * The statement that gives the chosen visits, the latest first.
 * @param asOf the ISO day of the answer
 * @param chosen what the reader chose
 * @param most so many at most; all unless told
 */
export function exploredSql(asOf: string, chosen: ChosenVisits, most = Infinity): string {
	const conditions = facetNames.flatMap((name) =>
		chosen[name].length === 0 ? [] : [`${facets[name].column} IN ${list(chosen[name])}`]
	);
	return `${explored(asOf, chosen)}
SELECT ${columns}
FROM explored${conditions.length === 0 ? '' : `\nWHERE ${conditions.join(' AND ')}`}
ORDER BY start_min DESC, visit_id${Number.isFinite(most) ? `\nLIMIT ${most}` : ''}`;
}

/**
 * The statement that counts the visits alike in everything the charts tell: one row a year and `cell`, the places of its
 * values in the lists of `facets` as digits of one number. There are no more rows than the lists allow, however many visits.
 * @param asOf the ISO day of the answer
 */
export function exploredCellsSql(asOf: string): string {
	const all = facetNames.map((name) => facets[name].column).join(', ');
	const cell = facetNames.reduce((number, name) => {
		const { column, values } = facets[name];
		const place = `CASE ${column} ${values.map((value, index) => `WHEN ${text(value)} THEN ${index}`).join(' ')} END`;
		return number === '' ? place : `(${number}) * ${values.length} + ${place}`;
	}, '');
	return `${explored(asOf, { from: null, to: null })},
alike AS (SELECT year, ${all}, count(*) AS visits FROM explored GROUP BY year, ${all})
SELECT year, CAST(${cell} AS INTEGER) AS cell, CAST(visits AS INTEGER) AS visits
FROM alike ORDER BY year, cell`;
}

/** The statement that counts the visits in the record that did not take place, by status. */
export const notMadeSql = `SELECT status, CAST(count(*) AS INTEGER) AS visits
FROM visits WHERE status NOT IN ${list(tookPlaceStatuses)} GROUP BY status ORDER BY status`;
