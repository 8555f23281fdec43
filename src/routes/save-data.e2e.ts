import { expect, test } from '@playwright/test';
import { saveData } from '../../scripts/bench/save-data.ts';
import { known } from '../lib/figures/record.server.ts';
import { groups } from '../lib/questions/groups.ts';
import { openLive, settled } from './testing/figure.ts';
import { wasm } from './testing/engine.ts';

test.use({ extraHTTPHeaders: { 'Save-Data': 'on' } });

test('a reader who saves data walks all pages and all written answers without the engine', async ({
	page
}) => {
	test.slow();
	const fetched: string[] = [];
	page.context().on('request', (request) => {
		if (wasm.test(request.url()) || request.url().endsWith('.parquet')) fetched.push(request.url());
	});
	await page.addInitScript(saveData);
	await openLive(page, '/visits/');
	for (const { slug } of groups) {
		await page.getByLabel(/^Regional group/).selectOption(slug);
		await settled(page, 'visits-by-year', `group-${slug}`);
	}
	const link = (name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true });
	await link('Ratifications').click();
	await expect(page.locator('figure#standing-on-date')).toBeVisible();
	const ratifications = async (key: string) => {
		await settled(page, 'standing-on-date', key);
		await settled(page, 'parties-over-time', key);
	};
	for (const { slug } of groups) {
		await page.getByLabel(/^Regional group/).selectOption(slug);
		await ratifications(`group-${slug}`);
	}
	await page.getByRole('button', { name: 'Clear' }).click();
	await ratifications('default');
	for (const { treaty } of (await known()).treaties) {
		await page.getByLabel('Treaty').selectOption(treaty);
		await ratifications(treaty === 'OPCAT' ? 'default' : `treaty-${treaty}`);
	}
	await page.getByRole('button', { name: 'Clear' }).click();
	const slider = page.getByRole('slider', { name: 'Year whose last day is shown' });
	await slider.focus();
	for (let year = 2025; year >= 2002; year--) {
		await slider.press('ArrowLeft');
		await ratifications(`asof-${year}-12-31`);
	}
	for (const name of ['Data', 'About', 'States']) {
		await link(name).click();
		await expect(link(name)).toHaveAttribute('aria-current', 'page');
	}
	await page.getByRole('searchbox').fill('kazakhstan');
	await page.keyboard.press('Enter');
	await settled(page, 'state-treaties', 'state-KAZ');
	await page.waitForLoadState('networkidle');
	expect(fetched).toEqual([]);
});
