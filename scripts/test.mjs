// Everything from a fresh clone to a verdict: installs what is missing, then runs every stage that can run.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { chdir, env, exit, stderr, stdout } from 'node:process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countPlaywright, countVitest, sumLine } from './lib/counts.mjs';
import { install } from './lib/install.mjs';
import { run } from './lib/run.mjs';

const reports = '.cache/test';
const unitReport = `${reports}/unit.json`;
const pagesReport = `${reports}/pages.json`;
const firefoxReport = `${reports}/firefox.json`;

/** @typedef {import('./lib/counts.mjs').Counts & { name: string, seconds: number, note: string }} Result */
/** @type {Result[]} */
const results = [];

/**
 * Runs a stage and keeps its result; a failure is told and does not stop the others.
 * @param {string} name
 * @param {() => Promise<void>} work throws where the stage failed
 * @param {object} [options]
 * @param {readonly string[]} [options.needs] stages without which this one says nothing
 * @param {() => import('./lib/counts.mjs').Counts} [options.count] reads the number of tests; without it the stage is one
 */
async function stage(name, work, { needs = [], count } = {}) {
	const broken = needs.find((need) => results.some((result) => result.name === need && result.failed > 0));
	if (broken !== undefined) {
		results.push({ name, passed: 0, failed: 1, seconds: 0, note: `not run: ${broken} failed` });
		return;
	}
	stdout.write(`\n── ${name}\n`);
	const start = performance.now();
	let ok = true;
	try {
		await work();
	} catch (error) {
		ok = false;
		stderr.write(`\n${name}: ${error instanceof Error ? error.message : String(error)}\n`);
	}
	const seconds = (performance.now() - start) / 1000;
	let counts = { passed: 0, failed: 0 };
	let note = '';
	if (count !== undefined) {
		try {
			counts = count();
			note = `${counts.passed} passed, ${counts.failed} failed`;
		} catch {
			ok = false;
			note = 'it ended without a report';
		}
	} else if (ok) counts.passed = 1;
	// What broke outside of a test counts too.
	if (!ok && counts.failed === 0) counts.failed = 1;
	results.push({ name, ...counts, seconds, note });
}

/**
 * A stage that is one command of package.json, its output kept back unless it fails.
 * @param {string} script
 */
const quietly = (script) => () => run('npm', ['run', script, '--silent'], { capture: true });

/** @param {string} file a JSON report */
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/**
 * Runs a program of node_modules.
 * @param {string[]} command
 * @param {Record<string, string>} [env]
 */
const exec = (command, env = {}) =>
	run('npm', ['exec', '--no', '--loglevel=error', '--', ...command], { env });

chdir(dirname(dirname(fileURLToPath(import.meta.url))));
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

await stage('install', install);
const installed = { needs: ['install'] };
await stage(
	'browser',
	async () => {
		// Loaded late: before the install there is no Playwright.
		const { installBrowser } = await import('./lib/browser.mjs');
		stdout.write(`${await installBrowser()}\n`);
	},
	installed
);
await stage('data', () => run('npm', ['run', 'data', '--silent']), installed);
await Promise.all([stage('types', quietly('check'), installed), stage('lint', quietly('lint'), installed)]);
// Generous limits: a busy machine is no failed test.
const limits = ['--testTimeout=60000', '--hookTimeout=60000'];
const reportingTo = (/** @type {string} */ file) => [
	'--reporter=dot',
	'--reporter=json',
	`--outputFile.json=${file}`
];
await stage('unit tests', () => exec(['vitest', 'run', ...reportingTo(unitReport), ...limits]), {
	needs: ['install', 'browser', 'data'],
	count: () => countVitest(read(unitReport))
});
await stage('build', quietly('build'), { needs: ['data'] });
await stage('same bytes', () => run('node', ['scripts/same-bytes.mjs']), { needs: ['build'] });
await stage('size gate', () => exec(['tsx', 'scripts/bench/size-gate.ts']), { needs: ['build', 'browser'] });
await stage('page tests', () => exec(['playwright', 'test'], { PAGES_REPORT: pagesReport }), {
	needs: ['build', 'browser'],
	count: () => countPlaywright(read(pagesReport))
});
if (env['SKIP_FIREFOX'] === '1') {
	results.push({ name: 'firefox', passed: 0, failed: 0, seconds: 0, note: 'NOT run: SKIP_FIREFOX is set' });
} else {
	await stage(
		'firefox',
		async () => {
			const { installFirefox } = await import('./lib/firefox.mjs');
			stdout.write(`${await installFirefox()}\n`);
			await exec(['vitest', 'run', '--config=vitest.firefox.config.ts', ...reportingTo(firefoxReport)]);
		},
		{ needs: ['install', 'build'], count: () => countVitest(read(firefoxReport)) }
	);
}

stdout.write('\n');
for (const { name, failed, seconds, note } of results) {
	stdout.write(
		`${failed === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(11)} ${seconds.toFixed(0).padStart(4)} s  ${note}\n`
	);
}
const line = sumLine(results);
// Where a pipeline has asked for it, the sums outlive what npm prints after us.
writeFileSync(`${reports}/sums.txt`, `${line}\n`);
stdout.write(`\n${line}\n`);
exit(results.some(({ failed }) => failed > 0) || !existsSync(pagesReport) ? 1 : 0);
