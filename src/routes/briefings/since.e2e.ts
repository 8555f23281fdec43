import { expect, test } from '@playwright/test';
import { historyFile, readHistory } from '../../../scripts/history/history-file.ts';
import { shortVersion } from '../../lib/register/history.ts';

const first = shortVersion(readHistory(historyFile).start.version);

test('the address of a briefing asks what changed since a version', async ({ page }) => {
	await page.goto(`briefings/RWA/?since=${first}`);
	const section = page.locator('[data-briefing] section', {
		has: page.getByRole('heading', { name: 'What changed in the record' })
	});
	await expect(section).toContainText(`Since version ${first} of the register, of 23 November 2026`);
	await expect(section.locator('li')).toContainText(['status date: was empty, became “2018-07-04”']);
	await expect(page.locator('.notes')).toContainText('What changed in the record: every version');
});

test('a version that the history does not tell is told as such', async ({ page }) => {
	await page.goto('briefings/KAZ/?since=0123456789ab');
	await expect(page.locator('[data-briefing]')).toContainText(
		'The history of the register has no version “0123456789ab”'
	);
});

test('the reader chooses the version, and the address keeps it', async ({ page }) => {
	await page.goto('briefings/KAZ/');
	await page.getByText('Choose sections and figures').click();
	await page.getByLabel('What changed in the record since version').selectOption(first);
	const told = page.locator('[data-briefing]').getByText('Nothing in this State’s record has changed');
	await expect(told).toBeVisible();
	await expect(page).toHaveURL(new RegExp(`[?&]since=${first}`));
	await page.reload();
	await expect(told).toBeVisible();
	await page.getByText('Choose sections and figures').click();
	await page.getByRole('button', { name: 'Remove What changed in the record' }).click();
	await expect(told).toHaveCount(0);
});
