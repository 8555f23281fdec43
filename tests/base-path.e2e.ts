import { startServer } from '../scripts/lib/site-server.mjs';
import { builtPages, samplePages } from '../scripts/lib/routes.ts';
import { expect, test } from './support/site.ts';

test('the site stands under any base path, its engine too', async ({ page }) => {
	const server = await startServer({ dir: 'build', base: '/some/deep/path' });
	const broken: string[] = [];
	page.on('response', (response) => {
		if (response.status() >= 400) broken.push(`${response.status()} ${response.url()}`);
	});
	page.on('pageerror', (error) => broken.push(error.message));
	for (const { route } of samplePages(builtPages(), 1)) {
		await page.goto(server.url + route.slice(1), { waitUntil: 'networkidle' });
		await expect(page.locator('h1')).toBeVisible();
		for (const link of await page.locator('header a').all()) {
			expect(await link.evaluate((a: HTMLAnchorElement) => a.href)).toContain(server.url.replace(/\/$/, ''));
		}
	}
	await page.goto(`${server.url}visits/?group=african&from=2010`);
	const figure = page.locator('#visits-by-year');
	await expect(figure).toHaveAttribute('data-answer', 'group-african.from-2010', { timeout: 30_000 });
	await expect(figure).toHaveAttribute('data-status', 'settled');
	expect(broken).toEqual([]);
	await server.close();
});
