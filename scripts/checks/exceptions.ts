import type { RowOf, TableName } from '../../src/lib/register/tables.ts';
import type { Reading } from '../read.ts';
import type { Check, Failure } from './check.ts';
import type { Problem } from './problem.ts';

type Exception = RowOf<'exceptions'>;

function problemOf(
	reading: Reading,
	exception: Exception,
	column: keyof Exception,
	finding: Pick<Problem, 'fault' | 'expected'>
) {
	const row = reading.exceptions.lines.get(exception) ?? null;
	return { file: 'exceptions.csv', row, column, value: exception[column], ...finding };
}

/** Whether a table was read to its end, every row of it. */
export function readWhole(reading: Reading, table: TableName): boolean {
	return reading[table].complete && reading[table].unreadable.length === 0;
}

/**
 * Lets pass the failures that exceptions.csv names, each by table, key and check.
 * @returns the problems that are left: the failures no exception names, and the exceptions that no failure needs. An
 *   exception is not judged where its check, for want of readable rows, may have missed what needs it.
 */
export function applyExceptions(
	reading: Reading,
	checks: readonly Check[],
	failures: readonly Failure[]
): readonly Problem[] {
	const excuses = (exception: Exception) => (failure: Failure) =>
		failure.table === exception.table &&
		failure.key === exception.key &&
		failure.problem.check === exception.check;
	const exceptions = reading.exceptions.rows;
	const left = failures.filter((failure) => !exceptions.some((exception) => excuses(exception)(failure)));

	const needless = exceptions.flatMap((exception): Problem[] => {
		const check = checks.find(({ name }) => name === exception.check);
		if (!check) {
			const expected = `one of: ${checks.map(({ name }) => name).join(' | ')}`;
			return [problemOf(reading, exception, 'check', { fault: 'is the name of no check', expected })];
		}
		if (![exception.table, ...check.reads].every((table) => readWhole(reading, table))) return [];
		if (failures.some(excuses(exception))) return [];
		const fault = `needs no exception: nothing of that name in ${exception.table}.csv breaks "${exception.check}"`;
		return [
			problemOf(reading, exception, 'key', {
				fault,
				expected: 'a row that breaks the check; else remove this one'
			})
		];
	});
	return [...left.map(({ problem }) => problem), ...needless];
}
