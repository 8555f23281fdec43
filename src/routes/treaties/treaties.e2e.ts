import { expect, test } from '@playwright/test';
import { downloadOf, expectAnswer, figureOf, openLive, settled } from '../testing/figure.ts';

const pace = 'pace-at-age';
const groups = 'participation-by-group';
const matrix = 'participation-matrix';

test('what each State has joined: a link a State, its squares in a few paths', async ({ page }) => {
	await openLive(page, '/treaties/');
	const { sentence, csv } = await expectAnswer(page, matrix);
	expect(sentence).toContain('at least half of the 197 States were party to 13 or more of the 18 treaties.');
	const figure = figureOf(page, matrix);
	const rows = figure.locator('svg:visible a');
	await expect(rows).toHaveCount(197);
	const mark = figure.locator('svg:visible a[data-mark="KAZ"]');
	await expect(mark).toHaveAccessibleName(
		'Kazakhstan: party to 16 of the 18 treaties; signed only: ICESCR-OP; no step: ICMW'
	);
	expect(await figure.locator('svg:visible path').count()).toBeLessThan(240);
	// One tab stop; the arrow keys go on from State to State.
	await rows.first().focus();
	await page.keyboard.press('ArrowDown');
	await expect(rows.nth(1)).toBeFocused();
	await expect(figure.getByText(/^Bolivia .*: party to 18 of the 18 treaties$/)).toBeVisible();
	expect(await downloadOf(page, matrix)).toBe(csv);
	await mark.click();
	await expect(page).toHaveURL(/\/states\/KAZ\/$/);
});

test('the States stand by name where that is chosen', async ({ page }) => {
	await openLive(page, '/treaties/?group=eastern-european');
	await settled(page, matrix, 'group-eastern-european');
	const names = () => figureOf(page, matrix).locator('svg:visible a text:first-of-type').allTextContents();
	const order = page.getByLabel('Rows in order of');
	await expect(order.locator('option')).toHaveText(['number of treaties joined', 'name', 'regional group']);
	await order.selectOption('name');
	await expect(page).toHaveURL(/order=name$/);
	await expect.poll(async () => (await names())[0]).toBe('Albania');
	expect(await names()).toHaveLength(23);
});

test('groups and treaties cross; a cell leads to the parties of that treaty in that group', async ({
	page
}) => {
	await openLive(page, '/treaties/');
	const { table } = await expectAnswer(page, groups);
	expect(table).toHaveLength(18 * 7);
	const cell = figureOf(page, groups).locator('svg:visible a[data-mark="OPCAT eastern-european"]');
	await expect(cell).toContainText('91');
	await cell.click();
	await expect(page).toHaveURL(/\/ratifications\/\?treaty=OPCAT&group=eastern-european$/);
});

test('the pace: each line read by the arrow keys', async ({ page }) => {
	await openLive(page, '/treaties/');
	const { sentence, table } = await expectAnswer(page, pace);
	expect(sentence).toContain('At 23.1 years, its age at 3 February 2026, OPCAT had 96 parties.');
	expect(table.filter((cells) => cells.includes('OPCAT'))).toHaveLength(25);
	const figure = figureOf(page, pace);
	await expect(figure.locator('svg:visible .label')).toHaveCount(18);
	await figure.locator('svg:visible [role=slider]').focus();
	await page.keyboard.press('Home');
	await expect(figure.getByText(/: 0 parties at 0\.0 years, /)).toBeVisible();
});

test('a group, States and a day have their own answers', async ({ page }) => {
	await openLive(page, '/treaties/?states=JAM&asof=1998-01-23');
	const chosen = { states: ['JAM'], asof: '1998-01-23' };
	const { sentence } = await expectAnswer(page, matrix, chosen);
	expect(sentence).toContain('It had withdrawn from ICCPR-OP1.');
	await expectAnswer(page, groups, chosen);
	const early = await expectAnswer(page, pace, chosen);
	expect(early.sentence).toBe('At 23 January 1998, OPCAT had not been adopted.');
	await expect(figureOf(page, pace).locator('svg')).toHaveCount(0);
	await openLive(page, '/treaties/?group=african');
	for (const id of [pace, groups, matrix]) await expectAnswer(page, id, { group: 'african' });
});
