// Measures the numbers to hold and prints each beside its target.
//   npm run bench [-- --json] [-- --quick]
//   npm run bench -- --scale   measures made-up registers of up to ten million visits instead
import { chromium } from '@playwright/test';
import { parseArgs } from 'node:util';
import { requireBrowser } from '../lib/browser.mjs';
import { builtPages, isEmbed, samplePages } from '../lib/routes.ts';
import { run } from '../lib/run.mjs';
import { startServer } from '../lib/site-server.mjs';
import { filterTimes, firstAnswer } from './filters.ts';
import { benchScale } from './scale.ts';
import { firstViews } from './sizes.ts';
import { line, median, quantile, type Line, type targets } from './targets.ts';
import { loadThrottled } from './throttled.ts';

const { values: options } = parseArgs({
	options: {
		json: { type: 'boolean', default: false },
		quick: { type: 'boolean', default: false },
		scale: { type: 'boolean', default: false }
	}
});
if (options.scale) {
	await benchScale(options);
	process.exit();
}
const runs = options.quick ? 3 : 5;
const lines: Line[] = [];

function report(kind: keyof typeof targets, of: string, value: number) {
	const result = line(kind, of, value);
	lines.push(result);
	if (options.json) return;
	const measured = `${result.value} ${result.unit}`.padStart(14);
	console.log(
		`${result.ok ? 'ok  ' : 'OVER'}  ${result.name.padEnd(44)} ${measured}   at most ${result.target}`
	);
}

/** Does something some times over and gives what each time gave. */
async function repeat<T>(times: number, work: () => Promise<T>): Promise<T[]> {
	const given: T[] = [];
	for (let time = 0; time < times; time++) given.push(await work());
	return given;
}

async function secondsOf(script: string): Promise<number> {
	const start = performance.now();
	await run('npm', ['run', script, '--silent'], { capture: true });
	return (performance.now() - start) / 1000;
}

report('data build', '', median(await repeat(runs, () => secondsOf('data'))));
report('site build', '', await secondsOf('build'));

// Loaded late: it reads the data that was just built.
const { questionTimes } = await import('./questions.ts');
for (const [id, times] of await questionTimes(runs)) report('question p95', id, quantile(times, 0.95));

const routes = samplePages(
	builtPages().filter((page) => !isEmbed(page)),
	1
).map(({ route }) => route);
/** Pages for frames: the chart that is embedded most likely, and a State's record. */
const embeds = ['/embed/parties-over-time/', '/embed/state-record/KAZ/'];
const browser = await chromium.launch({ executablePath: requireBrowser() });
const server = await startServer({ dir: 'build' });
try {
	const url = (route: string) => server.url + route.slice(1);
	for (const { route, bytes, js } of await firstViews(browser, routes)) {
		report('page bytes', route, bytes);
		report('page js', route, js);
	}
	for (const { route, bytes } of await firstViews(browser, embeds)) report('embed bytes', route, bytes);
	for (const route of [...routes, ...embeds]) {
		const loads = await repeat(runs, () => loadThrottled(browser, url(route)));
		report('largest paint throttled', route, median(loads.map(({ paint }) => paint)));
		report('layout shift', route, median(loads.map(({ shift }) => shift)));
		report('blocking time throttled', route, median(loads.map(({ blocking }) => blocking)));
	}
	report('engine first answer', '', median(await repeat(runs, () => firstAnswer(browser, url('/visits/')))));
	for (const route of routes) {
		const times = await filterTimes(browser, url(route));
		if (times.length > 0) report('filter to chart p95', route, quantile(times, 0.95));
	}
} finally {
	await server.close();
	await browser.close();
}
if (options.json) console.log(JSON.stringify(lines, null, '\t'));
