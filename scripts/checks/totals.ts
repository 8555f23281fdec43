import { type Check, type Failure, failing } from './check.ts';

const totalAgrees = 'total agrees with its metric';

/** A metric that counts one year says which, and no other does; a value is a number except for the metric "other". */
export const totalAgreesWithMetric: Check = {
	name: totalAgrees,
	reads: ['published_totals'],
	run: (reading) => {
		const fail = failing(totalAgrees, reading, 'published_totals');
		return reading.published_totals.rows.flatMap((row) => {
			const failures: Failure[] = [];
			const ofAYear = row.metric.endsWith('_in_year');
			if (ofAYear !== (row.year !== null)) {
				const fault = `does not go with the metric ${row.metric}`;
				failures.push(fail(row, 'year', fault, ofAYear ? 'the year counted' : 'an empty cell'));
			}
			if (row.metric !== 'other' && !/^\d+$/.test(row.value)) {
				failures.push(
					fail(row, 'value', `is no count for the metric ${row.metric}`, 'a whole number in digits')
				);
			}
			return failures;
		});
	}
};
