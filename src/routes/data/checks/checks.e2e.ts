import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { readCsv } from '../../../lib/export/read-csv.ts';

const table = (name: string) => readCsv(readFileSync(`data/register/${name}.csv`, 'utf8'));

test('every published total and every exception stands on the page of the checks', async ({ page }) => {
	await page.goto('data/#published-totals');
	await page.locator('#published-totals').getByRole('link').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Checks');
	const rows = (id: string) => page.locator(`figure#${id} tbody tr`);
	await expect(rows('published-totals')).toHaveCount(table('published_totals').length);
	await expect(rows('exceptions')).toHaveCount(table('exceptions').length);
});

test('every known disagreement is told with its reason', async ({ page }) => {
	await page.goto('data/checks/');
	const list = page.locator('[data-disagreements] > ul > li');
	for (const { reason } of table('known_disagreements'))
		await expect(list.filter({ hasText: reason ?? '' })).toHaveCount(1);
	await expect(list.filter({ hasText: '8 May 2015' })).toContainText('published 79, counted 78.');
});

test('the page of the quality leads from the data, with its answers in words', async ({ page }) => {
	await page.goto('data/');
	await page.getByRole('link', { name: 'How well the record is known' }).click();
	await expect(page.locator('figure#visits-known [data-sentence]')).toContainText(
		'the first day is known of'
	);
	await expect(page.locator('figure#visits-known svg:visible').first()).toBeVisible();
	await expect(page.locator('figure#rows-by-source [data-sentence]')).toContainText(
		'that name their sources'
	);
});
