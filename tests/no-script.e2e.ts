import { builtPages, samplePages } from '../scripts/lib/routes.ts';
import { expect, test } from './support/site.ts';

test.use({ javaScriptEnabled: false });

for (const { route } of samplePages(builtPages(), 12)) {
	test(`${route} is complete without JavaScript`, async ({ page }) => {
		await page.goto(route.slice(1));
		await expect(page.locator('main')).not.toContainText(/loading|please wait/i);
		for (const figure of await page.locator('figure.figure').all()) {
			const id = (await figure.getAttribute('id')) ?? '';
			const drawing = figure.locator('svg[role="img"], svg[role="figure"], svg[role="graphics-document"]');
			const table = figure.locator('table');
			await expect(figure.locator('[data-sentence]'), `the sentence of ${id}`).toHaveText(/\S/);
			await expect(figure.locator('[data-source]'), `the source line of ${id}`).toHaveText(/\S/);
			// A figure is drawn, or is read as an open table; a drawn one holds its table folded.
			if (await figure.locator('details[data-table]').evaluate((details) => details.hasAttribute('open'))) {
				await expect(table.filter({ visible: true }), `the table of ${id}`).toHaveCount(1);
			} else {
				await expect(drawing.filter({ visible: true }), `the drawing of ${id}`).not.toHaveCount(0);
				expect(await table.locator('tbody tr').count(), `the rows of ${id}`).toBeGreaterThan(0);
			}
		}
	});
}
