import { expect, test } from '@playwright/test';
import { downloadOf, expectAnswer, figureOf, openLive, settled } from '../testing/figure.ts';

const id = 'visits-by-year';

/** The numbers over the bars of the drawing that is seen, those that stand apart last. */
async function totalsOf(page: Parameters<typeof figureOf>[0]): Promise<number[]> {
	const texts = await figureOf(page, id).locator('.totals:visible text').allTextContents();
	return texts.map(Number);
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

test('105 visits, and those planned apart, worded as planned', async ({ page }) => {
	await openLive(page, '/visits/');
	const { sentence, rows, table } = await expectAnswer(page, id);
	expect(sentence).toContain('the SPT had made 105 visits.');
	const planned = rows.filter(({ status }) => status === 'announced').map(({ visits }) => Number(visits));
	expect(sum(planned)).toBeGreaterThan(0);
	expect(sum(await totalsOf(page))).toBe(105 + sum(planned));
	const figure = figureOf(page, id);
	await expect(figure.locator('[data-unknowns]')).toContainText(
		`${sum(planned)} planned (not in the record as made; it may have taken place since)`
	);
	await expect(figure.locator('svg:visible')).toContainText('Planned, not counted');
	const cells = table.flat();
	expect(cells.filter((cell) => cell.includes('planned')).length).toBe(planned.length);
	expect(cells.filter((cell) => cell.includes('announced'))).toEqual([]);
});

test('split by group: other bars, the same visits, the same sentence and rows', async ({ page }) => {
	await openLive(page, '/visits/');
	const totals = await totalsOf(page);
	await page.getByLabel('Bars show').selectOption('group');
	await expect(page).toHaveURL(/\?split=group$/);
	const drawing = figureOf(page, id).locator('svg:visible');
	await expect(drawing).toContainText('Latin American and Caribbean');
	expect(await totalsOf(page)).toEqual(totals);
	await expectAnswer(page, id);
	await page.reload();
	await expect(page.getByLabel('Bars show')).toHaveValue('group');
	await expect(drawing).toContainText('Latin American and Caribbean');
});

test('a period has its own bars, sentence, rows and file', async ({ page }) => {
	await openLive(page, '/visits/');
	await page.getByLabel('From year').selectOption('2010');
	await page.getByLabel('To year').selectOption('2014');
	await expect(page).toHaveURL(/\?from=2010&to=2014$/);
	const answered = await expectAnswer(page, id, { from: 2010, to: 2014 });
	const totals = await totalsOf(page);
	expect(totals).toHaveLength(5);
	expect(answered.sentence).toContain(`${sum(totals)} visits from 2010 to 2014`);
	expect(await downloadOf(page, id)).toBe(answered.csv);
});

test('a group is one of the answers written beside the page', async ({ page }) => {
	await openLive(page, '/visits/');
	await page.getByLabel(/^Regional group/).selectOption('eastern-european');
	const answered = await expectAnswer(page, id, { group: 'eastern-european' });
	expect(await downloadOf(page, id)).toBe(answered.csv);
	await page.getByLabel(/^Regional group/).selectOption('no-group');
	const { sentence } = await expectAnswer(page, id, { group: 'no-group' });
	expect(sentence).toMatch(/^By .*\.$/);
});

test('where no visit was made the sentence says so, and nothing of before is left', async ({ page }) => {
	await openLive(page, '/visits/?states=USA');
	const { sentence } = await expectAnswer(page, id, { states: ['USA'] });
	expect(sentence).toContain('the SPT had made no visit');
	await expect(figureOf(page, id).locator('svg')).toHaveCount(0);
	await page.getByRole('button', { name: 'Clear' }).click();
	await settled(page, id, 'default');
	await expect(figureOf(page, id).locator('svg:visible')).toHaveCount(1);
});

test('on an earlier day plans are left out, and the page says why', async ({ page }) => {
	await openLive(page, '/visits/?asof=2016-09-24');
	const { rows, sentence } = await expectAnswer(page, id, { asof: '2016-09-24' });
	expect(sentence).toContain('By 24 September 2016');
	expect(rows.some(({ status }) => status === 'under way')).toBe(true);
	await expect(figureOf(page, id).locator('[data-unknowns]')).toContainText(
		'planned, postponed or refused are left out'
	);
});

test('a table is sorted by its headings and keeps its rows', async ({ page }) => {
	await openLive(page, '/visits/');
	const { table } = await expectAnswer(page, id);
	const figure = figureOf(page, id);
	await figure.locator('[data-table] summary').click();
	const heading = figure.getByRole('columnheader').nth(3);
	const sortedCells = async () =>
		(await figure.locator('tbody tr td:nth-child(4)').allTextContents()).map(Number);
	const ascending = table.map((row) => Number(row[3])).toSorted((a, b) => a - b);
	await heading.getByRole('button').click();
	await expect(heading).toHaveAttribute('aria-sort', 'ascending');
	expect(await sortedCells()).toEqual(ascending);
	await heading.getByRole('button').click();
	await expect(heading).toHaveAttribute('aria-sort', 'descending');
	expect(await sortedCells()).toEqual(ascending.toReversed());
});
