import { expect, test } from '@playwright/test';
import { downloadOf, expectAnswer, figureOf, openLive } from '../testing/figure.ts';

const compared = 'compare';
const visits = 'compare-visits';

test('a comparison stands there before anything is chosen, and leads to others', async ({ page }) => {
	await openLive(page, '/compare/');
	const { rows, csv, sentence } = await expectAnswer(page, compared);
	await expectAnswer(page, visits);
	const states = rows.filter(({ indicator, kind }) => indicator === 'visits' && kind === 'State');
	expect(states.length).toBeGreaterThanOrEqual(2);
	for (const { name } of states) expect(sentence).toContain(String(name));
	const table = figureOf(page, compared).locator('[data-compared]');
	await expect(table.locator('tbody tr')).toHaveCount(16);
	await expect(table.locator('thead th')).toHaveCount(states.length + 2);
	expect(await downloadOf(page, compared)).toBe(csv);
	await page.locator('[data-suggestions] a').first().click();
	await expect(page).toHaveURL(/compare\/\?states=[A-Z,]+$/);
	const chosen = new URL(page.url()).searchParams.get('states')?.split(',') ?? [];
	await expectAnswer(page, compared, { states: chosen });
	await expectAnswer(page, visits, { states: chosen });
});

test('chosen States stand side by side, on the day chosen', async ({ page }) => {
	await openLive(page, '/compare/?states=AGO,DNK,KAZ,NRU&asof=2023-03-23');
	const chosen = { states: ['AGO', 'DNK', 'KAZ', 'NRU'], asof: '2023-03-23' };
	const { csv, sentence } = await expectAnswer(page, compared, chosen);
	await expectAnswer(page, visits, chosen);
	expect(sentence).toContain('By 23 March 2023, Kazakhstan had been visited once');
	const figure = figureOf(page, compared);
	await expect(figure.getByRole('row', { name: /^Years to the first mission/ })).toContainText(
		`waiting, ${((Date.parse('2023-03-23') - Date.parse('2006-06-22')) / 86_400_000 / 365.25).toFixed(1)} so far`
	);
	await expect(figure.locator('svg:visible a[data-mark="visits-KAZ"]')).toHaveAccessibleName(
		'Visits, Kazakhstan: 1'
	);
	expect(await downloadOf(page, compared)).toBe(csv);
	await expect(page.getByLabel('Name of your group')).toHaveCount(0);
	await page.getByRole('button', { name: 'Clear' }).click();
	await expectAnswer(page, compared);
});

test('more than eight States: the first eight, and a notice of the others', async ({ page }) => {
	await openLive(page, '/compare/?states=AGO,AZE,DNK,KAZ,NRU,UKR,USA,ZAF,ZMB');
	const states = ['AGO', 'AZE', 'DNK', 'KAZ', 'NRU', 'UKR', 'USA', 'ZAF'];
	await expectAnswer(page, compared, { states });
	await expect(page.locator('[data-dropped]')).toContainText('ZMB: eight can be compared at once.');
	await expect(page.getByText('8 States are the most that can be compared.')).toBeVisible();
	await page.getByRole('button', { name: /Zambia|South Africa/ }).click();
	await expectAnswer(page, compared, { states: states.slice(0, 7) });
	await expect(page.getByText('8 States are the most that can be compared.')).toHaveCount(0);
});

test('one State has its neighbours beside it', async ({ page }) => {
	await openLive(page, '/compare/?states=DNK');
	const { rows } = await expectAnswer(page, compared, { states: ['DNK'] });
	expect(rows.filter(({ indicator, kind }) => indicator === 'visits' && kind === 'State').length).toBe(4);
	await expect(figureOf(page, compared).locator('[data-unknowns]')).toContainText('One State was chosen');
});

test('without a script the comparison is whole', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
	const page = await context.newPage();
	await page.goto('compare/');
	await expect(page.locator('[data-compared] tbody tr')).toHaveCount(16);
	await expect(figureOf(page, compared).locator('svg:visible')).toHaveCount(1);
	await expect(figureOf(page, visits).locator('svg:visible')).toHaveCount(1);
	await context.close();
});

test('on a telephone the table scrolls within itself, its headings in place', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await openLive(page, '/compare/');
	const region = page.getByRole('region', { name: 'Indicators by State' });
	const heading = region.getByRole('rowheader').first();
	const before = await heading.boundingBox();
	await region.evaluate((element) => element.scrollBy(200, 0));
	expect((await heading.boundingBox())?.x).toBe(before?.x);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('groups are set side by side, alone and beside States', async ({ page }) => {
	await openLive(page, '/compare/');
	await page.getByRole('checkbox', { name: 'African' }).check();
	await page.getByRole('checkbox', { name: 'Eastern European' }).check();
	await expect(page).toHaveURL(/compare\/\?groups=african,eastern-european$/);
	await expectAnswer(page, compared, { groups: ['african', 'eastern-european'] });
	await expect(figureOf(page, visits).locator('[data-sentence]')).toContainText('choose one or more');
	await page.goto('compare/?states=KAZ&groups=african');
	await expectAnswer(page, compared, { states: ['KAZ'], groups: ['african'] });
	await page.goto('compare/?groups=atlantis');
	await expectAnswer(page, compared);
});

test('a State’s page leads to comparisons with those like it', async ({ page }) => {
	await page.goto('states/KAZ/');
	const links = page.locator('[data-suggestions] a');
	await expect(links).toHaveCount(3);
	await links.last().click();
	await expect(page).toHaveURL(/compare\/\?states=.*KAZ/);
	const states = new URL(page.url()).searchParams.get('states')?.split(',') ?? [];
	await expectAnswer(page, compared, { states });
});
