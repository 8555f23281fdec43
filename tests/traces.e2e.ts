import { groups } from '../src/lib/offline/groups.ts';
import { cacheName } from '../src/lib/offline/packs.ts';
import { expectAnswer, openLive } from '../src/routes/testing/figure.ts';
import { expectKept } from './support/copy.ts';
import { expect, test } from './support/site.ts';
import { stampOfBuild } from './support/versions.ts';

test.use({ serviceWorkers: 'allow' });
test.setTimeout(180_000);

test('after a visit nothing tells what its reader looked at', async ({ page, context, baseURL }) => {
	const root = baseURL ?? '';
	await openLive(page, '/visits/?group=african&from=2010');
	await expectAnswer(page, 'visits-by-year', { group: 'african', from: 2010 });
	await page.getByRole('navigation').getByRole('link', { name: 'States', exact: true }).click();
	await page.getByRole('searchbox').fill('Kazakhstan');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Kazakhstan');
	await page.goto('make/?question=returns&title=My%20own%20title');
	await expect(page.locator('[data-picture="drawn"]')).toBeVisible({ timeout: 30_000 });
	await page.goto('briefings/?states=KAZ,MDV');
	await expect(page.locator('[data-briefing] h1')).toContainText('Kazakhstan');
	const stamp = await stampOfBuild();
	await expectKept(page, root, stamp, groups);
	await page.goto('embed/visits-by-year/');

	// A file of the site: no script of a page has a hand on what the browser stores.
	await page.goto('robots.txt');
	const stored = await page.evaluate(async () => ({
		cookie: document.cookie,
		local: Object.entries(localStorage),
		session: Object.entries(sessionStorage),
		databases: await indexedDB.databases(),
		caches: await caches.keys()
	}));
	expect(await context.cookies()).toEqual([]);
	expect({ ...stored, caches: stored.caches.sort() }).toEqual({
		cookie: '',
		local: [],
		session: [],
		databases: [],
		caches: stamp.packs.map((pack) => cacheName(root, pack)).sort()
	});
});

test('without the storage of the tab a reader still comes back to where they were', async ({ page }) => {
	await page.goto('data/sources/', { waitUntil: 'networkidle' });
	const height = () => page.evaluate(() => Math.round(scrollY));
	await page.evaluate(() => scrollTo(0, 2_000));
	await page.reload({ waitUntil: 'networkidle' });
	await expect.poll(height).toBe(2_000);
	await page.getByRole('contentinfo').getByRole('link', { name: 'Offline' }).click();
	await expect(page).toHaveURL(/offline\/$/);
	await page.goBack();
	await expect(page).toHaveURL(/sources\/$/);
	// The link at the foot was scrolled to.
	await expect.poll(height).toBeGreaterThan(1_900);
});
