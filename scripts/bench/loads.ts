import type { Browser, BrowserContext } from '@playwright/test';

/** How a page comes to be. */
export interface Load {
	/** Until anything is painted; in seconds. */
	readonly first: number;
	/** Until the largest paint, or the first drawing where that is later; in seconds. */
	readonly largest: number;
	/** The sum of all layout shifts, hydration included. */
	readonly shift: number;
	/** Total blocking time: the sum of what tasks take beyond 50 ms after the first paint, in milliseconds. */
	readonly blocking: number;
}

/** A line and a machine to load pages on. */
export interface Speed {
	readonly name: string;
	readonly throttled: boolean;
}

/** Slow 4G (1.6 Mbit/s, 150 ms) with a quarter of the processor, and full speed. */
export const speeds: readonly Speed[] = [
	{ name: 'throttled', throttled: true },
	{ name: 'full speed', throttled: false }
];

/** Slow 4G: 1.6 Mbit/s down, 750 kbit/s up, in bytes a second; 150 ms a request. */
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** Time after the page has loaded in which hydration and its shifts come, in milliseconds. */
const afterwards = 2500;

declare global {
	interface Window {
		/** What watch.mjs sees; `drawn` stays 0 on a page without drawings. Milliseconds; the shift is a score. */
		seen: { first: number; largest: number; drawn: number; shift: number; blocking: number };
	}
}

async function load(context: BrowserContext, url: string, { throttled }: Speed): Promise<Load> {
	const page = await context.newPage();
	if (throttled) {
		const session = await context.newCDPSession(page);
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', line);
		await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	}
	await page.addInitScript({ path: 'scripts/bench/watch.mjs' });
	await page.goto(url, { waitUntil: 'load' });
	await page.waitForTimeout(afterwards);
	const { first, largest, drawn, shift, blocking } = await page.evaluate(() => window.seen);
	await page.close();
	if (largest === 0) throw new Error(`No paint was seen on ${url}: its times would mean nothing`);
	return { first: first / 1000, largest: Math.max(largest, drawn) / 1000, shift, blocking };
}

/**
 * Loads a page twice: with nothing in the cache, and with what the first time left in it.
 * @param browser a Chromium: the throttling is its own
 * @param url of the page
 * @throws Error where no paint was seen
 */
export async function loadTwice(
	browser: Browser,
	url: string,
	speed: Speed
): Promise<{ readonly cold: Load; readonly warm: Load }> {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	try {
		return { cold: await load(context, url, speed), warm: await load(context, url, speed) };
	} finally {
		await context.close();
	}
}
