import { date, text } from '../engine/sql.ts';
import * as m from '../paraglide/messages.js';
import type { Parameters } from './parameters.ts';
import { chosenStates, withinPeriod } from './sql-parts.ts';

/**
 * What became of the report on a visit by a day. Before its publication a report is confidential; `not over`: the visit
 * is not known to have ended by then.
 */
export type ReportFate = 'public' | 'confidential' | 'unknown' | 'no report' | 'not over';

/** The words for a fate, as in a key or a table. */
export function fateWords(fate: ReportFate): string {
	return {
		public: m.report_public,
		confidential: m.report_confidential,
		unknown: m.report_fate_unknown,
		'no report': m.report_not_in_record,
		'not over': m.report_visit_not_over
	}[fate]();
}

/**
 * A common table `reported`: the reports to one addressee, with the bounds of the day of publication, `public_min` and
 * `public_max`; null where it is not dated.
 */
export function reportedTo(addressee: 'State' | 'NPM'): string {
	return `reported AS (
  SELECT r.*, t.start_min AS public_min, t.start_max AS public_max
  FROM reports AS r LEFT JOIN timeline AS t
    ON t.kind = 'report_published' AND t.ref_key = r.visit_id || ' ' || r.addressee
  WHERE r.addressee = ${text(addressee)}
)`;
}

/**
 * An expression: whether a report `r` of `reported` was public on a day, `yes`, `no` or `unknown`. What is public without
 * a date is unknown on any day before the end of the record.
 * @param asOf the ISO day
 */
export function publicOn(asOf: string): string {
	const day = date(asOf);
	return `CASE
    WHEN r.public_max <= ${day} THEN 'yes'
    WHEN ${text(asOf)} >= (SELECT CAST(as_of AS VARCHAR) FROM tables WHERE "table" = 'reports') THEN r.public
    WHEN r.public = 'no' OR r.public_min > ${day} THEN 'no'
    ELSE 'unknown'
  END`;
}

/** The tables that `reportedVisits` reads. */
export const reportTables = ['states', 'visits', 'visit_dates', 'reports', 'timeline', 'tables'] as const;

/** The States a reader chose, and what `toldVisits` tells of them. */
export function reportedVisits(
	parameters: Parameters,
	asOf: string,
	addressee: 'State' | 'NPM' = 'State'
): string {
	return `${chosenStates(parameters)},
${toldVisits(parameters, asOf, addressee)}`;
}

/**
 * Common tables that end with `told`: the visits to the chosen States that may have begun by the day, each with its
 * report to one addressee and its `fate`; the visit ended between `ended_min` and `ended_max`, or, where no end is
 * stated, within the bounds of its start. The period is that in which the visits began. To follow `chosenStates`.
 * @param asOf the ISO day of the answer
 */
export function toldVisits(
	parameters: Parameters,
	asOf: string,
	addressee: 'State' | 'NPM' = 'State'
): string {
	const day = date(asOf);
	return `${reportedTo(addressee)},
told AS (
  SELECT d.visit_id, c.iso3, c.state, c.regional_group, d.start_year AS year,
    v.end_date, d.end_min AS ended_min, coalesce(d.end_max, d.start_max) AS ended_max,
    CASE
      WHEN ${day} <= coalesce(d.end_max, d.start_max) THEN 'not over'
      WHEN r.visit_id IS NULL THEN 'no report'
      ELSE CASE ${publicOn(asOf)} WHEN 'yes' THEN 'public' WHEN 'no' THEN 'confidential' ELSE 'unknown' END
    END AS fate,
    r.report_symbol, r.public, r.published_date, r.published_basis, r.public_min, r.public_max,
    r.reply_symbol, r.reply_public, r.note, r.source_ids
  FROM visit_dates AS d JOIN visits AS v ON v.visit_id = d.visit_id JOIN chosen AS c ON c.iso3 = d.iso3
  LEFT JOIN reported AS r ON r.visit_id = d.visit_id
  WHERE d.took_place = 'yes' AND d.start_min <= ${day} AND ${withinPeriod('d.start_year', parameters)}
)`;
}
