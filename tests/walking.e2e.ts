import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { figureOf } from '../src/routes/testing/figure.ts';
import { expect, open, test } from './support/site.ts';

/** Where a form of chart stands: its component, and the figure that it draws. */
const places: Readonly<Record<string, readonly (readonly [form: string, figure: string])[]>> = {
	'/ratifications/': [
		['Tiles', 'standing-on-date'],
		['Lines', 'parties-over-time'],
		['Bars', 'joining-by-year']
	],
	'/treaties/': [
		['Ages', 'pace-at-age'],
		['Matrix', 'participation-by-group'],
		['Grid', 'participation-matrix']
	],
	'/visits/': [['Rows', 'every-visit']],
	'/frequency/': [['Intervals', 'visit-frequency-by-group']],
	'/waiting/': [['Steps', 'waiting']],
	'/outcomes/': [
		['Ranges', 'reports-within-three-years'],
		['Dots', 'months-to-publication']
	],
	'/mechanisms/': [
		['Stacks', 'mechanisms-by-group'],
		['Since', 'mechanisms']
	],
	'/compare/': [['Multiples', 'compare']],
	'/states/KAZ/': [['Strip', 'state-record']]
};

const arrows = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'];

/** What a screen reader says of the mark that has the focus: its name, or the value of the slider that stands upon it. */
function spoken(page: Page): Promise<string> {
	return page.evaluate(
		() =>
			document.activeElement?.getAttribute('aria-valuetext') ??
			document.activeElement?.getAttribute('aria-label') ??
			''
	);
}

/** Walks a chart and checks that each step is spoken, and read out to the eye. */
async function walk(page: Page, figure: string): Promise<void> {
	const drawing = figureOf(page, figure).locator('.drawing');
	// A drawing wakes when its reader comes to it.
	await drawing.locator('svg:visible :is([data-mark], [role=slider])').first().focus();
	const stop = drawing.locator('svg:visible :is([data-mark][tabindex="0"], [role=slider])').first();
	await stop.focus();
	const heard: string[] = [await spoken(page)];
	for (const key of [...arrows, 'Home', 'End', ...arrows]) {
		await page.keyboard.press(key);
		const words = await spoken(page);
		expect(words, `${figure}, ${key}`).toMatch(/\d|no step|before|unknown/);
		if (words !== heard.at(-1)) heard.push(words);
		const readout = figureOf(page, figure).locator('[data-readout]').first();
		// It may say more than the mark's name.
		const [subject = ''] = words.split(':');
		await expect(readout, `${figure}, ${key}`).toContainText(subject);
	}
	expect(new Set(heard).size, `different marks of ${figure} that were spoken`).toBeGreaterThan(2);
	await expect(stop, `the one stop of ${figure}`).toBeFocused();
}

test('every form of chart with marks to walk is walked below', () => {
	const folder = 'src/lib/charts';
	const walked = readdirSync(folder)
		.filter((file) => file.endsWith('.svelte') && file !== 'Reached.svelte')
		.filter((file) =>
			/from '\.\/(roving|cursor\.svelte)\.ts'/.test(readFileSync(`${folder}/${file}`, 'utf8'))
		)
		.map((file) => file.replace('.svelte', ''));
	const named = Object.values(places).flatMap((charts) => charts.map(([form]) => form));
	// The map of the world takes the place of the tiles.
	expect([...named, 'World'].sort()).toEqual(walked.sort());
});

for (const [route, charts] of Object.entries(places)) {
	test(`the arrow keys walk the charts of ${route}, and each mark is spoken`, async ({ page }) => {
		await open(page, route);
		for (const [, figure] of charts) await walk(page, figure);
		if (route !== '/ratifications/') return;
		await page.getByLabel('Map', { exact: true }).check();
		await expect(figureOf(page, 'standing-on-date').locator('svg [data-mark=KAZ]')).toBeVisible();
		await walk(page, 'standing-on-date');
	});
}
