import { saveData } from '../scripts/bench/save-data.ts';
import { expectAnswer, openLive } from '../src/routes/testing/figure.ts';
import { expect, test } from './support/site.ts';

test.use({ serviceWorkers: 'allow' });

test('a device that is full keeps no copy, says why, and shows every page and answer all the same', async ({
	page,
	context,
	baseURL
}) => {
	const session = await context.newCDPSession(page);
	const { origin } = new URL(baseURL ?? '');
	await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 });
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	await page.addInitScript(saveData);
	await page.goto('offline/');
	await page.getByRole('button', { name: /^Keep the whole site/ }).click();
	const told = page.getByRole('status').filter({ hasText: 'This device has no room for all of it' });
	await expect(told).toBeVisible({ timeout: 60_000 });
	await expect(page.locator('tr[data-kept=true]')).toHaveCount(0);
	expect(await page.evaluate(() => caches.keys())).toEqual([]);
	await openLive(page, '/visits/?group=african&from=2010');
	await expectAnswer(page, 'visits-by-year', { group: 'african', from: 2010 });
	await page.goto('states/KAZ/');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Kazakhstan');
	expect(errors).toEqual([]);
});
