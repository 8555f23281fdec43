import type { Browser } from '@playwright/test';
import { startServer, type Response as Answered } from '../lib/site-server.mjs';
import { saveData } from './save-data.ts';

/** What a first view of a page costs, in bytes as sent. */
export interface FirstView {
	readonly route: string;
	/** All but fonts. */
	readonly bytes: number;
	readonly html: number;
	readonly css: number;
	readonly js: number;
	readonly fonts: number;
	/** Every answer of the server, in the order of their ends. */
	readonly answers: readonly Answered[];
}

const sum = (answers: readonly Answered[], is: RegExp) =>
	answers
		.filter(({ path }) => is.test(path.split('?', 1)[0] ?? ''))
		.reduce((total, { bytes }) => total + bytes, 0);

const fonts = /\.(woff2?|ttf|otf)$/;

/**
 * Loads pages in a browser with nothing in its cache and counts what the server sends until they are at rest. Data is
 * saved, so that what is fetched while idle for later, which a first view does not wait for, does not count.
 * @param browser takes brotli, as every browser does
 * @param routes with slashes at both ends
 * @param dir the folder of the site, compressed
 * @throws Error where the server answers a request of the page with an error
 */
export async function firstViews(
	browser: Browser,
	routes: readonly string[],
	dir = 'build'
): Promise<FirstView[]> {
	let answers: Answered[] = [];
	const server = await startServer({ dir, onResponse: (answer) => answers.push(answer) });
	const views: FirstView[] = [];
	try {
		for (const route of routes) {
			answers = [];
			const context = await browser.newContext({ serviceWorkers: 'block' });
			await context.addInitScript(saveData);
			const page = await context.newPage();
			await page.goto(server.url + route.slice(1), { waitUntil: 'networkidle' });
			await context.close();
			const failed = answers.find(({ status }) => status >= 400);
			if (failed)
				throw new Error(`${route} asks for ${failed.path}, which the site answers with ${failed.status}`);
			const bytes = sum(answers, /(?:)/) - sum(answers, fonts);
			views.push({
				route,
				bytes,
				html: sum(answers, /\/$|\.html$/),
				css: sum(answers, /\.css$/),
				js: sum(answers, /\.m?js$/),
				fonts: sum(answers, fonts),
				answers
			});
		}
	} finally {
		await server.close();
	}
	return views;
}
