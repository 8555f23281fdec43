import type { Page } from '@playwright/test';
import { builtPages, samplePages } from '../scripts/lib/routes.ts';
import { expect, open, setFolds, test } from './support/site.ts';

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

/** A telephone, and a window of 640 px at 200 %, which has 320 CSS px. */
const screens = [
	{ width: 360, height: 740 },
	{ width: 320, height: 480 }
];

for (const { route } of samplePages(builtPages(), 10)) {
	test(`${route} does not scroll sideways at 360 px, nor at 200 % zoom in 640 px`, async ({ page }) => {
		for (const [index, screen] of screens.entries()) {
			await page.setViewportSize(screen);
			if (index === 0) await open(page, route);
			for (const unfolded of [false, true]) {
				await setFolds(page, unfolded);
				const state = `${screen.width} px, ${unfolded ? 'unfolded' : 'as it comes'}`;
				expect(await outOfPage(page), state).toEqual([]);
			}
		}
	});
}
