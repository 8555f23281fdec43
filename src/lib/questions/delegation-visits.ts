import { date, text } from '../engine/sql.ts';
import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { integerWords } from '../text/numbers.ts';
import { periodWords } from './period-words.ts';
import type { Parameters } from './parameters.ts';
import type { Answer, Column } from './question.ts';
import { withinPeriod } from './sql-parts.ts';
import { visitsWhither } from './visits-words.ts';

/** How far the delegations of the visits behind an answer are known: counts of visits. */
export type VisitsKnown = {
	/** Surely begun by the day; those of them with anybody named; those with the whole delegation named. */
	visits_made: number;
	visits_named: number;
	visits_whole: number;
	/** Of which the record does not say whether they had begun by then. */
	visits_unsure: number;
};

/**
 * A common table `made` of the visits that took place, to the chosen States, as they stood on a day: a delegation has no
 * dates of its own and is as of its visit. To follow `chosenStates`.
 */
export function madeVisits(parameters: Parameters, asOf: string): string {
	const day = date(asOf);
	return `made AS (
  SELECT v.visit_id, v.iso3, c.state, c.regional_group, v.start_date, CASE WHEN NOT d.goes_on THEN v.end_date END AS end_date,
    CASE WHEN d.goes_on OR ${text(asOf)} < v.status_date THEN 'under way' ELSE v.status END AS status, d.start_min,
    CASE WHEN d.start_max <= ${day} THEN 'yes' ELSE 'unsure' END AS begun, v.delegation_complete, v.source_ids
  FROM visits AS v JOIN chosen AS c ON c.iso3 = v.iso3 JOIN (
    SELECT *, ${day} <= coalesce(end_max, start_max) AS goes_on FROM visit_dates WHERE took_place = 'yes'
  ) AS d ON d.visit_id = v.visit_id
  WHERE d.start_min <= ${day} AND ${withinPeriod('d.start_year', parameters)}
)`;
}

/** The counts of `VisitsKnown` over the rows of `made`, as columns. */
export const visitsKnown = `CAST(count(*) FILTER (WHERE begun = 'yes') AS INTEGER) AS visits_made,
    CAST(count(*) FILTER (WHERE begun = 'yes' AND visit_id IN (SELECT visit_id FROM delegations)) AS INTEGER) AS visits_named,
    CAST(count(*) FILTER (WHERE begun = 'yes' AND delegation_complete = 'yes') AS INTEGER) AS visits_whole,
    CAST(count(*) FILTER (WHERE begun = 'unsure') AS INTEGER) AS visits_unsure`;

/** The columns of `VisitsKnown`, for files. */
export const visitsKnownColumns = [
	{ name: 'visits_made', kind: 'integer', label: m.column_visits_made, filesOnly: true },
	{ name: 'visits_named', kind: 'integer', label: m.column_visits_named, filesOnly: true },
	{ name: 'visits_whole', kind: 'integer', label: m.column_visits_whole, filesOnly: true },
	{ name: 'visits_unsure', kind: 'integer', label: m.column_visits_unsure, filesOnly: true }
] as const satisfies readonly Column<VisitsKnown>[];

/** On how many visits anybody is named: `95 of the 105 visits that the SPT had made by 10 February 2026`. */
export function onVisits(
	{ visits_made: made, visits_named: named }: VisitsKnown,
	{ parameters, asOf, known }: Pick<Answer<unknown>, 'parameters' | 'asOf' | 'known'>
): string {
	const values = {
		date: dateWords(asOf),
		where: visitsWhither(parameters, known),
		period: periodWords(parameters),
		made: integerWords(made)
	};
	if (made === 1) return m.delegations_on_one(values);
	return named === made
		? m.delegations_on_all(values)
		: m.delegations_on_some({ ...values, named: integerWords(named) });
}

/** That the record names nobody on a visit. */
export function nobodyWords({ parameters, asOf, known }: Omit<Answer<unknown>, 'rows'>): string {
	return m.delegations_nobody({
		date: dateWords(asOf),
		where: visitsWhither(parameters, known),
		period: periodWords(parameters)
	});
}

/** What the delegations of some visits leave open, in sentences. */
export function leftOpen(visits: VisitsKnown, asOf: string): readonly string[] {
	const partly = visits.visits_made - visits.visits_whole;
	const unnamed = visits.visits_made - visits.visits_named;
	const say = (count: number) => ({ count, number: integerWords(count) });
	return [
		...(partly === 0 ? [] : [m.delegations_at_least(say(partly))]),
		...(unnamed === 0 ? [] : [m.delegations_unnamed(say(unnamed))]),
		...(visits.visits_unsure === 0
			? []
			: [m.visits_unsure({ ...say(visits.visits_unsure), date: dateWords(asOf) })])
	];
}
