import type { Page } from '@playwright/test';
import { builtPages, samplePages } from '../scripts/lib/routes.ts';
import { saveData } from '../scripts/bench/save-data.ts';
import { expect, open, test } from './support/site.ts';

/** Notes what a page and its workers fetch of the engine. */
function engineRequests(page: Page): string[] {
	const found: string[] = [];
	page.context().on('request', (request) => {
		if (/\.wasm\b|\.parquet\b/.test(request.url())) found.push(request.url());
	});
	return found;
}

test.use({ extraHTTPHeaders: { 'Save-Data': 'on' } });
test.beforeEach(({ page }) => page.addInitScript(saveData));

for (const { route } of samplePages(builtPages(), 2)) {
	test(`${route} fetches no engine where data is to be saved`, async ({ page }) => {
		const requests = engineRequests(page);
		await open(page, route);
		// Idle work would start now.
		await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
		await page.waitForLoadState('networkidle');
		expect(requests).toEqual([]);
	});
}

test('an answer written beside the page needs no engine, another one does', async ({ page }) => {
	const requests = engineRequests(page);
	const figure = page.locator('#visits-by-year');
	await open(page, '/visits/?group=african');
	await expect(figure).toHaveAttribute('data-answer', 'group-african');
	expect(requests).toEqual([]);
	await open(page, '/visits/?group=african&from=2010');
	await expect(figure).toHaveAttribute('data-answer', 'group-african.from-2010', { timeout: 30_000 });
	expect(requests).not.toEqual([]);
});
