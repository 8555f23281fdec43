import type { Page } from '@playwright/test';
import { builtPages, samplePages } from '../scripts/lib/routes.ts';
import {
	focusHidden,
	namelessControls,
	noteFocus,
	startOver,
	unreached,
	wakeFields,
	type Stop
} from './support/focus.ts';
import { expect, open, test } from './support/site.ts';

/** Far more stops than a page has: where the Tab key gets no further, it is trapped. */
const most = 2000;

/** Whether a person sees where the focus is: the pixels in and around the element with and without it. */
async function showsFocus(page: Page, { box }: Stop): Promise<boolean> {
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
	await page.locator(':focus').evaluate((element: HTMLElement | SVGElement) => {
		element.blur();
	});
	return !withFocus.equals(await look());
}

for (const { route } of samplePages(builtPages(), 2)) {
	test(`the keyboard reaches every control of ${route}, in order and in sight`, async ({ page }) => {
		test.slow();
		await open(page, route);
		// A drawing wakes when it is near: on a busy machine the Tab key may be past its slider by then.
		for (const slider of await page.locator('input[type=range]').all()) {
			await slider.scrollIntoViewIfNeeded();
			await expect(slider).toBeEnabled();
		}
		expect.soft(await wakeFields(page), 'fields that drop the focus').toEqual([]);
		expect.soft(await namelessControls(page), 'controls without a name').toEqual([]);

		// What stands in a frame has nothing before its content.
		if (!route.startsWith('/embed/')) {
			await startOver(page);
			await page.keyboard.press('Tab');
			const target = (await page.locator(':focus').getAttribute('href')) ?? '';
			expect.soft(target, 'where the first stop skips to').toMatch(/^#./);
			await expect.soft(page.locator(`main${target}, main ${target}`)).toHaveCount(1);
		}

		const unseen: string[] = [];
		const astray: string[] = [];
		const hidden: string[] = [];
		const looked = new Set<string>();
		let presses = 0;
		await startOver(page);
		for (; presses < most; presses++) {
			await page.keyboard.press('Tab');
			const stop = await noteFocus(page);
			if (stop === undefined) break;
			if (stop === 'again') continue;
			if (!stop.inOrder) astray.push(stop.name);
			if (await focusHidden(page)) hidden.push(stop.name);
			// One of each kind is looked at: the tiles of a map are many and alike.
			if (looked.has(stop.kind)) continue;
			looked.add(stop.kind);
			if (!(await showsFocus(page, stop))) unseen.push(stop.name);
		}
		expect.soft(presses, 'presses of the Tab key to come round').toBeLessThan(most);
		expect.soft(unseen, 'controls that do not show the focus').toEqual([]);
		expect.soft(hidden, 'controls behind what sticks to an edge').toEqual([]);
		expect.soft(astray, 'controls that come before the one focused before').toEqual([]);
		expect.soft(await unreached(page), 'controls that the Tab key does not reach').toEqual([]);
	});
}

test('on the way back up a long table no link is behind its headings', async ({ page }) => {
	await open(page, '/ratifications/');
	const table = page.locator('#standing-on-date [data-table]');
	await table.locator('> summary').click();
	await table.locator('td a').last().focus();
	for (let presses = 0; presses < 40; presses++) {
		await page.keyboard.press('Shift+Tab');
		expect(await focusHidden(page), await page.locator(':focus').innerText()).toBe(false);
	}
});

test('no mark that the arrow keys reach in a long drawing is behind what is read of it', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 560 });
	await open(page, '/visits/');
	await page.locator('#every-visit svg:visible [data-mark]').first().focus();
	for (let presses = 0; presses < 40; presses++) {
		await page.keyboard.press('ArrowDown');
		expect(await focusHidden(page), `after ${presses + 1} presses`).toBe(false);
	}
});
