import { builtPages, samplePages } from '../scripts/lib/routes.ts';
import { expect, test } from './support/site.ts';

test.use({ javaScriptEnabled: false });

for (const { route } of samplePages(builtPages(), 6)) {
	test(`${route} is complete without JavaScript`, async ({ page }) => {
		await page.goto(route.slice(1));
		await expect(page.locator('main')).not.toContainText(/loading|please wait/i);
		// What would need a script is not offered, or is offered as not there yet.
		await expect
			.soft(page.locator('button:visible:enabled, select:visible:enabled, input:visible:enabled'))
			.toHaveCount(0);
		for (const figure of await page.locator('figure[data-answer]').all()) {
			const id = (await figure.getAttribute('id')) ?? '';
			await expect.soft(figure.locator('[data-sentence]'), `the sentence of ${id}`).toHaveText(/\S/);
			// Where there is no row there is nothing to draw and no table.
			if ((await figure.locator('tbody tr').count()) === 0) continue;
			if ((await figure.locator('.drawing').count()) > 0) {
				const drawing = figure
					.locator('.drawing :is(svg:not([aria-hidden]), [data-list])')
					.filter({ visible: true });
				await expect.soft(drawing, `the drawing of ${id}`).not.toHaveCount(0);
			}
			// The table unfolds without a script.
			const folded = figure.locator('details[data-table]:not([open]) > summary');
			if ((await folded.count()) > 0) await folded.click();
			await expect.soft(figure.locator('[data-table] table'), `the table of ${id}`).toBeVisible();
		}
	});
}
