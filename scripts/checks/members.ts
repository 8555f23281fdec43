import { surelyBefore } from '../../src/lib/register/dates.ts';
import { type Check, type Failure, failing } from './check.ts';

const roleAgrees = 'role agrees with dates';

/** A term has a start and no years of office; an office has its years, in order, and no term. */
export const roleAgreesWithDates: Check = {
	name: roleAgrees,
	reads: ['members'],
	run: (reading) => {
		const fail = failing(roleAgrees, reading, 'members');
		return reading.members.rows.flatMap((row) => {
			const failures: Failure[] = [];
			const present = (column: 'term_start' | 'term_end' | 'role_years', wanted: boolean) => {
				if ((row[column] !== null) === wanted) return;
				const fault = `${wanted ? 'is empty' : 'is given'} in a row with role ${row.role}`;
				failures.push(fail(row, column, fault, wanted ? 'a value' : 'an empty cell'));
			};
			present('term_start', row.role === 'member');
			if (row.role !== 'member') present('term_end', false);
			present('role_years', row.role !== 'member');
			const [, from, to] = /^(\d{4}(?:-\d{2})?)-(\d{4}(?:-\d{2})?)$/.exec(row.role_years ?? '') ?? [];
			if (from && to && surelyBefore(to, from)) {
				failures.push(fail(row, 'role_years', 'ends before it begins', 'from-to, in order'));
			}
			return failures;
		});
	}
};
