import { expect, test } from '@playwright/test';
import { downloadOf, expectAnswer, figureOf, openLive } from '../testing/figure.ts';

const id = 'waiting';

test('96 waits: the curve, its median, and a State found on it', async ({ page }) => {
	await openLive(page, '/waiting/');
	const { rows, sentence, csv } = await expectAnswer(page, id);
	expect(sentence).toContain('73 had had a first mission by 10 February 2026 and 23 were still waiting.');
	expect(rows).toHaveLength(96);
	const figure = figureOf(page, id);
	await expect(figure.locator('svg:visible')).toContainText('median 6.0 years');
	await expect(figure.locator('svg:visible .counts text').first()).toHaveText('96');
	const mark = figure.locator('svg:visible a[data-mark="KAZ"]');
	await expect(mark).toHaveAccessibleName('Kazakhstan: mission after 7.8 years');
	await mark.focus();
	await page.keyboard.press('ArrowRight');
	await expect(figure.locator('svg:visible a:focus')).not.toHaveAttribute('data-mark', 'KAZ');
	expect(await downloadOf(page, id)).toBe(csv);
	await mark.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/states\/KAZ\/#KAZ-2016$/);
});

test('switches: the second mission, without advisory visits, a curve a group', async ({ page }) => {
	await openLive(page, '/waiting/');
	await page.getByLabel(/^Wait for/).selectOption('second');
	await expectAnswer(page, id, { gap: 'second' });
	await page.getByLabel(/^Advisory visits/).selectOption('without');
	await page.getByLabel(/^A curve for/).selectOption('group');
	const { sentence } = await expectAnswer(page, id, { gap: 'second', advisory: 'without', curves: 'group' });
	expect(sentence).toMatch(
		/Log-rank test between them: chi-square [\d.–]+ on 4 degrees of freedom, p = 0.01/
	);
	await expect(page).toHaveURL(/\?gap=second&advisory=without&curves=group$/);
	const medians = figureOf(page, id).getByRole('table', { name: 'Median waits, in years' });
	await expect(medians.getByRole('row', { name: /^Latin American/ })).toContainText('8.4');
	// Four States are left at risk where half of this group would be reached.
	await expect(medians.getByRole('row', { name: /^Asia-Pacific/ })).toContainText('not reached');
	await page.getByRole('button', { name: 'Clear' }).click();
	await expectAnswer(page, id);
});

test('periods of joining come with the time for which each has been watched', async ({ page }) => {
	await openLive(page, '/waiting/?curves=joined');
	await expectAnswer(page, id, { curves: 'joined' });
	await expect(figureOf(page, id).locator('[data-unknowns]')).toContainText('watched for less time');
});

test('fewer than five States have neither curve nor median', async ({ page }) => {
	await openLive(page, '/waiting/?states=DNK,KAZ,PHL');
	const { sentence } = await expectAnswer(page, id, { states: ['DNK', 'KAZ', 'PHL'] });
	expect(sentence).toContain('Fewer than five States: neither a curve nor a median is given.');
	await expect(figureOf(page, id).locator('.drawing svg')).toHaveCount(0);
});
