import { surelyAfter, surelyBefore } from '../../src/lib/register/dates.ts';
import type { RowOf } from '../../src/lib/register/tables.ts';
import { tookPlace } from '../../src/lib/register/took-place.ts';
import { type Check, type Failure, failing } from './check.ts';

const resumption = 'resumes an earlier visit';

/** A visit resumes an earlier one to the same State, and both took place. */
export const resumesEarlierVisit: Check = {
	name: resumption,
	reads: ['visits'],
	run: (reading) => {
		const fail = failing(resumption, reading, 'visits');
		const byId = new Map(reading.visits.rows.map((visit) => [visit.visit_id, visit]));
		return reading.visits.rows.flatMap((visit) => {
			const resumed = visit.resumes_visit_id === null ? undefined : byId.get(visit.resumes_visit_id);
			if (!resumed) return [];
			const fault = (words: string) => [
				fail(visit, 'resumes_visit_id', words, 'an earlier visit to the same State that took place')
			];
			if (resumed.iso3 !== visit.iso3) return fault(`is a visit to ${resumed.iso3}`);
			if (!tookPlace(visit.status)) return fault(`is resumed by a visit that is ${visit.status}`);
			if (!tookPlace(resumed.status)) return fault(`is a visit that is ${resumed.status}`);
			return surelyBefore(resumed.start_date, visit.start_date) ? [] : fault('does not begin before it');
		});
	}
};

const parts = 'parts lie within the visit';

function partFaults(
	visit: RowOf<'visits'>,
	part: RowOf<'visit_parts'>,
	previous: RowOf<'visit_parts'> | undefined,
	fail: (column: 'part' | 'start_date' | 'end_date', fault: string, expected: string) => Failure
): Failure[] {
	const failures: Failure[] = [];
	const number = (previous?.part ?? 0) + 1;
	if (part.part !== number) failures.push(fail('part', 'does not follow the part before', `${number}`));
	if (surelyBefore(part.start_date, visit.start_date)) {
		failures.push(fail('start_date', 'is before the visit began', `${visit.start_date} or later`));
	}
	if (previous && !surelyAfter(part.start_date, previous.end_date)) {
		failures.push(fail('start_date', 'is not after the part before', `a date after ${previous.end_date}`));
	}
	if (visit.end_date !== null && surelyAfter(part.end_date, visit.end_date)) {
		failures.push(fail('end_date', 'is after the visit ended', `${visit.end_date} or earlier`));
	}
	return failures;
}

/** The parts of a visit are numbered from 1, follow one another and lie within the visit. */
export const partsWithinVisit: Check = {
	name: parts,
	reads: ['visits', 'visit_parts'],
	needsEveryRow: true,
	run: (reading) => {
		const fail = failing(parts, reading, 'visit_parts');
		return reading.visits.rows.flatMap((visit) => {
			const own = reading.visit_parts.rows.filter(({ visit_id }) => visit_id === visit.visit_id);
			return own.flatMap((part, index) =>
				partFaults(visit, part, own[index - 1], (column, fault, expected) =>
					fail(part, column, fault, expected)
				)
			);
		});
	}
};
