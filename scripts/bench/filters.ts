import type { Browser, BrowserContext, Page } from '@playwright/test';
import { saveData } from './save-data.ts';

/** A choice a reader could make: the select's place on the page, the option's place in it. */
interface Pick {
	readonly select: number;
	readonly option: number;
	/** Made when the page was opened. */
	readonly made: boolean;
}

/** How long to wait for a change of the drawing, in milliseconds: the first answer brings the engine. */
const patience = { first: 60_000, warm: 2000 };

/** How many choices of each filter are timed on a page, at most. */
const choices = 16;

/** The choices a page offers. */
function picksOf(page: Page): Promise<Pick[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll<HTMLSelectElement>('main form select')].flatMap((element, select) =>
			[...element.options].map(({ selected }, option) => ({ select, option, made: selected }))
		)
	);
}

declare global {
	interface Window {
		/** See time-choice.mjs. */
		timeChoice: (select: number, option: number, patience: number) => Promise<FilterTime | null>;
	}
}

/** Milliseconds from a choice to the painted drawings: those in the view, and all of the page. */
export interface FilterTime {
	readonly seen: number;
	readonly all: number;
}

function timed(page: Page, { select, option }: Pick, milliseconds: number): Promise<FilterTime | null> {
	return page.evaluate(([place, choice, wait]) => window.timeChoice(place, choice, wait), [
		select,
		option,
		milliseconds
	] as const);
}

async function openSaving<T>(
	context: BrowserContext,
	url: string,
	work: (page: Page) => Promise<T>
): Promise<T> {
	const page = await context.newPage();
	try {
		await page.addInitScript(saveData);
		await page.addInitScript({ path: 'scripts/bench/time-choice.mjs' });
		await page.goto(url, { waitUntil: 'networkidle' });
		return await work(page);
	} finally {
		await page.close();
	}
}

/**
 * Times the first answer of a page that needs the engine, from the choice to the painted drawing.
 * @param context of a Chromium; with an empty cache, the engine is fetched
 * @param url of a page with two filters whose answers together are not written beside it
 * @returns seconds
 * @throws Error where the page offers no such choice, or answers it without the engine
 */
export function firstAnswer(context: BrowserContext, url: string): Promise<number> {
	return openSaving(context, url, async (page) => {
		const picks = (await picksOf(page)).filter(({ made }) => !made);
		const first = picks[0];
		const second = picks.find(({ select }) => select !== first?.select);
		if (first === undefined || second === undefined)
			throw new Error(`${url} has no two filters to choose from`);
		await timed(page, first, patience.warm);
		const engine = page.waitForRequest(/\.wasm$/, { timeout: 5000 });
		const [time] = await Promise.all([timed(page, second, patience.first), engine]);
		if (time === null) throw new Error(`${url} did not answer`);
		return time.seen / 1000;
	});
}

/**
 * Times changes of filters on a page, the engine warm.
 * @param browser a Chromium
 * @param url of the page
 * @returns the times of the choices, without the first, which brings the engine; empty where the page has no filters
 */
export async function filterTimes(browser: Browser, url: string): Promise<FilterTime[]> {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const times = await openSaving(context, url, timesOn);
	await context.close();
	return times;
}

async function timesOn(page: Page): Promise<FilterTime[]> {
	const picks = await picksOf(page);
	if (new Set(picks.map(({ select }) => select)).size < 2) return [];
	// As a reader has it who chooses: the first drawing under their eyes.
	await page.evaluate(() =>
		document.querySelector('figure[data-answer] .drawing')?.scrollIntoView({ block: 'nearest' })
	);
	const selects = [...new Set(picks.map(({ select }) => select))];
	const optionsOf = (select: number) => picks.filter((pick) => pick.select === select);
	const times: FilterTime[] = [];
	for (const select of selects) {
		// With another filter set the answers are not written beside the page: the engine gives them.
		const other = selects.find((one) => one !== select) ?? select;
		const [start, base] = optionsOf(other);
		if (start === undefined || base === undefined) continue;
		await timed(page, base, patience.first);
		const options = optionsOf(select);
		const step = Math.max(options.length / choices, 1);
		for (let place = options.length - 1; place >= 0; place -= step) {
			const pick = options[Math.floor(place)];
			const time =
				pick === undefined
					? null
					: await timed(page, pick, times.length === 0 ? patience.first : patience.warm);
			if (time !== null) times.push(time);
		}
		const initial = options.find(({ made }) => made);
		if (initial) await timed(page, initial, patience.warm);
		await timed(page, start, patience.warm);
	}
	return times.slice(1);
}
