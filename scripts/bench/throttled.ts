import type { Browser } from '@playwright/test';

/** How a page comes to be on a slow line and a slow processor. */
export interface Throttled {
	/** Until the largest paint, or the first drawing where that is later; in seconds. */
	readonly paint: number;
	/** The sum of all layout shifts, hydration included. */
	readonly shift: number;
	/** Total blocking time: the sum of what tasks take beyond 50 ms after the first paint, in milliseconds. */
	readonly blocking: number;
}

/** Slow 4G: 1.6 Mbit/s down, 750 kbit/s up, in bytes a second; 150 ms a request. */
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** Time after the page has loaded in which hydration and its shifts come, in milliseconds. */
const afterwards = 2500;

declare global {
	interface Window {
		/** What watch.mjs sees; `drawn` stays 0 on a page without drawings. Milliseconds; the shift is a score. */
		seen: { largest: number; drawn: number; shift: number; blocking: number };
	}
}

/**
 * Loads a page once, with nothing in the cache, at 1.6 Mbit/s, 150 ms and a quarter of the processor.
 * @param browser a Chromium: the throttling is its own
 * @param url of the page
 * @throws Error where no paint was seen
 */
export async function loadThrottled(browser: Browser, url: string): Promise<Throttled> {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', line);
		await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		await page.addInitScript({ path: 'scripts/bench/watch.mjs' });
		await page.goto(url, { waitUntil: 'load' });
		await page.waitForTimeout(afterwards);
		const { largest, drawn, shift, blocking } = await page.evaluate(() => window.seen);
		if (largest === 0) throw new Error(`No paint was seen on ${url}: its times would mean nothing`);
		return { paint: Math.max(largest, drawn) / 1000, shift, blocking };
	} finally {
		await context.close();
	}
}
