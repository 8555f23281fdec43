import type { Page } from '@playwright/test';
import { builtPages, samplePages } from '../scripts/lib/routes.ts';
import { expect, open, test } from './support/site.ts';
import { focusables, focused, namelessControls } from './support/focus.ts';

/** Whether a person sees where the focus is: the pixels in and around the element with and without it. */
async function showsFocus(
	page: Page,
	box: { x: number; y: number; width: number; height: number }
): Promise<boolean> {
	const size = page.viewportSize() ?? { width: 1280, height: 720 };
	const [left, top] = [Math.max(box.x - 6, 0), Math.max(box.y - 6, 0)];
	const clip = {
		x: left,
		y: top,
		width: Math.max(Math.min(box.x + box.width + 6, size.width) - left, 1),
		height: Math.max(Math.min(box.y + box.height + 6, size.height) - top, 1)
	};
	const look = () => page.screenshot({ clip, animations: 'disabled' });
	const withFocus = await look();
	// The browser goes on from here at the next Tab, as if the focus were still there.
	await page.evaluate(() =>
		document.activeElement instanceof HTMLElement || document.activeElement instanceof SVGElement
			? document.activeElement.blur()
			: undefined
	);
	return !withFocus.equals(await look());
}

for (const { route } of samplePages(builtPages(), 2)) {
	test(`the keyboard reaches every control of ${route}, in order and in sight`, async ({ page }) => {
		test.slow();
		await open(page, route);
		expect.soft(await namelessControls(page), 'controls without a name').toEqual([]);

		const wanted = await focusables(page);
		const reached: number[] = [];
		const unseen: string[] = [];
		const looked = new Set<string>();
		// A date field takes several stops; the limit catches a trap.
		for (let stop = 0; stop < 2 * wanted.length + 20; stop++) {
			await page.keyboard.press('Tab');
			const at = await focused(page);
			if (at === undefined || at.index === reached[0]) break;
			if (at.index === reached.at(-1)) continue;
			reached.push(at.index);
			// One of each kind is looked at: the tiles of a map are many and alike.
			if (!looked.has(at.kind)) {
				looked.add(at.kind);
				if (at.box.width === 0 || !(await showsFocus(page, at.box))) unseen.push(at.name);
			}
		}
		expect.soft(unseen, 'controls that do not show the focus').toEqual([]);
		expect
			.soft(reached, 'the focus follows the order of the page')
			.toEqual(reached.toSorted((a, b) => a - b));
		const missed = wanted.filter(({ index }) => !reached.includes(index)).map(({ name }) => name);
		expect.soft(missed, 'controls that the Tab key does not reach').toEqual([]);
	});

	test(`the first stop of ${route} skips to the content`, async ({ page }) => {
		await open(page, route);
		await page.keyboard.press('Tab');
		const link = page.locator(':focus');
		const target = (await link.getAttribute('href')) ?? '';
		expect(target).toMatch(/^#./);
		await expect(page.locator(`main${target}, main ${target}`)).toHaveCount(1);
	});
}
