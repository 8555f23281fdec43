import { expect, test } from 'vitest';
import type { RowOf } from '../../src/lib/register/tables.ts';
import { checkRegister, checks } from './check-register.ts';
import { formatProblem } from './problem.ts';
import { change, small } from './small-register.ts';

const headless = change('delegations', 0, { is_head: 'no' });
const exception: RowOf<'exceptions'> = {
	table: 'delegations',
	key: 'KAZ-2016',
	check: 'complete delegation has a head',
	reason: 'no head is named'
};
const problems = (...changes: Parameters<typeof small>) =>
	checkRegister(small(...changes)).map(formatProblem);

test('the small register holds', () => {
	expect(problems()).toEqual([]);
});

test('a row passes the check it breaks by name', () => {
	expect(problems(headless)).toHaveLength(1);
	expect(problems({ ...headless, exceptions: [exception] })).toEqual([]);
});

test('an exception names table, key and check, all three', () => {
	for (const other of [{ table: 'visits' }, { key: 'KAZ-2023' }, { check: 'one head a visit' }] as const) {
		const said = problems({ ...headless, exceptions: [{ ...exception, ...other }] });
		expect(said, JSON.stringify(other)).toHaveLength(2);
	}
});

test('an exception that nothing needs is a problem', () => {
	expect(problems({ exceptions: [exception] })).toEqual([
		'exceptions.csv, row 2, column key: "KAZ-2016" needs no exception: nothing of that name in delegations.csv breaks "complete delegation has a head"; expected a row that breaks the check; else remove this one'
	]);
});

test('an exception from no known check is a problem', () => {
	const [said] = problems({ exceptions: [{ ...exception, check: 'a head' }] });
	expect(said).toMatch(
		/^exceptions.csv, row 2, column check: "a head" is the name of no check; expected one of: /
	);
});

test('an exception is not judged where rows that may need it could not be read', () => {
	const reading = small({ exceptions: [exception] });
	const unreadable = [{ visit_id: 'KAZ-2016' }];
	expect(checkRegister({ ...reading, delegations: { ...reading.delegations, unreadable } })).toEqual([]);
});

test('every check has a name of its own', () => {
	expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length);
});
