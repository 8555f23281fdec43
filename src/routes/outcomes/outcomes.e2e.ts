import { expect, test } from '@playwright/test';
import { downloadOf, expectAnswer, figureOf, openLive } from '../testing/figure.ts';

const byYear = 'reports-by-year';
const within = 'reports-within-three-years';
const months = 'months-to-publication';
const lists = ['replies', 'reports-to-mechanisms'];

test('what has become of 103 reports, as the range it could be', async ({ page }) => {
	await openLive(page, '/outcomes/');
	const { sentence, csv } = await expectAnswer(page, byYear);
	expect(sentence).toContain('between 58 and 91 of the 103 reports to States (56 to 88 %) were public');
	const figure = figureOf(page, byYear);
	await expect(figure.locator('[data-unknowns]')).toContainText('Unknown is not confidential');
	const totals = await figure.locator('.totals:visible text').allTextContents();
	expect(totals.map(Number).reduce((a, b) => a + b, 0)).toBe(105);
	expect(await downloadOf(page, byYear)).toBe(csv);
	for (const id of lists) await expectAnswer(page, id);
});

test('shares within three years: a row a group and a row a span of years, with the counts', async ({
	page
}) => {
	await openLive(page, '/outcomes/');
	await expectAnswer(page, within);
	const figure = figureOf(page, within);
	await expect(figure.locator('svg:visible a')).toHaveCount(10);
	await expect(figure.locator('svg:visible a[data-mark="african"]')).toHaveAccessibleName(
		/^African: between 5 and 15 of 21 reports \(24 to 71 %\) public within three years of the visit$/
	);
	await page.getByLabel(/^Regional group/).selectOption('western-european-others');
	for (const id of [byYear, within, months, ...lists])
		await expectAnswer(page, id, { group: 'western-european-others' });
});

test('a dot a report, which leads to its visit', async ({ page }) => {
	await openLive(page, '/outcomes/');
	const { rows } = await expectAnswer(page, months);
	const marks = figureOf(page, months).locator('svg:visible a');
	await expect(marks).toHaveCount(rows.filter((row) => row['published_date'] !== null).length);
	const committee = figureOf(page, months).locator('svg:visible a[data-mark="NIC-2014"]');
	await expect(committee).toHaveAccessibleName(/by decision of the Committee against Torture/);
	await committee.click();
	await expect(page).toHaveURL(/\/states\/NIC\/#NIC-2014$/);
});

test('an earlier day and a few States have their own answers', async ({ page }) => {
	await openLive(page, '/outcomes/?states=ARG,KAZ&asof=2020-01-01');
	const chosen = { states: ['ARG', 'KAZ'], asof: '2020-01-01' };
	for (const id of [byYear, within, months, 'reports-to-mechanisms']) await expectAnswer(page, id, chosen);
	await expectAnswer(page, 'replies', { states: ['ARG', 'KAZ'] });
	await expect(figureOf(page, within).locator('svg')).toHaveCount(0);
});
