import { expect, test, type Request } from '@playwright/test';
import { expectAnswer, figureOf, openLive, settled } from './testing/figure.ts';
import { hold, killableWorkers, wasm } from './testing/engine.ts';
import { failsThenAnswers, id, period, search } from './testing/uncommon.ts';

test('an uncommon answer fetches the engine and shows how far that is', async ({ page }) => {
	const gate = await hold(page, wasm);
	await openLive(page, `/visits/${search}`);
	const figure = figureOf(page, id);
	await expect(figure).toHaveAttribute('data-status', 'asking');
	await expect(figure.getByRole('status')).toContainText('does not show your choice yet');
	const progress = figure.getByRole('progressbar');
	await expect(progress).toBeVisible();
	expect(await progress.evaluate((bar: HTMLProgressElement) => bar.max)).toBeGreaterThan(18_000_000);
	await expect(figure).toHaveAttribute('data-answer', 'default');
	await gate.open();
	await expectAnswer(page, id, period);
	await expect(progress).toHaveCount(0);
});

test('the engine blocked: said in words, and answered once it is not', async ({ page }) => {
	await page.route(wasm, (route) => route.abort('blockedbyclient'));
	await openLive(page, `/visits/${search}`);
	await failsThenAnswers(page, 'is blocked here', () => page.unroute(wasm));
});

test('the engine missing', async ({ page }) => {
	await page.route(wasm, (route) => route.fulfill({ status: 404, body: 'no such file' }));
	await openLive(page, `/visits/${search}`);
	await failsThenAnswers(page, 'is missing or damaged', () => page.unroute(wasm));
});

test('the engine cut off in the middle', async ({ page }) => {
	await page.route(wasm, async (route) => {
		const body = await (await route.fetch()).body();
		await route.fulfill({
			contentType: 'application/wasm',
			body: body.subarray(0, Math.floor(body.length / 2))
		});
	});
	await openLive(page, `/visits/${search}`);
	await failsThenAnswers(page, 'is missing or damaged', () => page.unroute(wasm));
});

test('a table that is no Parquet file', async ({ page }) => {
	await page.route('**/visits.parquet', (route) => route.fulfill({ body: 'PAR1 and nothing more PAR1' }));
	await openLive(page, `/visits/${search}`);
	await failsThenAnswers(page, 'is missing or damaged', () => page.unroute('**/visits.parquet'));
});

test('a table of another version, which is Parquet and as long', async ({ page }) => {
	await page.route('**/visits.parquet', async (route) => {
		const body = await (await route.fetch()).body();
		body.subarray(8, 16).reverse();
		await route.fulfill({ body });
	});
	await openLive(page, `/visits/${search}`);
	await failsThenAnswers(page, 'Reload the page', () => page.unroute('**/visits.parquet'));
});

test('the data of another version than the page', async ({ page }) => {
	await page.route('**/manifest.json', async (route) => {
		const manifest = (await (await route.fetch()).json()) as object;
		await route.fulfill({ json: { ...manifest, register_version: 'f'.repeat(64) } });
	});
	await openLive(page, `/visits/${search}`);
	await failsThenAnswers(page, 'of another version than the page', () => page.unroute('**/manifest.json'));
});

test('the line lost after the page came', async ({ page, context }) => {
	await openLive(page, '/visits/');
	await page.waitForLoadState('networkidle');
	await context.setOffline(true);
	await page.getByLabel('From year').selectOption('2010');
	await page.getByLabel('To year').selectOption('2014');
	await failsThenAnswers(page, 'cannot be reached right now', () => context.setOffline(false));
});

test('the code of a figure that does not come: the page says so in its place, and tries again when asked', async ({
	page
}) => {
	const scripts = /\/_app\/immutable\/[^?]*\.js$/;
	/** What the front page brings before its reader turns to a figure. */
	const brought = new Set<string>();
	const note = (request: Request) => brought.add(request.url());
	page.on('request', note);
	await page.goto('', { waitUntil: 'networkidle' });
	page.off('request', note);
	await page.goto('about/');
	await page.waitForLoadState('networkidle');
	await page.route(scripts, (route) =>
		brought.has(route.request().url()) ? route.continue() : route.abort()
	);
	await page.getByRole('link', { name: 'OPCAT Observatory' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Do States');
	const notices = page.locator('[data-part-failed]');
	await expect(notices.first()).toContainText('could not be fetched');
	await expect(page.locator('figure')).toHaveCount(0);
	await page.unroute(scripts);
	await notices.first().getByRole('button', { name: 'Try again' }).click();
	await expect(figureOf(page, 'standing-on-date')).toBeVisible();
});

test('all pages and files work where the engine is blocked', async ({ page }) => {
	await page.route(wasm, (route) => route.abort());
	await openLive(page, `/visits/${search}`);
	await expect(figureOf(page, id)).toHaveAttribute('data-status', 'failed', { timeout: 20_000 });
	await page.getByRole('button', { name: 'Clear' }).click();
	await expectAnswer(page, id);
	await page.getByLabel(/^Regional group/).selectOption('african');
	await expectAnswer(page, id, { group: 'african' });
	await page.getByRole('navigation').getByRole('link', { name: 'Ratifications' }).click();
	await page.getByLabel('Treaty').selectOption('CAT');
	await expectAnswer(page, 'standing-on-date', { treaty: 'CAT' });
});

test('a worker that dies of a statement is replaced once, unseen', async ({ page }) => {
	await page.addInitScript(killableWorkers);
	await openLive(page, '/visits/?from=2008');
	await expectAnswer(page, id, { from: 2008 });
	await page.evaluate(() => window.killing && (window.killing.statementsToDieOf = 1));
	await page.getByLabel('From year').selectOption('2010');
	await expectAnswer(page, id, { from: 2010 });
	expect(await page.evaluate(() => window.killing)).toEqual({ statementsToDieOf: 0, started: 2 });
});

test('workers that keep dying are given up, said in words, and tried when asked', async ({ page }) => {
	await page.addInitScript(killableWorkers);
	await openLive(page, '/visits/?group=african');
	await settled(page, id, 'group-african');
	await page.evaluate(() => window.killing && (window.killing.statementsToDieOf = 1000));
	await page.getByLabel('From year').selectOption('2010');
	const figure = figureOf(page, id);
	await expect(figure).toHaveAttribute('data-status', 'failed', { timeout: 20_000 });
	await expect(figure.getByRole('status')).toContainText('stopped');
	await expect(figure).toHaveAttribute('data-answer', 'group-african');
	await page.evaluate(() => window.killing && (window.killing.statementsToDieOf = 0));
	await figure.getByRole('button', { name: 'Try again' }).click();
	await expectAnswer(page, id, { group: 'african', from: 2010 });
});

test('two figures ask at once of one engine', async ({ page }) => {
	await page.addInitScript(killableWorkers);
	let fetched = 0;
	page.on('request', (request) => {
		if (wasm.test(request.url())) fetched += 1;
	});
	await openLive(page, '/ratifications/?asof=2016-09-20&group=asia-pacific');
	await expectAnswer(page, 'standing-on-date', { asof: '2016-09-20', group: 'asia-pacific' });
	await expectAnswer(page, 'parties-over-time', { asof: '2016-09-20', group: 'asia-pacific' });
	expect(fetched).toBe(1);
	expect(await page.evaluate(() => window.killing?.started)).toBe(1);
});
