import { expect, it } from 'vitest';
import { countPlaywright, countVitest, sumLine } from './counts.mjs';

it('counts the tests of a Vitest report, and a file that could not be run', () => {
	const tests = (...status: string[]) => status.map((one) => ({ status: one }));
	const testResults = [
		{ status: 'passed', assertionResults: tests('passed', 'passed', 'skipped') },
		{ status: 'failed', assertionResults: tests('passed', 'failed', 'failed') },
		{ status: 'failed', assertionResults: [] }
	];
	expect(countVitest({ testResults })).toEqual({ passed: 3, failed: 3 });
});

it('counts the tests of a Playwright report; what is flaky has failed', () => {
	const stats = { expected: 7, unexpected: 2, flaky: 1 };
	expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 7, failed: 3 });
	expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 7, failed: 4 });
});

it('sums the stages in a line', () => {
	expect(
		sumLine([
			{ passed: 1, failed: 0 },
			{ passed: 20, failed: 3 }
		])
	).toBe('21 passed, 3 failed');
});
