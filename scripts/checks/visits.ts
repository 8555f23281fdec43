import { precisionOf } from '../../src/lib/register/dates.ts';
import { tookPlace } from '../../src/lib/register/took-place.ts';
import { type Check, type Failure, failing } from './check.ts';

const idAgrees = 'visit id agrees';

/** A visit's id is made of its State and the year of its first day. */
export const visitIdAgrees: Check = {
	name: idAgrees,
	reads: ['visits'],
	run: (reading) => {
		const fail = failing(idAgrees, reading, 'visits');
		return reading.visits.rows
			.map((row) => ({ row, id: `${row.iso3}-${row.start_date.slice(0, 4)}` }))
			.filter(({ row, id }) => row.visit_id !== id)
			.map(({ row, id }) => fail(row, 'visit_id', 'is not its State and the year of start_date', id));
	}
};

const precisionAgrees = 'date precision agrees';
const finer = { day: 2, month: 1, year: 0 } as const;

/** The first day is as exact as `date_precision` says, the last no more exact. */
export const datePrecisionAgrees: Check = {
	name: precisionAgrees,
	reads: ['visits'],
	run: (reading) => {
		const fail = failing(precisionAgrees, reading, 'visits');
		return reading.visits.rows.flatMap((row) => {
			const { start_date, end_date, date_precision } = row;
			const expected = `a date exact to the ${date_precision}, as date_precision says`;
			const failures: Failure[] = [];
			if (precisionOf(start_date) !== date_precision) {
				failures.push(fail(row, 'start_date', `is exact to the ${precisionOf(start_date)}`, expected));
			}
			if (end_date && finer[precisionOf(end_date)] > finer[date_precision]) {
				failures.push(
					fail(row, 'end_date', `is exact to the ${precisionOf(end_date)}`, `${expected}, or less exact`)
				);
			}
			return failures;
		});
	}
};

const visitAgrees = 'visit agrees with its status';

/** A visit that did not take place has no number, no basis of dates; what is said of a kind or number has its basis. */
export const visitAgreesWithStatus: Check = {
	name: visitAgrees,
	reads: ['visits'],
	run: (reading) => {
		const fail = failing(visitAgrees, reading, 'visits');
		return reading.visits.rows.flatMap((row) => {
			const failures: Failure[] = [];
			const made = tookPlace(row.status);
			if (!made && row.visit_number !== null) {
				failures.push(
					fail(row, 'visit_number', `is given though the visit is ${row.status}`, 'an empty cell')
				);
			}
			if (made !== (row.dates_basis !== null)) {
				const fault = `does not go with a visit that is ${row.status}`;
				failures.push(fail(row, 'dates_basis', fault, made ? 'a basis of the dates' : 'an empty cell'));
			}
			if ((row.visit_type === 'unspecified') !== (row.visit_type_basis === null)) {
				const fault = `does not go with visit_type ${row.visit_type}`;
				failures.push(
					fail(row, 'visit_type_basis', fault, 'a basis, and none for a visit that is unspecified')
				);
			}
			if ((row.visit_number === null) !== (row.visit_number_basis === null)) {
				failures.push(fail(row, 'visit_number_basis', 'does not go with visit_number', 'both or neither'));
			}
			return failures;
		});
	}
};
