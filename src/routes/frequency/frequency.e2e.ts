import { expect, test } from '@playwright/test';
import { downloadOf, expectAnswer, figureOf, openLive } from '../testing/figure.ts';

const byState = 'visit-frequency';
const byGroup = 'visit-frequency-by-group';
const never = 'never-visited';

test('rates with their counts and intervals, by group and by State', async ({ page }) => {
	await openLive(page, '/frequency/');
	const { sentence } = await expectAnswer(page, byGroup);
	expect(sentence).toMatch(/had made 103 missions to 96 States bound by OPCAT, in .* The 95 % interval is/);
	const { rows, csv } = await expectAnswer(page, byState);
	const ranked = rows.filter((row) => row['ranked'] === 'yes');
	const figure = figureOf(page, byState);
	await expect(figure.locator('svg:visible a')).toHaveCount(ranked.length);
	await expect(figure.locator('svg:visible a[data-mark="KAZ"]')).toHaveAccessibleName(
		/^Kazakhstan: 2 missions in 17.2 years, 1.16 per ten years \(95 % interval 0.14 to 4.20\)$/
	);
	await expect(figure.locator('[data-unknowns]')).toContainText('less than five years');
	expect(await downloadOf(page, byState)).toBe(csv);
	await expect(figureOf(page, byGroup).locator('svg:visible a')).toHaveCount(6);
});

test('parties never visited, the longest bound first', async ({ page }) => {
	await openLive(page, '/frequency/');
	const { rows, sentence } = await expectAnswer(page, never);
	expect(sentence).toContain(`had never visited ${rows.length} of the 96 parties.`);
	const labels = await figureOf(page, never).locator('svg:visible .label').allTextContents();
	expect(labels).toHaveLength(rows.filter(({ years }) => Number(years) > 0).length);
	expect(labels).toContain('Denmark');
	await page.getByLabel(/^Regional group/).selectOption('eastern-european');
	for (const id of [byState, byGroup, never]) await expectAnswer(page, id, { group: 'eastern-european' });
	await expect(figureOf(page, byGroup).locator('svg:visible a')).toHaveCount(1);
});

test('a period and a day have their own rates', async ({ page }) => {
	await openLive(page, '/frequency/?from=2010&to=2014&asof=2013-06-30');
	await expectAnswer(page, byState, { from: 2010, to: 2014, asof: '2013-06-30' });
	await expectAnswer(page, byGroup, { from: 2010, to: 2014, asof: '2013-06-30' });
	await expectAnswer(page, never, { asof: '2013-06-30' });
	// Three years and a half are too short a time for any State.
	await expect(figureOf(page, byState).locator('svg')).toHaveCount(0);
});

test('the pace, and the years that a round takes at another', async ({ page }) => {
	await openLive(page, '/frequency/');
	const { sentence } = await expectAnswer(page, 'pace');
	expect(sentence).toContain('visiting each of the 96 parties once more would take 17.1 years.');
	const figure = figureOf(page, 'pace');
	await expect(figure.locator('svg:visible .total')).toHaveText([
		'17.1 years',
		'24.0 years',
		'16.0 years',
		'12.0 years',
		'9.6 years',
		'8.0 years'
	]);
	await expect(figure.locator('[data-unknowns]')).toContainText('liquidity crisis');
	const slider = figure.getByLabel('Missions a year', { exact: true });
	await slider.focus();
	await page.keyboard.press('ArrowRight');
	await expectAnswer(page, 'pace', { pace: 10 });
	await expect(figure.locator('[data-sentence]')).toContainText(
		'96 parties ÷ 10 missions a year = 9.6 years'
	);
	await expect(page).toHaveURL(/pace=10$/);
	await figure.getByRole('button', { name: 'Back to the last five years' }).click();
	await expectAnswer(page, 'pace');
	await expect(page).toHaveURL(/\/frequency\/$/);
});
