import { type Check, type Failure, failing } from './check.ts';

const designation = 'designation agrees';

/**
 * What is said of a designation agrees: none has a date where there is none, one made has a name, a day lies in its
 * year. A mechanism made at an unknown date stays so, and one whose fate is unknown may have a year (Niger).
 */
export const designationAgrees: Check = {
	name: designation,
	reads: ['npms'],
	run: (reading) => {
		const fail = failing(designation, reading, 'npms');
		return reading.npms.rows.flatMap((row) => {
			const { designated, designation_year, designation_date } = row;
			const failures: Failure[] = [];
			if (designated === 'no') {
				const filled = (['designation_year', 'designation_date'] as const).filter(
					(column) => row[column] !== null
				);
				failures.push(
					...filled.map((column) => fail(row, column, 'is given though designated is no', 'an empty cell'))
				);
			}
			if (designated === 'yes' && row.npm_name === null) {
				failures.push(
					fail(row, 'npm_name', 'is empty though designated is yes', 'the name of the mechanism')
				);
			}
			if (designation_date && Number(designation_date.slice(0, 4)) !== designation_year) {
				const fault = `is not the year of designation_date ${designation_date}`;
				failures.push(fail(row, 'designation_year', fault, designation_date.slice(0, 4)));
			}
			return failures;
		});
	}
};

const removal = 'removal has both bounds';

/** A removal from the article 17 list has an earliest and a latest date, or neither: the as-of date bounds the latest. */
export const removalHasBothBounds: Check = {
	name: removal,
	reads: ['article17'],
	run: (reading) => {
		const fail = failing(removal, reading, 'article17');
		return reading.article17.rows
			.filter(
				({ removed_earliest, removed_latest }) => (removed_earliest === null) !== (removed_latest === null)
			)
			.map((row) =>
				fail(row, 'removed_latest', 'does not go with removed_earliest', 'both bounds or neither')
			);
	}
};
