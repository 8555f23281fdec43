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

test('events are told over the bars and in a list, cited, and left out where a reader does not want them', async ({
	page
}) => {
	await openLive(page, '/visits/');
	const figure = figureOf(page, id);
	await expect(figure.locator('svg:visible .events')).toContainText('SPT grows from 10');
	await expect(
		figure.getByRole('list', { name: 'Events shown in the chart' }).getByRole('listitem')
	).toHaveText([
		'SPT grows from 10 to 25 members, February 2011',
		'No visits: the pandemic, March 2020 to October 2021',
		/^Half of the year.s visits postponed: UN liquidity crisis, January to December 2025$/
	]);
	await expect(figure.locator('[data-event-sources] a').first()).toHaveAttribute(
		'href',
		/data\/sources\/#association-for-the-prev-3a1ec1$/
	);
	await page.getByLabel('Show events').uncheck();
	await expect(page).toHaveURL(/\?events=no$/);
	await expect(page.locator('.events')).toHaveCount(0);
	await expect(page.locator('[data-event-sources]')).toHaveCount(0);
	await page.getByLabel('Show events').check();
	await expect(page).toHaveURL(/\/visits\/$/);
});

test('an event of after the day of the record is not told', async ({ page }) => {
	await openLive(page, '/visits/?asof=2019-12-31');
	await settled(page, id, 'asof-2019-12-31');
	await expect(figureOf(page, id).getByRole('list', { name: 'Events' }).getByRole('listitem')).toHaveCount(1);
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

test('every visit: one row a State, a mark a visit, read by hover and by keyboard', async ({ page }) => {
	await openLive(page, '/visits/');
	const { rows, sentence } = await expectAnswer(page, 'every-visit');
	expect(sentence).toContain('105 visits. They went to 73 States.');
	const figure = figureOf(page, 'every-visit');
	await figure.scrollIntoViewIfNeeded();
	const marks = figure.locator('svg:visible a');
	const parts = rows.map((row) => (row['parts'] as string | null)?.split(' ').length ?? 1);
	await expect(marks).toHaveCount(sum(parts));
	await expect(figure.locator('svg:visible .label')).toHaveCount(new Set(rows.map(({ iso3 }) => iso3)).size);
	const mark = figure.locator('svg:visible a[data-mark="KAZ-2016"]');
	await mark.hover();
	await expect(
		figure.getByText(/^Kazakhstan, 20 to 29 September 2016: completed; 4 members named/)
	).toBeVisible();
	// One tab stop; the arrow keys go on from mark to mark.
	await expect(figure.locator('svg:visible a[tabindex="0"]')).toHaveCount(1);
	await marks.first().focus();
	await page.keyboard.press('ArrowDown');
	await expect(figure.locator('svg:visible a:focus')).not.toHaveAttribute(
		'data-mark',
		(await marks.first().getAttribute('data-mark')) ?? ''
	);
	await mark.click();
	await expect(page).toHaveURL(/\/states\/KAZ\/#KAZ-2016$/);
});

test('the rows of visits stand in the order that is chosen, and the link keeps it', async ({ page }) => {
	await openLive(page, '/visits/?states=ARG,KAZ,UKR,MDV');
	await settled(page, 'every-visit', 'states-ARG+KAZ+MDV+UKR');
	const labels = figureOf(page, 'every-visit').locator('svg:visible .label');
	const names = () => labels.allTextContents();
	await expect.poll(names).toEqual(['Maldives', 'Ukraine', 'Argentina', 'Kazakhstan']);
	await page.getByLabel('Rows in order of').selectOption('name');
	await expect.poll(names).toEqual(['Argentina', 'Kazakhstan', 'Maldives', 'Ukraine']);
	await expect(page).toHaveURL(/order=name$/);
	await page.reload();
	await expect(page.getByLabel('Rows in order of')).toHaveValue('name');
	await expect.poll(names).toEqual(['Argentina', 'Kazakhstan', 'Maldives', 'Ukraine']);
});

test('every visit on an earlier day is the record as it stood', async ({ page }) => {
	await openLive(page, '/visits/?asof=2016-09-24&states=KAZ');
	const { rows } = await expectAnswer(page, 'every-visit', { asof: '2016-09-24', states: ['KAZ'] });
	expect(rows).toHaveLength(1);
	expect(rows[0]).toMatchObject({
		status: 'under way',
		end_date: null,
		report_public: 'no',
		published_date: null
	});
});
