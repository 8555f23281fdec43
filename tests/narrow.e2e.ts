import type { Page } from '@playwright/test';
import { builtPages, samplePages } from '../scripts/lib/routes.ts';
import { expect, open, test, unfold } from './support/site.ts';

/** What stands out of the page to the side, as far as it can be named; empty where the page does not scroll sideways. */
function outOfPage(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const root = document.scrollingElement ?? document.documentElement;
		if (root.scrollWidth <= window.innerWidth) return [];
		const clipped = (element: Element | null): boolean =>
			element !== null &&
			(getComputedStyle(element).overflowX !== 'visible' || clipped(element.parentElement));
		const wide = [...document.querySelectorAll('body *')].filter(
			(element) =>
				element.getBoundingClientRect().right > window.innerWidth + 0.5 && !clipped(element.parentElement)
		);
		const names = wide.map(
			(element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`
		);
		return [`${root.scrollWidth} px wide in ${window.innerWidth} px`, ...new Set(names)].slice(0, 12);
	});
}

const screens = {
	'360 px': { viewport: { width: 360, height: 740 }, deviceScaleFactor: 3 },
	// A window of 640 px at 200 % has 320 CSS px, each two pixels wide.
	'200 % zoom in 640 px': { viewport: { width: 320, height: 480 }, deviceScaleFactor: 2 }
};

for (const [name, screen] of Object.entries(screens)) {
	test.describe(name, () => {
		test.use(screen);
		for (const { route } of samplePages(builtPages(), 12)) {
			test(`${route} does not scroll sideways`, async ({ page }) => {
				await open(page, route);
				expect(await outOfPage(page)).toEqual([]);
				await unfold(page);
				expect(await outOfPage(page)).toEqual([]);
			});
		}
	});
}
