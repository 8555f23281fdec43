import { expect, test } from '@playwright/test';
import { historyFile, readHistory } from '../../../../scripts/history/history-file.ts';
import { newest, shortVersion } from '../../../lib/register/history.ts';

const history = readHistory(historyFile);

test('every version stands on the page, newest first, with its reason and all its changes', async ({
	page
}) => {
	await page.goto('data/');
	await page.getByRole('link', { name: 'What changed, when and why' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('What changed in the record');
	const shown = await page.locator('main section').evaluateAll((all) => all.map(({ id }) => id));
	const versions = [...history.versions.toReversed(), history.start];
	expect(shown).toEqual(versions.map(({ version }) => shortVersion(version)));
	for (const { version, subject, reasons, changes } of history.versions) {
		const section = page.locator(`section[id="${shortVersion(version)}"]`);
		await expect(section.getByRole('heading', { level: 2 })).toHaveText(subject);
		for (const reason of reasons) await expect(section).toContainText(reason);
		await expect(section).toContainText(version);
		await expect(section.locator('li')).toHaveCount(changes.length);
	}
});

test('a changed row leads to its State, and from there back to the version', async ({ page }) => {
	await page.goto('data/changes/');
	await page.getByRole('link', { name: 'Rwanda, RWA-2017' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rwanda');
	const changes = page.locator('[data-changes]');
	await expect(changes).toContainText('status date: was empty, became “2018-07-04”');
	await changes.getByRole('link', { name: /^[0-9a-f]{12}$/ }).click();
	await expect(page).toHaveURL(/\/data\/changes\/#[0-9a-f]{12}$/);
});

test('a State of which nothing changed says so, since when', async ({ page }) => {
	await page.goto('states/KAZ/');
	await expect(page.locator('[data-changes]')).toContainText(
		`No row on Kazakhstan has changed since the register began, on 23 November 2026 (version ${shortVersion(history.start.version)}).`
	);
});

test('the version in the foot of every page is the newest of the history', async ({ page }) => {
	await page.goto('data/changes/');
	await expect(page.locator('footer code')).toHaveText(shortVersion(newest(history).version));
	await expect(page.locator('[data-untold]')).toHaveCount(0);
});
