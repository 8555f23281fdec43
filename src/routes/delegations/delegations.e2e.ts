import { expect, test } from '@playwright/test';
import { downloadOf, expectAnswer, figureOf, openLive, settled } from '../testing/figure.ts';

const people = 'delegates';
const groups = 'delegations-by-group';
const visits = 'delegations';

test('66 people: a row each, a mark a visit, heads filled, and what is not known', async ({ page }) => {
	await openLive(page, '/delegations/');
	const { rows, sentence, csv } = await expectAnswer(page, people);
	expect(sentence).toContain('66 people, of 46 nationalities, on 95 of the 105 visits');
	const figure = figureOf(page, people);
	await expect(figure.locator('svg:visible .label')).toHaveCount(rows.length);
	const seats = rows.flatMap((row) => String(row['visit_ids']).split(' '));
	await expect(figure.locator('svg:visible a')).toHaveCount(seats.length);
	await expect(figure.locator('[data-unknowns]')).toContainText(
		'36 visits the list of names may be incomplete'
	);
	const mark = figure.locator('svg:visible a[data-mark="KAZ-2016 Victor Zaharia"]');
	await expect(mark).toHaveAccessibleName('Victor Zaharia, head: Kazakhstan, 20 September 2016');
	await mark.hover();
	await expect(figure.getByText(/20 September 2016; nationality: Republic of Moldova$/)).toBeVisible();
	expect(await downloadOf(page, people)).toBe(csv);
	await mark.click();
	await expect(page).toHaveURL(/\/states\/KAZ\/#KAZ-2016$/);
});

test('the people stand in the order that is chosen', async ({ page }) => {
	await openLive(page, '/delegations/?states=KAZ');
	await settled(page, people, 'states-KAZ');
	const names = () => figureOf(page, people).locator('svg:visible .label').allTextContents();
	await page.getByLabel('Rows in order of').selectOption('name');
	await expect(page).toHaveURL(/order=name$/);
	await expect.poll(async () => (await names()).join()).toMatch(/^[A-C]/);
	const byName = await names();
	expect(byName).toEqual(byName.toSorted(new Intl.Collator().compare));
	await expect(page.getByLabel('Rows in order of').locator('option')).toHaveCount(5);
});

test('who went where: groups cross, and a cell leads to the visits to its group', async ({ page }) => {
	await openLive(page, '/delegations/');
	const { rows } = await expectAnswer(page, groups);
	const figure = figureOf(page, groups);
	const cells = figure.locator('svg:visible a');
	await expect(cells).toHaveCount(25);
	const counts = (await cells.locator('text').allTextContents()).map(Number);
	const all = rows.find((row) => row['nationality_group'] === null && row['visited_group'] === null);
	expect(counts.reduce((a, b) => a + b, 0)).toBe(all?.['seats']);
	// One tab stop; the arrow keys go on from cell to cell.
	await cells.first().focus();
	await page.keyboard.press('ArrowRight');
	await expect(figure.locator('svg:visible a:focus')).toHaveAttribute('data-mark', 'african asia-pacific');
	await cells.first().click();
	await expect(page).toHaveURL(/\/delegations\/\?group=african$/);
	for (const id of [people, groups, visits]) await expectAnswer(page, id, { group: 'african' });
	await expect(cells).toHaveCount(5);
});

test('each visit by how far its delegation is known; unknown is not nobody', async ({ page }) => {
	await openLive(page, '/delegations/');
	const { table, sentence } = await expectAnswer(page, visits);
	expect(sentence).toContain('known in full for 69, in part for 26 and not at all for 10.');
	expect(table).toHaveLength(105);
	expect(table.filter((cells) => cells.includes('nobody named') && cells.includes('unknown'))).toHaveLength(
		10
	);
	const totals = await figureOf(page, visits).locator('.totals:visible text').allTextContents();
	expect(totals.map(Number).reduce((a, b) => a + b, 0)).toBe(105);
});

test('a State, a period and a day have their own delegations', async ({ page }) => {
	await openLive(page, '/delegations/?states=MUS');
	const { sentence } = await expectAnswer(page, people, { states: ['MUS'] });
	expect(sentence).toContain('names nobody who went on a visit of the SPT to Mauritius.');
	await expect(figureOf(page, people).locator('svg')).toHaveCount(0);
	await expectAnswer(page, visits, { states: ['MUS'] });
	await openLive(page, '/delegations/?from=2010&to=2014&asof=2013-06-30');
	for (const id of [people, groups, visits])
		await expectAnswer(page, id, { from: 2010, to: 2014, asof: '2013-06-30' });
});
