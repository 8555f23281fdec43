import type { Browser, Page } from '@playwright/test';
import { saveData } from './save-data.ts';

/** A choice a reader could make: the select's place on the page, the option's place in it. */
interface Pick {
	readonly select: number;
	readonly option: number;
	/** Made when the page was opened. */
	readonly made: boolean;
}

/** How long an answer may take before it counts as none, in milliseconds: the first brings the engine. */
const patience = { first: 60_000, warm: 5000 };

/** How many changes of a filter are timed on a page. */
const changes = 40;

/** The choices a page offers. */
function picksOf(page: Page): Promise<Pick[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll<HTMLSelectElement>('main form select')].flatMap((element, select) =>
			[...element.options].map(({ selected }, option) => ({ select, option, made: selected }))
		)
	);
}

/**
 * Makes a choice and waits for the answer.
 * @returns milliseconds until a frame with the changed drawing was painted; null where it was made already, or no figure heeds it
 */
function timed(page: Page, pick: Pick, milliseconds: number): Promise<number | null> {
	return page.evaluate(
		({ select, option, milliseconds }) =>
			new Promise<number | null>((done) => {
				const element = document.querySelectorAll<HTMLSelectElement>('main form select')[select];
				const figures = [...document.querySelectorAll('figure[data-answer]')];
				if (element === undefined || element.selectedIndex === option || element.options[option]?.disabled) {
					done(null);
					return;
				}
				const changed = new Set<Element>();
				const observer = new MutationObserver((records) => {
					for (const { target } of records) {
						const figure = target instanceof Element ? target.closest('figure[data-answer]') : null;
						if (figure !== null && target instanceof Element && (target === figure || target.closest('svg')))
							changed.add(figure);
					}
					const settled = figures.every((figure) => figure.getAttribute('data-status') === 'settled');
					if (changed.size === 0 || !settled) return;
					observer.disconnect();
					clearTimeout(end);
					// A message posted in a frame comes after it has been painted.
					requestAnimationFrame(() => {
						const { port1, port2 } = new MessageChannel();
						port1.onmessage = () => done(performance.now() - start);
						port2.postMessage(null);
					});
				});
				const end = setTimeout(() => {
					observer.disconnect();
					done(null);
				}, milliseconds);
				for (const figure of figures) {
					observer.observe(figure, { attributes: true, childList: true, subtree: true });
				}
				const start = performance.now();
				element.selectedIndex = option;
				element.dispatchEvent(new Event('change', { bubbles: true }));
			}),
		{ ...pick, milliseconds }
	);
}

async function openSaving<T>(browser: Browser, url: string, work: (page: Page) => Promise<T>): Promise<T> {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	try {
		await context.addInitScript(saveData);
		const page = await context.newPage();
		await page.goto(url, { waitUntil: 'networkidle' });
		return await work(page);
	} finally {
		await context.close();
	}
}

/**
 * Times the first answer that needs the engine, from the choice to the painted drawing, with nothing of the engine
 * fetched before.
 * @param browser a Chromium
 * @param url of a page with two filters whose answers together are not written beside it
 * @returns seconds
 * @throws Error where the page offers no such choice, or answers it without the engine
 */
export function firstAnswer(browser: Browser, url: string): Promise<number> {
	return openSaving(browser, url, async (page) => {
		const picks = (await picksOf(page)).filter(({ made }) => !made);
		const first = picks[0];
		const second = picks.find(({ select }) => select !== first?.select);
		if (first === undefined || second === undefined)
			throw new Error(`${url} has no two filters to choose from`);
		await timed(page, first, patience.warm);
		const engine = page.waitForRequest(/\.wasm$/, { timeout: 5000 });
		const [milliseconds] = await Promise.all([timed(page, second, patience.first), engine]);
		if (milliseconds === null) throw new Error(`${url} did not answer`);
		return milliseconds / 1000;
	});
}

/**
 * Times changes of filters on a page, the engine warm.
 * @param browser a Chromium
 * @param url of the page
 * @returns milliseconds from each choice to the painted drawing; empty where the page has no filters
 */
export function filterTimes(browser: Browser, url: string): Promise<number[]> {
	return openSaving(browser, url, async (page) => {
		const picks = await picksOf(page);
		if (new Set(picks.map(({ select }) => select)).size < 2) return [];
		const bySelect = new Map<number, Pick[]>();
		for (const pick of picks) bySelect.set(pick.select, [...(bySelect.get(pick.select) ?? []), pick]);
		// Two filters together are not written beside the page: from the second on, the engine answers.
		for (const options of bySelect.values()) {
			const pick = options.find(({ made }) => !made);
			if (pick) await timed(page, pick, patience.first);
		}
		const times: number[] = [];
		for (let round = 1; times.length < changes && round <= changes; round++) {
			for (const options of bySelect.values()) {
				const pick = options[round % options.length];
				const time = pick === undefined ? null : await timed(page, pick, patience.warm);
				if (time !== null) times.push(time);
			}
		}
		return times;
	});
}
