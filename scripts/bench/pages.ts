import type { Browser } from '@playwright/test';
import { builtPages, isEmbed, samplePages } from '../lib/routes.ts';
import { startServer } from '../lib/site-server.mjs';
import { firstAnswer, filterTimes } from './filters.ts';
import { loadTwice, speeds, type Load } from './loads.ts';
import { firstViews } from './sizes.ts';
import { median, quantile, type Report } from './targets.ts';

/** Pages for frames: the chart that is embedded most likely, and a State's record. */
const embeds = ['/embed/parties-over-time/', '/embed/state-record/KAZ/'];

/** Each kind of page once. */
const routes = () =>
	samplePages(
		builtPages().filter((page) => !isEmbed(page)),
		1
	).map(({ route }) => route);

/** What a first view of each kind of page costs, by what is sent. */
export async function benchSizes(browser: Browser, report: Report): Promise<void> {
	for (const { route, bytes, html, css, js, fonts, answers } of await firstViews(browser, routes())) {
		report('page bytes', route, bytes);
		report('page html', route, html);
		report('page css', route, css);
		report('page js', route, js);
		report('page fonts', route, fonts);
		report('page requests', route, answers.length);
	}
	for (const { route, bytes } of await firstViews(browser, embeds)) report('embed bytes', route, bytes);
}

function reportLoads(of: string, loads: readonly Load[], report: Report): void {
	report('first paint', of, median(loads.map(({ first }) => first)));
	report('largest paint', of, median(loads.map(({ largest }) => largest)));
	report('layout shift', of, median(loads.map(({ shift }) => shift)));
	report('blocking time', of, median(loads.map(({ blocking }) => blocking)));
}

/** How each kind of page comes to be, at each speed, with nothing in the cache and with all of it. */
export async function benchLoads(browser: Browser, runs: number, report: Report): Promise<void> {
	const server = await startServer({ dir: 'build' });
	try {
		for (const speed of speeds)
			for (const route of [...routes(), ...embeds]) {
				const cold: Load[] = [];
				const warm: Load[] = [];
				for (let time = 0; time < runs; time++) {
					const loads = await loadTwice(browser, server.url + route.slice(1), speed);
					cold.push(loads.cold);
					warm.push(loads.warm);
				}
				reportLoads(`${speed.name}, cold ${route}`, cold, report);
				reportLoads(`${speed.name}, warm ${route}`, warm, report);
			}
	} finally {
		await server.close();
	}
}

/** What the engine costs where it is asked first, and on the page after that. */
export async function benchEngine(browser: Browser, runs: number, report: Report): Promise<void> {
	let bytes = 0;
	const server = await startServer({
		dir: 'build',
		onResponse: (answer) => {
			if (/\.(wasm|parquet)(\?|$)|worker/.test(answer.path)) bytes += answer.bytes;
		}
	});
	const taken: number[] = [];
	try {
		for (let time = 0; time < runs; time++) {
			bytes = 0;
			const context = await browser.newContext({ serviceWorkers: 'block' });
			try {
				taken.push(await firstAnswer(context, `${server.url}visits/`));
				const first = bytes;
				await firstAnswer(context, `${server.url}visits/`);
				if (time > 0) continue;
				report('engine download', '', first);
				report('engine download again', '', bytes - first);
			} finally {
				await context.close();
			}
		}
	} finally {
		await server.close();
	}
	report('engine first answer', '', median(taken));
}

/** How long filters take, the engine warm, on each kind of page that has them. */
export async function benchFilters(browser: Browser, report: Report): Promise<void> {
	const server = await startServer({ dir: 'build' });
	try {
		for (const route of routes()) {
			const times = await filterTimes(browser, server.url + route.slice(1));
			if (times.length === 0) continue;
			const seen = times.map((time) => time.seen);
			const all = times.map((time) => time.all);
			report('filter to chart p50', route, quantile(seen, 0.5));
			report('filter to chart p95', route, quantile(seen, 0.95));
			report('filter to whole page p95', route, quantile(all, 0.95));
		}
	} finally {
		await server.close();
	}
}
