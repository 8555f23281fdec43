import { expect, test } from '@playwright/test';
import { downloadOf, expectAnswer, figureOf, openLive, settled } from '../testing/figure.ts';

const standing = 'standing-on-date';
const parties = 'parties-over-time';
const joining = 'joining-by-year';

test('at the end of the record 96 States are party', async ({ page }) => {
	await openLive(page, '/ratifications/');
	for (const id of [standing, parties])
		await expect(figureOf(page, id).locator('[data-sentence]')).toContainText(/\b96 States were party/);
	await expectAnswer(page, standing);
	await expectAnswer(page, parties);
	const { sentence, rows } = await expectAnswer(page, joining);
	expect(sentence).toContain('96 States had joined OPCAT');
	const totals = figureOf(page, joining).locator('.totals:visible text');
	const drawn = (await totals.allTextContents()).map(Number);
	expect(drawn.reduce((sum, total) => sum + total, 0)).toBe(96);
	expect(rows.reduce((sum, { joined }) => sum + Number(joined), 0)).toBe(96);
});

test('on 23 March 2023 they were 92, and OPCAT was in force for 91', async ({ page }) => {
	await openLive(page, '/ratifications/?asof=2023-03-23');
	await settled(page, standing, 'asof-2023-03-23');
	for (const id of [standing, parties]) {
		const { sentence } = await expectAnswer(page, id, { asof: '2023-03-23' });
		expect(sentence).toContain('At 23 March 2023, 92 States were party to OPCAT.');
		expect(sentence).toContain('It was in force for 91 of them.');
	}
	await expect(page.getByLabel('As it stood on')).toHaveValue('2023-03-23');
	await expect(figureOf(page, standing).locator('[data-source]')).toContainText('23 March 2023');
});

test('a copied link shows the same figure, sentence, table and file', async ({ page, context }) => {
	const chosen = { treaty: 'CAT', group: 'african', from: 1990, to: 2015 };
	await openLive(page, '/ratifications/');
	await page.getByLabel('Treaty').selectOption('CAT');
	await page.getByLabel(/^Regional group/).selectOption('african');
	await page.getByLabel('From year').selectOption('1990');
	await page.getByLabel('To year').selectOption('2015');
	await expect(page).toHaveURL(/\?treaty=CAT&group=african&from=1990&to=2015$/);
	const here = await expectAnswer(page, parties, chosen);
	// Of two drawings for two widths, a reader sees one; the other leaves once the page is awake.
	const marks = await figureOf(page, parties).locator('svg:visible path').count();
	expect(marks).toBeGreaterThan(0);

	const copy = await context.newPage();
	await openLive(copy, `/ratifications/${new URL(page.url()).search}`);
	expect(await expectAnswer(copy, parties, chosen)).toEqual(here);
	await expect(figureOf(copy, parties).locator('svg:visible path')).toHaveCount(marks);
	expect(await downloadOf(copy, parties)).toBe(here.csv);
	await expectAnswer(copy, standing, { treaty: 'CAT', group: 'african' });
	await expect(copy.getByLabel('To year')).toHaveValue('2015');
	// The numbers said and drawn are one: the sentence counts what the table ends with and the line is labelled with.
	const total = Number(here.rows.at(-1)?.['parties']);
	expect(here.sentence).toContain(`${total} States of the African Group`);
	await expect(
		figureOf(copy, parties)
			.locator('svg text:visible')
			.filter({ hasText: `African ${total}` })
	).toHaveCount(1);
});

