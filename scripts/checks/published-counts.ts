import { earliest, latest } from '../../src/lib/register/dates.ts';
import type { Register, RowOf } from '../../src/lib/register/tables.ts';
import type { EntryIntoForce } from '../derive/entry-into-force.ts';
import { wasCutShort, type VisitDates } from '../derive/visit-dates.ts';

/** What our counts are made from. */
export interface Counted {
	readonly register: Register;
	readonly inForce: readonly EntryIntoForce[];
	readonly visitDates: readonly VisitDates[];
}

/** Our own count: the fewest and the most that it can be, as far as dates are known. Or why there is none. */
export type Count = { readonly min: number; readonly max: number } | { readonly notComparable: string };

type PublishedTotal = RowOf<'published_totals'>;

/** Whether something had happened at the date: `no` surely not, `unknown` where the dates leave it open. */
type Happened = 'yes' | 'no' | 'unknown';

/**
 * Gives our own count of what a published total counts, at its date, by the publisher's rule as the SPT states it:
 * parties from deposit; a visit from its first day, and those visits alone that the SPT numbers, so that a resumption
 * is no new visit and Argentina 2020, broken off after two days, gives way to 2022, which the SPT calls the second.
 * @param total a row of published_totals; a date known to the month counts from its first to its last day
 */
export function countFor(total: PublishedTotal, { register, inForce, visitDates }: Counted): Count {
	const [from, to] = [earliest(total.date), latest(total.date)];
	const by = (min: string, max: string | null): Happened => {
		if (max !== null && max <= from) return 'yes';
		return min > to ? 'no' : 'unknown';
	};
	const visits = new Map(register.visits.map((visit) => [visit.visit_id, visit]));
	const made = visitDates.filter((dates) => dates.took_place === 'yes');
	const numbered = made.filter((dates) => visits.get(dates.visit_id)?.visit_number != null);
	const begun = (dates: VisitDates) => by(dates.start_min, dates.start_max);

	switch (total.metric) {
		case 'states_parties':
			return count(inForce, ({ deposit_date, withdrawn_on }) => {
				const joined = by(deposit_date, deposit_date);
				const left = withdrawn_on === null ? 'no' : by(withdrawn_on, withdrawn_on);
				return both(joined, not(left));
			});
		case 'visits_to_date':
			return count(numbered, begun);
		case 'visits_in_year':
			return total.year === null
				? { notComparable: 'the row does not say which year was counted' }
				: countInYear(numbered, total.year, begun);
		case 'states_visited_to_date':
			return countStates(made, begun);
		case 'visits_suspended_or_terminated_to_date':
			return count(
				made.filter(({ visit_id }) => {
					const visit = visits.get(visit_id);
					return visit !== undefined && wasCutShort(visit);
				}),
				(dates) => by(dates.end_min, dates.end_max)
			);
		case 'visits_planned_in_year':
			return {
				notComparable:
					'a plan is not what was made of it, and the register does not keep the plan of each year'
			};
		case 'visits_postponed_in_year':
			return {
				notComparable:
					'the register keeps a postponed visit that was made later under the day on which it was made'
			};
		case 'other':
			return {
				notComparable: `not one of the quantities held against the register${total.note === null ? '' : ` (${total.note})`}`
			};
	}
}

function count<T>(items: readonly T[], happened: (item: T) => Happened): Count {
	const answers = items.map(happened);
	return {
		min: answers.filter((answer) => answer === 'yes').length,
		max: answers.filter((answer) => answer !== 'no').length
	};
}

function countStates(visits: readonly VisitDates[], happened: (visit: VisitDates) => Happened): Count {
	const states = (wanted: readonly Happened[]) =>
		new Set(visits.filter((visit) => wanted.includes(happened(visit))).map((visit) => visit.iso3)).size;
	return { min: states(['yes']), max: states(['yes', 'unknown']) };
}

function countInYear(
	visits: readonly VisitDates[],
	year: number,
	happened: (visit: VisitDates) => Happened
): Count {
	const inYear = ({ start_min, start_max }: VisitDates): Happened => {
		const [first, last] = [earliest(String(year)), latest(String(year))];
		if (start_min >= first && start_max <= last) return 'yes';
		return start_max < first || start_min > last ? 'no' : 'unknown';
	};
	return count(visits, (visit) => both(happened(visit), inYear(visit)));
}

function both(a: Happened, b: Happened): Happened {
	if (a === 'no' || b === 'no') return 'no';
	return a === 'yes' && b === 'yes' ? 'yes' : 'unknown';
}

function not(a: Happened): Happened {
	if (a === 'unknown') return a;
	return a === 'yes' ? 'no' : 'yes';
}
