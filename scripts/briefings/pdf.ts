import { chromium, type Browser } from '@playwright/test';
import { requireBrowser } from '../lib/browser.mjs';
import { startServer } from '../lib/site-server.mjs';

/** Prints pages of the built site. */
export interface Printer {
	/**
	 * The page of a briefing as PDF.
	 * @param query of its address: what is told besides
	 * @param asOf the day that dates it, ISO
	 */
	print(id: string, query: string, asOf: string): Promise<Uint8Array>;
	close(): Promise<void>;
}

/**
 * A PDF without what differs from one printing to the next: the clock, and the number from which the browser counts the
 * parts of the page. Of the same length, as a PDF counts its own bytes.
 */
function sameEachTime(pdf: Uint8Array, asOf: string): Uint8Array {
	const text = Buffer.from(pdf).toString('latin1');
	const parts = /(?<=\(node)\d{8}(?=\))/g;
	const first = (text.match(parts) ?? []).reduce((least, part) => Math.min(least, Number(part)), Infinity);
	const stamp = `${asOf.replaceAll('-', '')}000000`;
	return Buffer.from(
		text
			.replace(parts, (part) => String(Number(part) - first + 1).padStart(8, '0'))
			.replace(/(\/(?:CreationDate|ModDate) \(D:)\d{14}/g, `$1${stamp}`),
		'latin1'
	);
}

/** Addresses of the site itself are words on paper: where it is served from while it is printed leads nowhere later. */
function unlinkOwn(): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]'))
		if (link.origin === location.origin && link.hash === '') link.removeAttribute('href');
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
		async print(id, query, asOf) {
			const response = await page.goto(`${server.url}briefings/${id}/${query}`);
			if (response?.ok() !== true) throw new Error(`The built site has no page briefings/${id}/`);
			// What is told besides comes once the page is awake.
			if (query !== '') await page.locator('#changes').waitFor();
			await page.evaluate(unlinkOwn);
			return sameEachTime(await page.pdf({ preferCSSPageSize: true, tagged: true }), asOf);
		},
		async close() {
			await browser.close();
			await server.close();
		}
	};
}
