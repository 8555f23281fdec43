import type { Browser, Locator, Page } from '@playwright/test';
import { startServer } from '../lib/site-server.mjs';
import { crossSite } from './cross-site.ts';
import { saveData } from './save-data.ts';

/** What was measured of a cross-filter over many visits. */
export interface CrossTimes {
	/** How many visits the page counts. */
	readonly visits: number;
	/** Milliseconds from an input to the painted charts, by what was moved. */
	readonly moves: Readonly<Record<string, readonly number[]>>;
	/** Milliseconds from the first choice until the charts show it, and how much of that each part took. */
	readonly firstAnswer: number;
	readonly parts: Readonly<Record<string, number>>;
	/** Milliseconds from a choice at rest to its list. */
	readonly list: number;
	/** Bytes that were sent by range until the charts stood, in all, and the length of the files that were read so. */
	readonly counted: number;
	readonly ranged: number;
	readonly whole: number;
}

declare global {
	interface Window {
		/** See time-brush.mjs. */
		brushed: number[];
		brushedBy: string;
	}
}

/** Bars of the years from one end to the other, and back: as many moves of a drag. */
const sweeps = 3;

/**
 * Opens the page on which visits are explored, with a made-up record, and works it as a reader does: with the mouse and the
 * keyboard of the browser itself.
 * @param browser a Chromium
 * @param rows of the table of visits
 */
export async function crossTimes(browser: Browser, rows: number): Promise<CrossTimes> {
	const { dir, all } = await crossSite(rows);
	const files = new Map<string, number>();
	let ranged = 0;
	const server = await startServer({
		dir,
		onResponse: ({ method, path, status, bytes, length }) => {
			if (status !== 206 || method !== 'GET') return;
			ranged += bytes;
			files.set(path, length);
		}
	});
	const context = await browser.newContext({ serviceWorkers: 'block' });
	try {
		await context.addInitScript(saveData);
		await context.addInitScript({ path: 'scripts/bench/time-brush.mjs' });
		const page = await context.newPage();
		await page.goto(`${server.url}explore/`, { waitUntil: 'networkidle' });
		const firstAnswer = await timed(page, () => boxOf(page, 'African').check());
		const counted = ranged;
		const list = await listed(page);
		const moves: Record<string, readonly number[]> = {};
		moves['drag over the years'] = await gathered(page, 'pointermove', dragYears);
		moves['a bar chosen'] = await gathered(page, 'click', chooseBars);
		moves['an end of the years, by keys'] = await gathered(page, 'keydown', pressKeys);
		const measures = await page.evaluate(() =>
			performance.getEntriesByType('measure').map(({ name, duration }) => [name, duration] as const)
		);
		return {
			visits: all.made,
			moves,
			firstAnswer,
			parts: Object.fromEntries(measures),
			list,
			counted,
			ranged,
			whole: [...files.values()].reduce((sum, length) => sum + length, 0)
		};
	} finally {
		await context.close();
		await server.close();
	}
}

const boxOf = (page: Page, name: string): Locator =>
	page.locator('[data-facet=group]').getByRole('checkbox', { name: new RegExp(`^${name}`) });

async function timed(page: Page, choose: () => Promise<void>): Promise<number> {
	const start = performance.now();
	await choose();
	await page.locator('[data-sentence]', { hasText: / of the / }).waitFor({ timeout: 120_000 });
	return performance.now() - start;
}

async function listed(page: Page): Promise<number> {
	const start = performance.now();
	await page.locator('section [aria-busy]').waitFor({ state: 'detached', timeout: 120_000 });
	return performance.now() - start;
}

/**
 * What was timed while something was done.
 * @param by the kind of event that is an input to it
 */
async function gathered(page: Page, by: string, work: (page: Page) => Promise<void>): Promise<number[]> {
	// The list of the choice before is the engine's work, and would be measured too.
	await page.waitForTimeout(300);
	await listed(page);
	await page.evaluate((kind) => {
		window.brushed = [];
		window.brushedBy = kind;
	}, by);
	await work(page);
	// The last of them is still to be painted.
	await page.waitForTimeout(200);
	return page.evaluate(() => window.brushed);
}

async function dragYears(page: Page): Promise<void> {
	const plot = page.locator('[data-facet=years] svg.plot');
	await plot.scrollIntoViewIfNeeded();
	const box = await plot.boundingBox();
	const bars = await plot.locator('.part').count();
	if (!box) throw new Error('The chart of years cannot be seen');
	const at = (bar: number) => box.x + ((bar + 0.5) / bars) * box.width;
	const y = box.y + box.height / 2;
	for (let sweep = 0; sweep < sweeps; sweep++) {
		await page.mouse.move(at(sweep), y);
		await page.mouse.down();
		for (let bar = sweep + 1; bar < bars; bar++) await page.mouse.move(at(bar), y);
		for (let bar = bars - 2; bar > sweep; bar--) await page.mouse.move(at(bar), y);
		await page.mouse.up();
	}
}

async function chooseBars(page: Page): Promise<void> {
	const boxes = page.locator('[data-facet] input[type=checkbox]');
	for (const box of await boxes.all()) await box.click();
}

/** A key that is held repeats so often, in milliseconds. */
const repeat = 33;

async function pressKeys(page: Page): Promise<void> {
	await page.locator('[data-facet=years] input[type=range]').first().focus();
	// The page was scrolled to it: what came into sight is to be painted first.
	await page.waitForTimeout(2000);
	for (const key of ['ArrowRight', 'ArrowLeft']) {
		for (let press = 0; press < 15; press++) {
			await page.keyboard.press(key);
			await page.waitForTimeout(repeat);
		}
	}
}
