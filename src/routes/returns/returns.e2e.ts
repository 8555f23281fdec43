import { expect, test } from '@playwright/test';
import { downloadOf, expectAnswer, figureOf, openLive, settled, wakeFigures } from '../testing/figure.ts';

const id = 'returns';

test('30 returns: one line a State, Kazakhstan 2016 to 2023 among them', async ({ page }) => {
	await openLive(page, '/returns/');
	const { rows, sentence, csv } = await expectAnswer(page, id);
	expect(sentence).toContain('had come back 30 times. It went back to 26 different States.');
	expect(sentence).toContain('Among the 30 returns that have happened, the middle one came after');
	expect(rows).toHaveLength(30);
	const figure = figureOf(page, id);
	await expect(figure.locator('[data-unknowns]')).toContainText('This is not the usual time');
	await expect(figure.locator('svg:visible .label')).toHaveCount(26);
	const mark = figure.locator('svg:visible a[data-mark="KAZ-2023"]');
	await expect(mark).toHaveAccessibleName(
		'Kazakhstan, mission of 26 March to 1 April 2023, 6.5 years after the one before'
	);
	expect(await downloadOf(page, id)).toBe(csv);
	await mark.click();
	await expect(page).toHaveURL(/\/states\/KAZ\/#KAZ-2023$/);
});

test('the lines stand in the order that is chosen', async ({ page }) => {
	await openLive(page, '/returns/?states=KAZ,BRA,PRY');
	await settled(page, id, 'states-BRA+KAZ+PRY');
	const names = () => figureOf(page, id).locator('svg:visible .label').allTextContents();
	await expect.poll(names).toEqual(['Paraguay', 'Brazil', 'Kazakhstan']);
	await page.getByLabel('Rows in order of').selectOption('name');
	await expect.poll(names).toEqual(['Brazil', 'Kazakhstan', 'Paraguay']);
	await page.getByLabel('Rows in order of').selectOption('years');
	await expect.poll(names).toEqual(['Paraguay', 'Brazil', 'Kazakhstan']);
	await expect(page).toHaveURL(/order=years$/);
});

test('the years between, among the returns that have happened', async ({ page }) => {
	await openLive(page, '/returns/');
	const { rows } = await expectAnswer(page, 'years-between');
	expect(rows.reduce((sum, row) => sum + Number(row['returns']), 0)).toBe(30);
	const totals = await figureOf(page, 'years-between').locator('.totals:visible text').allTextContents();
	expect(totals.map(Number).reduce((a, b) => a + b, 0)).toBe(30);
	await page.getByLabel(/^Regional group/).selectOption('african');
	await expectAnswer(page, 'years-between', { group: 'african' });
	await expectAnswer(page, id, { group: 'african' });
});

test('a State to which the SPT has not come back is told as such, without a drawing', async ({ page }) => {
	await openLive(page, '/returns/?states=AZE');
	const { sentence } = await expectAnswer(page, id, { states: ['AZE'] });
	expect(sentence).toContain('the record holds no return of the SPT to Azerbaijan.');
	await expect(figureOf(page, id).locator('svg')).toHaveCount(0);
	await expectAnswer(page, 'years-between', { states: ['AZE'] });
});

test('what was known in between: a card a return, closed until it is wanted, open where few are chosen', async ({
	page
}) => {
	await openLive(page, '/returns/');
	const { rows } = await expectAnswer(page, 'between-missions');
	const figure = figureOf(page, 'between-missions');
	const cards = figure.locator('[data-list] > li');
	await expect(cards).toHaveCount(new Set(rows.map((row) => row['iso3'])).size);
	const kazakhstan = cards.filter({ hasText: 'Kazakhstan' });
	await expect(kazakhstan.getByRole('listitem').first()).toBeHidden();
	await kazakhstan.locator('summary').click();
	await expect(kazakhstan.getByRole('listitem')).toHaveText([
		'7 February 2019: report on the mission before made public',
		'24 March 2022: joined ICCPR-OP2',
		'Mechanism designated before, on 2 July 2013.',
		'Nothing known of a reply, nor of going on or off the article 17 list.'
	]);
	await page.getByLabel(/^Regional group/).selectOption('western-european-others');
	await expectAnswer(page, 'between-missions', { group: 'western-european-others' });
	await expectAnswer(page, 'returns-summary', { group: 'western-european-others' });
	await expect(cards).toHaveCount(2);
	await expect(cards.getByText('28 July 2014: report on the mission before made public')).toBeVisible();
	await cards.getByRole('link', { name: 'April 2013 → September 2025 (12.4 years)' }).click();
	await expect(page).toHaveURL(/\/states\/NZL\/#NZL-2025$/);
});

test('a card that is opened before its figure wakes stays open', async ({ page }) => {
	await page.goto('returns/');
	const card = figureOf(page, 'between-missions').locator('[data-list] > li').first();
	await card.locator('summary').click();
	await wakeFigures(page);
	await expect(card.locator('details')).toHaveAttribute('open');
});

test('before how many returns what had happened, as a table that stands open', async ({ page }) => {
	await openLive(page, '/returns/');
	const { rows } = await expectAnswer(page, 'returns-summary');
	await expect(figureOf(page, 'returns-summary').locator('tbody tr')).toHaveCount(rows.length);
	await expect(figureOf(page, 'returns-summary').locator('tbody')).toBeVisible();
	await page.goto('returns/?states=AZE');
	await expectAnswer(page, 'returns-summary', { states: ['AZE'] });
	await expectAnswer(page, 'between-missions', { states: ['AZE'] });
	await expect(figureOf(page, 'between-missions').locator('[data-list]')).toHaveCount(0);
});
