import { expect, test } from '@playwright/test';
import { downloadOf, expectAnswer, figureOf, openLive, settled } from './testing/figure.ts';

const id = 'visits-by-year';
const mine = '<b>"x"</b> & co';
const address = `/visits/?states=KAZ,KGZ,MNG&name=${encodeURIComponent(mine)}`;
const states = ['KAZ', 'KGZ', 'MNG'];

test('a subregion: figure, sentence, table and file agree, and back and forward lead through it', async ({
	page
}) => {
	await openLive(page, '/visits/');
	const field = page.getByLabel(/^Regional group or region/);
	await field.selectOption({ label: 'Western Africa' });
	await expect(page).toHaveURL(/\?group=western-africa$/);
	const answered = await expectAnswer(page, id, { group: 'western-africa' });
	expect(answered.sentence).toMatch(/visits to States in Western Africa\./);
	const bars = await figureOf(page, id).locator('.totals:visible text').allTextContents();
	const visits = Number(/made (\d+) visits/.exec(answered.sentence)?.[1]);
	const made = answered.rows.filter(({ status }) => status !== 'announced');
	expect(made.reduce((sum, row) => sum + Number(row['visits']), 0)).toBeGreaterThanOrEqual(visits);
	expect(bars.reduce((sum, text) => sum + Number(text), 0)).toBeGreaterThanOrEqual(visits);
	expect(await downloadOf(page, id)).toBe(answered.csv);
	await expectAnswer(page, 'every-visit', { group: 'western-africa' });
	await field.selectOption({ label: 'Caribbean' });
	const { sentence } = await expectAnswer(page, id, { group: 'caribbean' });
	expect(sentence).toContain('to States in the Caribbean');
	await page.goBack();
	await expectAnswer(page, id, { group: 'western-africa' });
	await expect(field).toHaveValue('western-africa');
	await page.goForward();
	await expectAnswer(page, id, { group: 'caribbean' });
	await page.goBack();
	await page.goBack();
	await expectAnswer(page, id);
	await expect(field).toHaveValue('');
});

test('a group that the reader named is told by that name, which is text and nothing else', async ({
	page
}) => {
	await openLive(page, address);
	const { sentence } = await expectAnswer(page, id, { states, name: mine });
	expect(sentence).toContain(`to the 3 States of “${mine}”.`);
	await expectAnswer(page, 'every-visit', { states, name: mine });
	for (const figure of [figureOf(page, id), figureOf(page, 'every-visit')]) {
		await expect(figure.locator('[data-chosen]')).toHaveText(
			`“${mine}” is a group of the reader’s own: Kazakhstan, Kyrgyzstan and Mongolia.`
		);
		await expect(figure.locator('b')).toHaveCount(0);
	}
	await expect(page.getByLabel('Name of your group')).toHaveValue(mine);
	expect(await downloadOf(page, id)).not.toContain('<b>');
	await page.reload();
	await expectAnswer(page, id, { states, name: mine });
});

test('another name changes the words at once, and asks nothing', async ({ page }) => {
	await openLive(page, address);
	await settled(page, id, 'states-KAZ+KGZ+MNG');
	await settled(page, 'every-visit', 'states-KAZ+KGZ+MNG');
	const asked: string[] = [];
	page.on('request', (request) => {
		if (/\/(answers|data)\/|\.wasm/.test(request.url())) asked.push(request.url());
	});
	const statuses = page.evaluate(
		(figure) =>
			new Promise<string[]>((done) => {
				const seen: string[] = [];
				const watched = document.querySelector(`#${figure}`);
				if (!watched) throw new Error(`no figure ${figure}`);
				const observer = new MutationObserver(() => seen.push(watched.getAttribute('data-status') ?? ''));
				observer.observe(watched, { attributes: true, attributeFilter: ['data-status'] });
				setTimeout(() => done(seen), 1500);
			}),
		id
	);
	const field = page.getByLabel('Name of your group');
	await field.fill('  Central Asia   and Mongolia ');
	await field.press('Enter');
	await expect(page).toHaveURL(/&name=Central%20Asia%20and%20Mongolia$/);
	await expectAnswer(page, id, { states, name: 'Central Asia and Mongolia' });
	await expectAnswer(page, 'every-visit', { states, name: 'Central Asia and Mongolia' });
	expect(await statuses).toEqual([]);
	expect(asked).toEqual([]);
	await page.goBack();
	await expectAnswer(page, id, { states, name: mine });
	await field.fill('');
	await field.press('Enter');
	await expect(page).toHaveURL(/\?states=KAZ,KGZ,MNG$/);
	const { sentence } = await expectAnswer(page, id, { states });
	expect(sentence).toContain('to Kazakhstan, Kyrgyzstan and Mongolia.');
});

test('a name goes with its group: with fewer than two States, or a group of the UN in their place', async ({
	page
}) => {
	await openLive(page, address);
	await page.getByRole('button', { name: 'Remove Mongolia' }).click();
	await expectAnswer(page, id, { states: ['KAZ', 'KGZ'], name: mine });
	await page.getByRole('button', { name: 'Remove Kyrgyzstan' }).click();
	await expect(page).toHaveURL(/\?states=KAZ$/);
	await expectAnswer(page, id, { states: ['KAZ'] });
	await expect(page.getByLabel('Name of your group')).toHaveCount(0);
	await page.goBack();
	await expectAnswer(page, id, { states: ['KAZ', 'KGZ'], name: mine });
	await page.getByLabel(/^Regional group or region/).selectOption('central-asia');
	await expect(page).toHaveURL(/\?group=central-asia$/);
	await expectAnswer(page, id, { group: 'central-asia' });
});

test('a name that no group can have is left out, and the page says so', async ({ page }) => {
	await openLive(page, '/visits/?name=Mine');
	await expect(page.locator('[data-dropped]')).toContainText(
		'The name “Mine”: a group of your own has two States'
	);
	await expectAnswer(page, id);
	await openLive(page, `/visits/?states=KAZ,MNG&name=${'x'.repeat(61)}`);
	await expect(page.locator('[data-dropped]')).toContainText('it is longer than 60 characters');
	await expectAnswer(page, id, { states: ['KAZ', 'MNG'] });
});

test('rates by region and subregion, each row leading to its own', async ({ page }) => {
	await openLive(page, '/frequency/');
	const figure = figureOf(page, 'visit-frequency-by-group');
	await page.getByLabel(/^Groups/).selectOption('region');
	await expect(page).toHaveURL(/\?by=region$/);
	const { rows, csv } = await expectAnswer(page, 'visit-frequency-by-group', { by: 'region' });
	await expect(figure.locator('svg:visible a')).toHaveCount(rows.length);
	await expect(figure.getByRole('heading')).toHaveText(
		'How often does the SPT visit the States of each region?'
	);
	expect(await downloadOf(page, 'visit-frequency-by-group')).toBe(csv);
	await figure.locator('svg:visible a[data-mark="africa"]').click();
	await expect(page).toHaveURL(/\?group=africa&by=subregion$/);
	const parts = await expectAnswer(page, 'visit-frequency-by-group', { group: 'africa', by: 'subregion' });
	expect(parts.rows.map(({ grouping }) => grouping)).toEqual([
		'eastern-africa',
		'middle-africa',
		'northern-africa',
		'southern-africa',
		'western-africa',
		null
	]);
	await expectAnswer(page, 'visit-frequency', { group: 'africa' });
});
