import { compareDates } from '../../src/lib/register/dates.ts';
import type { RowOf } from '../../src/lib/register/tables.ts';
import { tookPlace } from '../../src/lib/register/took-place.ts';
import { type Check, failing } from './check.ts';

type Visit = RowOf<'visits'>;

const numbers = 'visit number follows order';

/** The lowest and highest number a visit may carry: one more than the visits before it, those surely and those maybe. */
function bounds(visit: Visit, others: readonly Visit[]): readonly [lowest: number, highest: number] {
	const order = (other: Visit) => compareDates(other.start_date, visit.start_date);
	const before = others
		.filter((other) => order(other) === 'before')
		.map(({ visit_number }) => visit_number ?? 0);
	const maybe = others.filter((other) => order(other) === 'unknown' || order(other) === 'same').length;
	const lowest = Math.max(0, ...before) + 1;
	return [lowest, lowest + maybe];
}

/**
 * Visits to a State that took place are numbered 1, 2, 3 in the order of their first days, each number once. An
 * earlier visit without a number, an exception by name, is passed over as the SPT passes over it.
 */
export const visitNumberFollowsOrder: Check = {
	name: numbers,
	reads: ['visits'],
	needsEveryRow: true,
	run: (reading) => {
		const fail = failing(numbers, reading, 'visits');
		const made = reading.visits.rows.filter(({ status }) => tookPlace(status));
		return made.flatMap((visit) => {
			const others = made.filter((other) => other !== visit && other.iso3 === visit.iso3);
			const [lowest, highest] = bounds(visit, others);
			const expected = lowest === highest ? `${lowest}` : `${lowest} to ${highest}`;
			const number = visit.visit_number;
			if (number === null)
				return [fail(visit, 'visit_number', 'is empty though the visit took place', expected)];
			const twin = others.find(({ visit_number }) => visit_number === number);
			if (twin) return [fail(visit, 'visit_number', `is the number of ${twin.visit_id} too`, expected)];
			if (number >= lowest && number <= highest) return [];
			return [fail(visit, 'visit_number', 'does not follow from the visits before', expected)];
		});
	}
};
