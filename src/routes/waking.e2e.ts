import { expect, test, type Page } from '@playwright/test';
import { figureOf } from './testing/figure.ts';

const id = 'visits-by-year';

/** Scripts a page has fetched so far, by their paths. */
function scripts(page: Page): string[] {
	const fetched: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'script') fetched.push(new URL(request.url()).pathname);
	});
	return fetched;
}

test('the code of a figure comes when its reader points at it, and what is drawn stays', async ({ page }) => {
	const fetched = scripts(page);
	await page.goto('visits/', { waitUntil: 'networkidle' });
	const figure = figureOf(page, id);
	const before = fetched.length;
	await expect(figure.locator('th button')).toHaveCount(0);
	const drawn = await figure.locator('svg:visible').evaluateHandle((svg) => svg);
	await figure.locator('[data-sentence]').hover();
	await expect(figure.locator('th button')).not.toHaveCount(0);
	expect(fetched.length).toBeGreaterThan(before);
	const now = await figure.locator('svg:visible').evaluateHandle((svg) => svg);
	expect(await drawn.evaluate((one, other) => one === other, now)).toBe(true);
});

test('the focus that wakes a map stays where it is, and the arrow keys go on from there', async ({
	page
}) => {
	await page.goto('ratifications/', { waitUntil: 'networkidle' });
	const figure = figureOf(page, 'standing-on-date');
	const tile = figure.locator('[data-mark="KAZ"]');
	await tile.focus();
	await expect(tile).toHaveAttribute('tabindex', '0');
	await expect(tile).toBeFocused();
	await expect(figure.locator('[data-readout]')).toContainText('Kazakhstan');
	await page.keyboard.press('ArrowLeft');
	await expect(tile).not.toBeFocused();
	await expect(figure.locator('[data-mark]:focus')).toHaveCount(1);
});

test('who works the page by keyboard finds the figures near them awake', async ({ page }) => {
	await page.goto('visits/', { waitUntil: 'networkidle' });
	const figure = figureOf(page, id);
	await expect(figure.locator('th button')).toHaveCount(0);
	await page.keyboard.press('Tab');
	await expect(figure.locator('th button')).not.toHaveCount(0);
});