test('back and forward restore figure, controls and address, step by step', async ({ page }) => {
	await openLive(page, '/ratifications/');
	await page.getByLabel(/^Regional group/).selectOption('african');
	await settled(page, standing, 'group-african');
	await page.getByLabel(/^Regional group/).selectOption('asia-pacific');
	await settled(page, standing, 'group-asia-pacific');
	await page.goBack();
	await expect(page).toHaveURL(/\?group=african$/);
	await expect(page.getByLabel(/^Regional group/)).toHaveValue('african');
	await expectAnswer(page, standing, { group: 'african' });
	await page.goBack();
	await expect(page).toHaveURL(/\/ratifications\/$/);
	await expectAnswer(page, standing);
	await page.goForward();
	await page.goForward();
	await expect(page.getByLabel(/^Regional group/)).toHaveValue('asia-pacific');
	await expectAnswer(page, standing, { group: 'asia-pacific' });
	await expectAnswer(page, parties, { group: 'asia-pacific' });
});

test('back and forward come through another page', async ({ page }) => {
	await openLive(page, '/ratifications/?group=african');
	await settled(page, standing, 'group-african');
	await page.getByRole('navigation').getByRole('link', { name: 'Visits' }).click();
	await expect(page.locator('figure#visits-by-year')).toBeVisible();
	await page.goBack();
	await expect(page.getByLabel(/^Regional group/)).toHaveValue('african');
	await expectAnswer(page, standing, { group: 'african' });
});

for (const [search, words, rest] of [
	['?group=atlantis&treaty=CAT', '“group” does not know “atlantis”', { treaty: 'CAT' }],
	['?asof=2023-02-30&group=african', '“asof” does not know “2023-02-30”', { group: 'african' }],
	['?treaty=../../x&asof=2015-12-31', '“treaty” does not know “../../x”', { asof: '2015-12-31' }],
	['?states=KAZ,XXX&treaty=CRC', '“states” does not know “KAZ,XXX”', { treaty: 'CRC' }],
	['?utm_source=%3Cb%3E&group=no-group', 'no filter “utm_source”', { group: 'no-group' }],
	['?group=african&states=KAZ', 'States are named one by one, they come first', { states: ['KAZ'] }]
] as const) {
	test(`${search}: what is wrong is dropped and named, the rest kept`, async ({ page }) => {
		const errors: Error[] = [];
		page.on('pageerror', (error) => errors.push(error));
		await openLive(page, `/ratifications/${search}`);
		await expect(page.locator('[data-dropped]')).toContainText(words);
		await expectAnswer(page, standing, rest);
		await expectAnswer(page, parties, rest);
		expect(errors).toEqual([]);
		await page.getByLabel(/^Regional group/).selectOption('eastern-european');
		await expect(page.locator('[data-dropped]')).toBeEmpty();
		await expect(page).toHaveURL(/group=eastern-european/);
	});
}

test('States are found by local and former names, and can be removed', async ({ page }) => {
	await openLive(page, '/ratifications/');
	const field = () => page.getByRole('combobox', { name: 'States' });
	await page.locator('[aria-labelledby="states-label"]').focus();
	for (const [typed, name] of [
		['Қазақ', 'Kazakhstan'],
		['Swaziland', 'Eswatini'],
		['cote d', 'Côte d']
	] as const) {
		await field().pressSequentially(typed);
		const option = page.getByRole('option', { name: new RegExp(`^${name}`) });
		await expect(option.first()).toBeVisible();
		await field().press('ArrowDown');
		await field().press('Enter');
		await expect(page.getByRole('button', { name: new RegExp(`^Remove ${name}`) })).toBeVisible();
	}
	await expect(page).toHaveURL(/\?states=CIV,KAZ,SWZ$/);
	await expectAnswer(page, standing, { states: ['CIV', 'KAZ', 'SWZ'] });
	await page.getByRole('button', { name: 'Remove Eswatini' }).click();
	await expect(page).toHaveURL(/\?states=CIV,KAZ$/);
	await expectAnswer(page, standing, { states: ['CIV', 'KAZ'] });
	await expectAnswer(page, parties, { states: ['CIV', 'KAZ'] });
	await page.getByRole('button', { name: 'Clear' }).click();
	await expect(page).toHaveURL(/\/ratifications\/$/);
	await expectAnswer(page, parties);
});

