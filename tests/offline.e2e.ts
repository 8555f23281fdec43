import type { Page } from '@playwright/test';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { saveData } from '../scripts/bench/save-data.ts';
import { groups } from '../src/lib/offline/groups.ts';
import { expectKept } from './support/copy.ts';
import { expect, test } from './support/site.ts';
import { otherVersion, stampOfBuild, startHost, type Host } from './support/versions.ts';

test.use({ serviceWorkers: 'allow' });
// Megabytes are kept, and a version is made.
test.setTimeout(240_000);

let host: Host;
test.beforeEach(async () => {
	host = await startHost('/some/path');
});
test.afterEach(() => host.close());

/** A sign that a page is of the second version, which its scripts leave alone. */
const changed = (html: string) => html.replace('<body', '<body data-version="second"');
const isSecond = (page: Page) => page.locator('body[data-version=second]').count();

/** Waits beyond the time after which a visit does something for later ones. */
const atRest = (page: Page) =>
	page.evaluate(() => new Promise((done) => setTimeout(() => requestIdleCallback(done), 3000)));

test('after one visit the whole site works without a line, its engine too', async ({ page, context }) => {
	const stamp = await stampOfBuild();
	const broken: string[] = [];
	page.on('pageerror', (error) => broken.push(error.message));
	await page.goto(host.url);
	await expectKept(page, host.url, stamp, groups);
	await host.close();
	await context.setOffline(true);

	await page.goto(`${host.url}visits/?group=african&from=2010`);
	const figure = page.locator('#visits-by-year');
	await expect(figure).toHaveAttribute('data-answer', 'group-african.from-2010', { timeout: 30_000 });
	await expect(figure).toHaveAttribute('data-status', 'settled');
	await expect(page.locator('[data-offline]')).toContainText(`version ${stamp.version}`);

	await page.goto(host.url);
	await expect(page.locator('h1')).toBeVisible();
	for (const path of ['ratifications/', 'states/', 'data/', 'about/', 'briefings/', 'offline/']) {
		await page.locator(`a[href$="${path}"]:visible`).first().click();
		await expect(page).toHaveURL(host.url + path);
		await expect(page.locator('h1')).toBeVisible();
	}
	await expect(page.locator('tr[data-kept=true]')).toHaveCount(groups.length);
	await page.goto(`${host.url}states/`);
	await page.locator('a[href$="states/KAZ/"]').first().click();
	await expect(page.locator('h1')).toContainText('Kazakhstan');
	await page.goto(`${host.url}briefings/KAZ/`);
	await expect(page.locator('h1')).toContainText('Kazakhstan');
	// Without its slash, as people type it.
	await page.goto(`${host.url}states/MDV`);
	await expect(page).toHaveURL(`${host.url}states/MDV/`);
	expect(broken).toEqual([]);
	host = await startHost('/some/path');
});

test('a newer version arrives whole, is told, and takes over every page at once', async ({
	page,
	context
}) => {
	const pages = { 'index.html': changed, 'states/KAZ/index.html': changed };
	const dir = await otherVersion(pages);
	try {
		await page.goto(host.url);
		await expectKept(page, host.url, await stampOfBuild(), groups);
		const other = await context.newPage();
		await other.goto(`${host.url}states/KAZ/`);
		await host.serve(dir);
		await page.reload();
		const update = page.locator('[data-update]');
		await expect(update).toBeVisible({ timeout: 60_000 });
		expect(await isSecond(page), 'the older version, until the reader agrees').toBe(0);
		await other.reload();
		expect(await isSecond(other)).toBe(0);
		await update.getByRole('button').click();
		await expect.poll(() => isSecond(page)).toBe(1);
		// One that was just opened, in the background, goes before it is looked at.
		await other.bringToFront();
		await expect.poll(() => isSecond(other)).toBe(1);
		await expectKept(page, host.url, await stampOfBuild(dir), groups);
		const left = await page.evaluate(() => caches.keys());
		expect(left).toHaveLength((await stampOfBuild(dir)).packs.length);
	} finally {
		await rm(dir, { recursive: true });
	}
});

test('an update of which one pack is missing is none: the older copy stays whole', async ({
	page,
	context
}) => {
	const dir = await otherVersion({ 'states/KAZ/index.html': changed });
	try {
		const stamp = await stampOfBuild();
		await page.goto(host.url);
		await expectKept(page, host.url, stamp, groups);
		const states = (await stampOfBuild(dir)).packs.filter(
			({ hash }) => !stamp.packs.some((pack) => pack.hash === hash)
		);
		expect(states.map(({ group }) => group)).toEqual(['states']);
		for (const { file } of states)
			for (const ending of ['', '.br', '.gz']) await rm(join(dir, `${file ?? ''}${ending}`));
		await host.serve(dir);
		const outcome = await page.evaluate(async () => {
			const registration = await navigator.serviceWorker.ready;
			const failing = new Promise<string>((done) =>
				registration.addEventListener('updatefound', () => {
					const worker = registration.installing;
					worker?.addEventListener('statechange', () => done(worker.state));
				})
			);
			await registration.update().catch(() => undefined);
			return failing;
		});
		expect(outcome).toBe('redundant');
		await expect(page.locator('[data-update]')).toHaveCount(0);
		await context.setOffline(true);
		await page.goto(`${host.url}states/KAZ/`);
		await expect(page.locator('h1')).toContainText('Kazakhstan');
		expect(await isSecond(page)).toBe(0);
	} finally {
		await rm(dir, { recursive: true });
	}
});

test('a device without room keeps the drawn pages, and says so', async ({ page, context }) => {
	const session = await context.newCDPSession(page);
	const stamp = await stampOfBuild();
	const bytesOf = (...names: string[]) =>
		stamp.packs.filter(({ group }) => names.includes(group)).reduce((sum, { bytes }) => sum + bytes, 0);
	const quotaSize = bytesOf('app', 'states', 'briefings') + 0.5 * bytesOf('engine');
	await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(host.url).origin, quotaSize });
	await page.addInitScript(saveData);
	await page.goto(`${host.url}offline/`);
	await page.locator('.buttons button').first().click();
	await expect(page.getByRole('status').filter({ hasText: 'has no room' })).toBeVisible({ timeout: 120_000 });
	await expectKept(page, host.url, stamp, ['app', 'states', 'briefings']);
	await expect(page.locator('[data-group=engine]')).toHaveAttribute('data-kept', 'false');
	// A second session would keep the browser from saying that it is offline.
	await session.detach();
	await context.setOffline(true);
	await page.goto(`${host.url}states/KAZ/`);
	await expect(page.locator('h1')).toContainText('Kazakhstan');
	await expect(page.locator('[data-offline]')).toContainText('The engine is not in the copy');
});

test('where data is to be saved nothing is kept until it is asked for', async ({ page }) => {
	await page.addInitScript(saveData);
	await page.goto(`${host.url}offline/`, { waitUntil: 'networkidle' });
	await atRest(page);
	expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toHaveLength(0);
	expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('a copy that was removed does not come back by itself', async ({ page }) => {
	await page.goto(`${host.url}offline/`);
	await expectKept(page, host.url, await stampOfBuild(), groups);
	await page.getByRole('button', { name: 'Remove' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'removed' })).toBeVisible();
	await page.reload({ waitUntil: 'networkidle' });
	await atRest(page);
	const kept = await page.evaluate(async () => ({
		caches: await caches.keys(),
		workers: (await navigator.serviceWorker.getRegistrations()).length
	}));
	expect(kept).toEqual({ caches: ['opcat-observatory /some/path/ none'], workers: 0 });
});
