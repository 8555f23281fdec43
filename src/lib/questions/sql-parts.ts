import { integer, list, text } from '../engine/sql.ts';
import { areaOf, type Area } from './areas.ts';
import { groups } from './groups.ts';
import type { Parameters } from './parameters.ts';

/** The length of a year in SQL, in days, as in the derived tables: a double, so that both engines divide alike. */
export const daysAYear = '365.25e0';

/** The slug of a State's regional group, for a query in which `s` is the table of States. */
export const groupSlug = `CASE s.un_regional_group ${groups
	.filter((group) => group.name !== null)
	.map((group) => `WHEN ${text(group.name ?? '')} THEN ${text(group.slug)}`)
	.join(' ')} ELSE 'no-group' END`;

const areaColumns: Record<Area['kind'], string> = { region: 's.m49_region', subregion: 's.m49_subregion' };

/**
 * The slug of that by which States are put together, for a query in which `s` is the table of States.
 * @param by regional groups, or the regions or subregions of UN M49
 */
export function groupingSlug(by: Parameters['by']): string {
	return by === 'un' ? groupSlug : `lower(replace(${areaColumns[by]}, ' ', '-'))`;
}

function ofGroup(slug: string): string {
	const area = areaOf(slug);
	return area ? `${areaColumns[area.kind]} = ${text(area.name)}` : `${groupSlug} = ${text(slug)}`;
}

/**
 * A common table `chosen` (iso3, state, regional_group) of the States the reader chose: those named, else those of a
 * regional group or of an area, else all.
 * @param parameters `states` and `group` are heeded; named States come before a group
 */
export function chosenStates(parameters: Parameters): string {
	const where =
		parameters.states.length > 0
			? `WHERE s.iso3 IN ${list(parameters.states)}`
			: parameters.group === null
				? ''
				: `WHERE ${ofGroup(parameters.group)}`;
	return `chosen AS (
  SELECT s.iso3, s.name AS state, ${groupSlug} AS regional_group
  FROM states AS s ${where}
)`;
}

/**
 * A common table `parted` (visit_id, parts) of the visits made in several parts: `2016-05-19/2016-05-25 2016-09-05/2016-09-09`,
 * each part its first and last day, ISO, in order.
 */
export const partedVisits = `parted AS (
  SELECT visit_id, string_agg(start_date || '/' || end_date, ' ' ORDER BY part) AS parts
  FROM visit_parts GROUP BY visit_id
)`;

/**
 * A condition that keeps the years of the period, both ends included; `TRUE` where the reader set none.
 * @param year an SQL expression that gives a year
 */
export function withinPeriod(year: string, parameters: Parameters): string {
	const conditions = [
		parameters.from === null ? null : `${year} >= ${integer(parameters.from)}`,
		parameters.to === null ? null : `${year} <= ${integer(parameters.to)}`
	].filter((condition) => condition !== null);
	return conditions.length === 0 ? 'TRUE' : conditions.join(' AND ');
}

/**
 * An aggregate that gives all sources of the rows of a group, each once, sorted, a space between.
 * @param column holds ids with a space between
 */
export function distinctSources(column: string): string {
	return `array_to_string(list_sort(list_distinct(flatten(list(string_split(${column}, ' '))))), ' ')`;
}

/**
 * The first day that a date can be, which is known to the day, the month or the year; null for null.
 * @param column ISO text: `2016-09-20`, `2016-09` or `2016`
 */
export function earliestDay(column: string): string {
	return `CAST(${column} || substr('-01-01', length(${column}) - 3) AS DATE)`;
}

/**
 * The last day that a date can be, which is known to the day, the month or the year; null for null.
 * @param column ISO text: `2016-09-20`, `2016-09` or `2016`
 */
export function latestDay(column: string): string {
	return `CASE length(${column})
    WHEN 4 THEN CAST(${column} || '-12-31' AS DATE)
    WHEN 7 THEN last_day(CAST(${column} || '-01' AS DATE))
    ELSE CAST(${column} AS DATE) END`;
}