test('another treaty changes title, sentence, table and both figures', async ({ page }) => {
	await openLive(page, '/ratifications/');
	await page.getByLabel('Treaty').selectOption('ICERD');
	await expectAnswer(page, standing, { treaty: 'ICERD' });
	await expectAnswer(page, parties, { treaty: 'ICERD' });
	await expectAnswer(page, joining, { treaty: 'ICERD' });
	await expect(figureOf(page, standing).getByRole('heading')).toContainText('ICERD');
	await expect(figureOf(page, parties).getByRole('heading')).toContainText('ICERD');
});

test('the slider is worked by keyboard, and back undoes it', async ({ page }) => {
	await openLive(page, '/ratifications/');
	const slider = page.getByRole('slider', { name: 'Year whose last day is shown' });
	await expect(slider).toBeEnabled();
	await slider.focus();
	await slider.press('ArrowLeft');
	await expect(page).toHaveURL(/\?asof=2025-12-31$/);
	await expectAnswer(page, standing, { asof: '2025-12-31' });
	await slider.press('Home');
	await expectAnswer(page, standing, { asof: '2002-12-31' });
	await slider.press('End');
	await expect(page).toHaveURL(/\/ratifications\/$/);
	await expectAnswer(page, standing);
	await page.goBack();
	await expectAnswer(page, standing, { asof: '2002-12-31' });
	await page.goBack();
	await page.goBack();
	await expect(page).toHaveURL(/\/ratifications\/$/);
	await expectAnswer(page, standing);
});

test('the slider plays, year after year, and stops when told', async ({ page }) => {
	await openLive(page, '/ratifications/?asof=2008-12-31');
	await settled(page, standing, 'asof-2008-12-31');
	// A busy machine may look only after the next year has come.
	const played: (string | null)[] = [];
	page.on('framenavigated', (frame) => played.push(new URL(frame.url()).searchParams.get('asof')));
	await page.getByRole('button', { name: 'Play' }).click();
	await expect.poll(() => played.join()).toContain('2009-12-31,2010-12-31');
	await page.getByRole('button', { name: 'Stop' }).click();
	const asof = new URL(page.url()).searchParams.get('asof') ?? '';
	await expectAnswer(page, standing, { asof });
	await expectAnswer(page, parties, { asof });
	await page.goBack();
	await expectAnswer(page, standing, { asof: '2008-12-31' });
});

test('the map shows the same standings, and its link brings the map', async ({ page, context }) => {
	await openLive(page, '/ratifications/');
	const figure = figureOf(page, standing);
	await expect(figure.locator('svg a')).toHaveCount(197);
	const names = await figure.locator('svg a').evaluateAll((marks) => marks.map((mark) => mark.ariaLabel));
	await page.getByRole('radio', { name: 'Map' }).check();
	await expect(page).toHaveURL(/\?view=map$/);
	await expect(figure.getByText('no opinion on the status of any territory')).toBeVisible();
	await expect(figure.locator('#standing-map-title')).toHaveCount(1);

	const copy = await context.newPage();
	await openLive(copy, '/ratifications/?view=map');
	await expect(copy.getByRole('radio', { name: 'Map' })).toBeChecked();
	const marks = figureOf(copy, standing).locator('svg a');
	await expect(marks).toHaveCount(197);
	const mapped = await marks.evaluateAll((all) => all.map((mark) => mark.ariaLabel));
	expect(mapped.toSorted()).toEqual(names.toSorted());
	await copy.getByRole('radio', { name: /Tiles/ }).check();
	await expect(copy).toHaveURL(/\/ratifications\/$/);
});

test('a map that cannot be fetched says so, and comes when asked again', async ({ page }) => {
	await page.route('**/world.json', (route) => route.abort());
	await openLive(page, '/ratifications/?view=map');
	const figure = figureOf(page, standing);
	await expect(figure.getByText('The map could not be fetched')).toBeVisible();
	await page.unroute('**/world.json');
	await figure.getByRole('button', { name: 'Try again' }).click();
	await expect(figure.locator('svg a').first()).toBeVisible();
});
