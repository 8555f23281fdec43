/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 */

/**
 * @typedef {object} VitestReport what Vitest's JSON reporter writes, as far as it is read here
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults a test file each
 */

/**
 * Counts the tests of Vitest's JSON report. A file that could not be run counts as one failed test.
 * @param {VitestReport} report
 * @returns {Counts}
 */
export function countVitest(report) {
	const sum = { passed: 0, failed: 0 };
	for (const file of report.testResults) {
		const failed = file.assertionResults.filter(({ status }) => status === 'failed').length;
		sum.passed += file.assertionResults.filter(({ status }) => status === 'passed').length;
		sum.failed += failed === 0 && file.status === 'failed' ? 1 : failed;
	}
	return sum;
}

/**
 * @typedef {object} PlaywrightReport what Playwright's JSON reporter writes, as far as it is read here
 * @property {{ expected: number, unexpected: number, flaky: number }} stats
 * @property {unknown[]} errors what failed outside of tests
 */

/**
 * Counts the tests of Playwright's JSON report. An error outside of tests counts as one failed test; a test that
 * passed only when it was tried again has failed.
 * @param {PlaywrightReport} report
 * @returns {Counts}
 */
export function countPlaywright({ stats, errors }) {
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/**
 * The line at the end of a run.
 * @param {readonly Counts[]} stages
 * @returns {string} `N passed, N failed`
 */
export function sumLine(stages) {
	const sum = (/** @type {keyof Counts} */ key) => stages.reduce((total, counts) => total + counts[key], 0);
	return `${sum('passed')} passed, ${sum('failed')} failed`;
}
