import { expect, test } from '@playwright/test';
import { expectAnswer, expected, openLive, settled } from './testing/figure.ts';

test('the front page answers with the whole record', async ({ page }) => {
	await page.goto('./');
	for (const id of [
		'standing-on-date',
		'parties-over-time',
		'visits-by-year',
		'visit-frequency-by-group',
		'years-between'
	])
		await expectAnswer(page, id);
	await expectAnswer(page, 'state-record', { state: 'KAZ' });
	await expect(page.locator('[data-record-ends]')).toContainText('ratifications at 3 February 2026');
});

test('the headline numbers are those of the figures they lead to', async ({ page }) => {
	await page.goto('./');
	const numbers = page.locator('[data-headline] a');
	const [parties, visits, never, returns, reports, mechanisms] = await numbers
		.locator('strong')
		.allTextContents();
	const { sentence: standing } = await expected('standing-on-date');
	expect(standing).toContain(`${parties ?? ''} States were party`);
	expect((await expected('every-visit')).sentence).toContain(`${visits ?? ''} visits`);
	expect((await expected('never-visited')).rows).toHaveLength(Number(never));
	expect((await expected('returns')).sentence).toContain(`${returns ?? ''} times`);
	const [low, high] = (reports ?? '').split('–');
	expect((await expected('reports-by-year')).sentence).toContain(`between ${low ?? ''} and ${high ?? ''} of`);
	const { rows } = await expected('mechanisms');
	const designated = (value: string) => rows.filter((row) => row['designated'] === value).length;
	expect(mechanisms).toBe(`${designated('yes')}–${designated('yes') + designated('unknown')}`);
	for (const number of await numbers.all()) {
		const [path, id] = ((await number.getAttribute('href')) ?? '').split('#');
		const to = await page.request.get(new URL(path ?? '', page.url()).href);
		expect(to.ok()).toBe(true);
		if (id !== undefined) expect(await to.text()).toContain(`id="${id}"`);
	}
});

test('from page to page no filter goes along', async ({ page }) => {
	await openLive(page, '/ratifications/?group=african');
	await settled(page, 'standing-on-date', 'group-african');
	const link = (name: string) => page.getByRole('link', { name, exact: true });
	await link('Visits').click();
	await expectAnswer(page, 'visits-by-year');
	await expect(page.getByLabel(/^Regional group/)).toHaveValue('');
	await page.getByLabel(/^Regional group/).selectOption('no-group');
	await settled(page, 'visits-by-year', 'group-no-group');
	await link('OPCAT Observatory').click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Do States');
	await expectAnswer(page, 'visits-by-year');
	await expectAnswer(page, 'standing-on-date');
	await page.getByRole('link', { name: 'Any treaty, any day, any States' }).click();
	await expect(page).toHaveURL(/\/ratifications\/$/);
	await expectAnswer(page, 'standing-on-date');
	await expect(page.getByLabel(/^Regional group/)).toHaveValue('');
});

test('a slow answer to one page is not painted on the next', async ({ page }) => {
	await page.route('**/answers/visits-by-year/group-african.json', async (route) => {
		await new Promise((done) => setTimeout(done, 700));
		await route.fallback();
	});
	await openLive(page, '/visits/');
	const late = page.waitForResponse(/group-african/);
	await page.getByLabel(/^Regional group/).selectOption('african');
	await page.getByRole('link', { name: 'OPCAT Observatory' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Do States');
	await (await late).finished();
	await expectAnswer(page, 'visits-by-year');
});
