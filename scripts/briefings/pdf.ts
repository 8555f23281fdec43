import { chromium, type Browser } from '@playwright/test';
import { requireBrowser } from '../lib/browser.mjs';
import { startServer } from '../lib/site-server.mjs';

/** Prints pages of the built site. */
export interface Printer {
	/** The page of a briefing as PDF, dated by a day, ISO. */
	print(id: string): Promise<Uint8Array>;
	close(): Promise<void>;
}

/**
 * Opens a browser over the built site, to print from.
 * @throws Error where the site is not built or there is no browser, with what to do
 */
export async function openPrinter(): Promise<Printer> {
	const server = await startServer({ dir: 'build' });
	let browser: Browser;
	try {
		browser = await chromium.launch({ executablePath: requireBrowser() });
	} catch (error) {
		await server.close();
		throw error;
	}
	const page = await browser.newPage();
	return {
		async print(id) {
			const response = await page.goto(`${server.url}briefings/${id}/`);
			if (response?.ok() !== true) throw new Error(`The built site has no page briefings/${id}/`);
			return page.pdf({ preferCSSPageSize: true, tagged: true });
		},
		async close() {
			await browser.close();
			await server.close();
		}
	};
}
