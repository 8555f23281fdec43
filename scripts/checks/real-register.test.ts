import { describe, expect, test } from 'vitest';
import { readRegister } from '../read.ts';
import { checkRegister } from './check-register.ts';
import { formatProblem } from './problem.ts';

const reading = readRegister('data/register');
const { rows } = reading.exceptions;

function withExceptions(kept: typeof rows): string[] {
	return checkRegister({ ...reading, exceptions: { ...reading.exceptions, rows: kept } }).map(formatProblem);
}

test('the register holds', () => {
	expect(checkRegister(reading).map(formatProblem)).toEqual([]);
});

describe('every exception is needed', () => {
	test.each(rows.map((row) => [`${row.table} ${row.key}: ${row.check}`, row] as const))('%s', (_, row) => {
		const problems = withExceptions(rows.filter((other) => other !== row));
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatch(new RegExp(`^${row.table}.csv, row \\d+, .*\\(check "${row.check}"\\)$`));
	});
});

test('an exception more is one too many', () => {
	const more = {
		table: 'visits',
		key: 'KAZ-2016',
		check: 'visit number follows order',
		reason: 'none'
	} as const;
	expect(withExceptions([...rows, more])).toEqual([
		expect.stringMatching(/^exceptions.csv, column key: "KAZ-2016" needs no exception/)
	]);
});
