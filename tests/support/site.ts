import { createServer } from 'node:http';
import { test as base, expect, type Page } from '@playwright/test';
import { wakeFigures } from '../../src/routes/testing/figure.ts';

/** A server that stands for the rest of the world: it answers anything to anybody and keeps a note of it. */
export interface Outside {
	/** With a slash at the end. */
	readonly url: string;
	/** What came in: method and path, a line each. */
	readonly seen: string[];
}

/** The test function, with the outside beside the page. */
export const test = base.extend<{ outside: Outside }>({
	// Playwright reads what a fixture needs from its first parameter: it must be a pattern, here an empty one.
	outside: async ({ browserName: _ }, use) => {
		const seen: string[] = [];
		const server = createServer((request, response) => {
			seen.push(`${request.method ?? ''} ${request.url ?? ''}`);
			response
				.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/html' })
				.end('outside');
		});
		server.on('upgrade', (request, socket) => {
			seen.push(`UPGRADE ${request.url ?? ''}`);
			socket.destroy();
		});
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		const address = server.address();
		if (address === null || typeof address === 'string') throw new Error('The outside has no port');
		await use({ url: `http://127.0.0.1:${address.port}/`, seen });
		server.closeAllConnections();
		await new Promise((done) => server.close(done));
	}
});

/** Opens a page, wakes its figures and waits until it is at rest: its scripts have run and nothing is on its way. */
export async function open(page: Page, route: string): Promise<void> {
	await page.goto(route.replace(/^\//, ''));
	await wakeFigures(page);
	await page.waitForLoadState('networkidle');
}

/** Opens or closes whatever can be unfolded. */
export async function setFolds(page: Page, open: boolean): Promise<void> {
	await page.evaluate((wanted) => {
		for (const details of document.querySelectorAll('details')) details.open = wanted;
	}, open);
}

/** Opens whatever can be unfolded, so that what was hidden is looked at too. */
export async function unfold(page: Page): Promise<void> {
	await setFolds(page, true);
}

export { expect };
