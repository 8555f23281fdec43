// Measures the numbers to hold and prints each beside its target, where it has one.
//   npm run bench [-- --json] [-- --quick] [-- --only sizes,loads]
//   npm run bench -- --scale   measures made-up registers of up to ten million visits instead
import { chromium } from '@playwright/test';
import { parseArgs } from 'node:util';
import { requireBrowser } from '../lib/browser.mjs';
import { run } from '../lib/run.mjs';
import { benchCross } from './cross-report.ts';
import { benchEngine, benchFilters, benchLoads, benchSizes } from './pages.ts';
import { benchScale } from './scale.ts';
import { line, median, type Line, type Report } from './targets.ts';

const parts = ['builds', 'questions', 'sizes', 'loads', 'engine', 'filters', 'cross'] as const;

const { values: options } = parseArgs({
	options: {
		json: { type: 'boolean', default: false },
		quick: { type: 'boolean', default: false },
		scale: { type: 'boolean', default: false },
		only: { type: 'string', default: parts.join(',') }
	}
});
if (options.scale) {
	await benchScale(options);
	process.exit();
}
const asked = options.only.split(',');
const unknown = asked.filter((part) => !parts.some((known) => known === part));
if (unknown.length > 0)
	throw new Error(`--only: there is no part "${unknown.join(', ')}"; there are ${parts.join(', ')}`);
const wants = (part: (typeof parts)[number]) => asked.includes(part);
const runs = options.quick ? 3 : 5;
const lines: Line[] = [];

const report: Report = (kind, of, value) => {
	const result = line(kind, of, value);
	lines.push(result);
	if (options.json) return;
	const { name, target, unit, ok } = result;
	const measured = `${result.value} ${unit}`.padStart(16);
	const verdict = target === null ? '    ' : ok ? 'ok  ' : 'OVER';
	console.log(`${verdict}  ${name.padEnd(56)} ${measured}${target === null ? '' : `   at most ${target}`}`);
};

async function secondsOf(script: string): Promise<number> {
	const start = performance.now();
	await run('npm', ['run', script, '--silent'], { capture: true });
	return (performance.now() - start) / 1000;
}

if (wants('builds')) {
	const times: number[] = [];
	for (let time = 0; time < runs; time++) times.push(await secondsOf('data'));
	report('data build', '', median(times));
	report('site build', '', await secondsOf('build'));
}
if (wants('questions')) {
	// Loaded late: it reads the data that was just built.
	const { benchQuestions } = await import('./questions.ts');
	await benchQuestions(runs, report);
}
const browser = await chromium.launch({ executablePath: requireBrowser() });
try {
	if (wants('sizes')) await benchSizes(browser, report);
	if (wants('loads')) await benchLoads(browser, runs, report);
	if (wants('engine')) await benchEngine(browser, runs, report);
	if (wants('filters')) await benchFilters(browser, report);
	if (wants('cross')) await benchCross(browser, report);
} finally {
	await browser.close();
}
if (options.json) console.log(JSON.stringify(lines, null, '\t'));
else console.log(`${lines.length} numbers, ${lines.filter(({ ok }) => !ok).length} over their target`);
