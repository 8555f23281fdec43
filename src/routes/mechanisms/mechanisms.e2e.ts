import { expect, test } from '@playwright/test';
import { downloadOf, expectAnswer, figureOf, openLive, settled } from '../testing/figure.ts';

const byState = 'mechanisms';
const byGroup = 'mechanisms-by-group';
const byModel = 'mechanisms-by-model';
const list = 'article17-list';

test('one row a party, from entry into force to designation', async ({ page }) => {
	await openLive(page, '/mechanisms/');
	const { rows, csv } = await expectAnswer(page, byState);
	expect(rows).toHaveLength(96);
	const figure = figureOf(page, byState);
	await expect(figure.locator('svg:visible a')).toHaveCount(96);
	const mark = figure.locator('svg:visible a[data-mark="KAZ"]');
	await expect(mark).toHaveAccessibleName('Kazakhstan: 4.6');
	await expect(figure.locator('svg:visible a[data-mark="CZE"]')).toHaveAccessibleName('Czechia: before');
	await expect(figure.locator('svg:visible a[data-mark="AFG"]')).toHaveAccessibleName(
		'Afghanistan: none in 8.1'
	);
	await mark.hover();
	await expect(figure.locator('[data-readout]')).toContainText(
		'of the term the record says “no term stated”'
	);
	await expect(figure.locator('[data-unknowns]')).toContainText('Unknown is not no.');
	expect(await downloadOf(page, byState)).toBe(csv);
	await mark.click();
	await expect(page).toHaveURL(/\/states\/KAZ\/$/);
});

test('the rows stand in the order that is chosen', async ({ page }) => {
	await openLive(page, '/mechanisms/?states=AFG,CZE,KAZ');
	await settled(page, byState, 'states-AFG+CZE+KAZ');
	const names = () =>
		figureOf(page, byState)
			.locator('svg:visible a')
			.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-mark')));
	const order = figureOf(page, byState).getByLabel('Rows in order of');
	await expect.poll(names).toEqual(['CZE', 'KAZ', 'AFG']);
	await order.selectOption('name');
	await expect.poll(names).toEqual(['AFG', 'CZE', 'KAZ']);
	await order.selectOption('latest');
	await expect.poll(names).toEqual(['KAZ', 'CZE', 'AFG']);
	await expect(page).toHaveURL(/order=latest$/);
});

test('groups and models are counted, with the range that unknown dates allow', async ({ page }) => {
	await openLive(page, '/mechanisms/');
	const { sentence, rows } = await expectAnswer(page, byGroup);
	expect(sentence).toContain('so that 29 to 41 were in time.');
	expect(rows.reduce((sum, row) => sum + Number(row['mechanisms']), 0)).toBe(96);
	const totals = await figureOf(page, byGroup).locator('svg:visible .total').allTextContents();
	expect(totals.map(Number).reduce((a, b) => a + b, 0)).toBe(96);
	await expectAnswer(page, byModel);
	const cursor = figureOf(page, byGroup).locator('svg:visible [role="slider"]');
	await cursor.focus();
	await page.keyboard.press('Home');
	await expect(cursor).toHaveAttribute('aria-valuetext', /: \d+ \(.+\)$/);
});

test('filters reach every figure; an early day knows less', async ({ page }) => {
	await openLive(page, '/mechanisms/?asof=2012-06-30');
	for (const id of [byState, byGroup, byModel]) await expectAnswer(page, id, { asof: '2012-06-30' });
	await expectAnswer(page, list, { asof: '2012-06-30' });
	await expect(figureOf(page, list).locator('svg')).toHaveCount(0);
	await page.getByLabel(/^Regional group/).selectOption('african');
	for (const id of [byState, byGroup, byModel, list])
		await expectAnswer(page, id, { asof: '2012-06-30', group: 'african' });
});

test('the spells on the article 17 list, inferred ones hatched', async ({ page }) => {
	await openLive(page, '/mechanisms/');
	const { rows, sentence } = await expectAnswer(page, list);
	expect(sentence).toContain('By 12 March 2025, 22 States had been on the article 17 list');
	const marks = figureOf(page, list).locator('svg:visible a');
	await expect(marks).toHaveCount(rows.length);
	await expect(figureOf(page, list).locator('svg:visible a[data-mark^="BDI"]')).toHaveAccessibleName(
		'Burundi, on the list from 2017: no removal known'
	);
	await expect(figureOf(page, list).locator('[data-unknowns]')).toContainText('11 additions are inferred');
});
