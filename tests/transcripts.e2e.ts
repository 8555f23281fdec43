import type { Page } from '@playwright/test';
import { expect, open, test } from './support/site.ts';

/** The main pages, by the names of what is kept of them beside this file. */
const pages = {
	home: '/',
	ratifications: '/ratifications/',
	visits: '/visits/',
	frequency: '/frequency/',
	state: '/states/KAZ/'
};

/** Cuts what is many and alike to the first few, so that a person reads a transcript; versions give way to a word. */
function shorten(page: Page): Promise<void> {
	return page.evaluate(() => {
		const few = 3;
		const cut = (of: string, alike: string) => {
			for (const whole of document.querySelectorAll(of))
				for (const one of [...whole.querySelectorAll(alike)].slice(few)) one.remove();
		};
		cut('.drawing svg', '[data-mark]');
		cut('select', 'option');
		cut('nav ul', 'li');
		cut('figure ul:not(.drawing *)', 'li');
		cut('tbody', 'tr');
		for (const version of document.querySelectorAll('code')) version.textContent = 'version';
	});
}

// What a screen reader finds on a page, in its order. After a change that is meant:
//   npx playwright test tests/transcripts.e2e.ts --update-snapshots
for (const [name, route] of Object.entries(pages)) {
	test(`${route} reads as it did`, async ({ page }) => {
		await open(page, route);
		await shorten(page);
		await expect(page.locator('body')).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
	});
}
