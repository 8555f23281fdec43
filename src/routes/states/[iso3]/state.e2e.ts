import { expect, test, type Page } from '@playwright/test';
import { open } from '../../../../tests/support/site.ts';
import { expected } from '../../testing/figure.ts';

const sentence = (page: Page, id: string) => page.locator(`figure#${id} [data-sentence]`);
const card = (page: Page, visit: string) => page.locator(`article#${visit}`);
/** The facts at the head of the page, each its label and what it says. */
const facts = (page: Page) =>
	page
		.locator('[data-facts] > div')
		.evaluateAll((all) =>
			all.map(
				(one) => [...one.children].map((part) => part.textContent.trim()).slice(0, 2) as [string, string]
			)
		);
/** What the page says that the record does not hold. */
const nothing = (page: Page) => page.locator('[data-nothing] li');
/** The marks of the drawing that is seen, each by its name. */
const marks = (page: Page) =>
	page
		.locator('figure#state-record svg:visible a')
		.evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label')));

test('Kazakhstan: joined, visited twice, both reports public, back after 6.5 years', async ({ page }) => {
	await page.goto('states/KAZ/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kazakhstan');
	await expect(sentence(page, 'state-record')).toContainText(
		'party to OPCAT by ratification since 22 October 2008; the protocol has been in force for it since 21 November 2008'
	);
	await expect(sentence(page, 'state-record')).toContainText('2 visits');
	expect(await marks(page)).toEqual(
		expect.arrayContaining([
			'ratification, 22 October 2008',
			'in force, 21 November 2008',
			'visit, 20 to 29 September 2016',
			'report made public, 7 February 2019',
			'visit, 26 March to 1 April 2023',
			'report made public, 7 April 2025'
		])
	);
	await expect(page.locator('figure#state-record svg:visible')).toContainText('6.5 years');

	const first = card(page, 'KAZ-2016');
	await expect(first.getByRole('heading')).toHaveText('20 to 29 September 2016');
	await expect(first).toContainText('completed');
	await expect(first).toContainText('Victor Zaharia (Republic of Moldova), head');
	await expect(first).toContainText('Arman Danielyan (Armenia)');
	await expect(first).toContainText('made public, its document or announcement dated 7 February 2019');
	const second = card(page, 'KAZ-2023');
	await expect(second.getByRole('heading')).toHaveText('26 March to 1 April 2023');
	await expect(second).toContainText('6.5 years after the mission before');
	await expect(second).toContainText(', head');
	await expect(second).toContainText('made public, its document or announcement dated 7 April 2025');
	await expect(sentence(page, 'state-visits')).toContainText('The SPT had made 2 visits by');
	await expect(sentence(page, 'state-visits')).toContainText('6.5 years');
	await expect(sentence(page, 'state-reports')).toContainText(
		'2 known to be public, none known to be confidential'
	);

	const { rows } = await expected('state-delegations', { state: 'KAZ' });
	for (const visit of ['KAZ-2016', 'KAZ-2023']) {
		const names = rows.filter(({ visit_id }) => visit_id === visit).map(({ name }) => String(name));
		expect(names.length).toBeGreaterThan(2);
		for (const name of names) await expect(card(page, visit)).toContainText(name);
	}
});

test('a mark of the strip leads to its visit, a cell to its source', async ({ page }) => {
	await open(page, '/states/KAZ/');
	await page.locator('figure#state-record svg:visible a[aria-label^="visit, 20 to 29"]').click();
	await expect(page).toHaveURL(/\/states\/KAZ\/#KAZ-2016$/);
	await expect(card(page, 'KAZ-2016')).toBeInViewport();
	await page.locator('figure#state-record [data-table] summary').click();
	await page.locator('figure#state-record tbody a[href*="data/sources/#"]').first().click();
	await expect(page).toHaveURL(/\/data\/sources\/#[\w-]+$/);
	await expect(page.locator('li:target')).toHaveCount(1);
});

test('between the missions: Kazakhstan has a card of its return, Denmark has none', async ({ page }) => {
	await page.goto('states/KAZ/');
	const between = page.locator('figure#state-between');
	await expect(sentence(page, 'state-between')).toContainText(
		'report on the mission before made public (once)'
	);
	await expect(between.locator('[data-list] li')).toHaveText([
		'7 February 2019: report on the mission before made public',
		'24 March 2022: joined ICCPR-OP2',
		'Mechanism designated before, on 2 July 2013.',
		'Nothing known of a reply, nor of going on or off the article 17 list.'
	]);
	await between.getByRole('link', { name: 'September 2016 → March 2023 (6.5 years)' }).click();
	await expect(card(page, 'KAZ-2023')).toBeInViewport();
	await page.goto('states/DNK/');
	await expect(between).toHaveCount(0);
});

test('the United States: outside OPCAT, with what it has joined', async ({ page }) => {
	await page.goto('states/USA/');
	await expect(sentence(page, 'state-record')).toContainText('had neither signed nor joined OPCAT');
	await expect(page.locator('figure#state-record svg')).toHaveCount(0);
	await expect(sentence(page, 'state-treaties')).toContainText('was party to 5 of the 18 treaties');
	const rows = page.locator('figure#state-treaties tbody tr');
	await expect(rows).toHaveCount(18);
	await expect(page.locator('figure#state-treaties .drawing li > strong')).toHaveCount(18);
	expect(await facts(page)).toEqual([
		['OPCAT', 'neither signed nor joined'],
		['Treaties joined', '5 of 18']
	]);
	await expect(rows.filter({ hasText: 'Convention against Torture' }).first()).toContainText('party');
	await expect(nothing(page)).toContainText([
		'made no visit to the United States of America',
		'due from States parties, and the United States of America was not one',
		'on the article 17 list at any time',
		'no declaration by the United States of America under article 24',
		'as a member of the SPT',
		'on a delegation of the SPT'
	]);
	for (const id of [
		'state-waits',
		'state-frequency',
		'state-mechanism',
		'state-mechanism-due',
		'state-members'
	])
		await expect(page.locator(`figure#${id}`)).toHaveCount(0);
	await expect(page.locator('article')).toHaveCount(0);
});

test('Angola: signed and no more', async ({ page }) => {
	await page.goto('states/AGO/');
	await expect(sentence(page, 'state-record')).toContainText(
		'Angola signed OPCAT on 24 September 2013 and was not party to it'
	);
	expect(await marks(page)).toEqual(['signature, 24 September 2013']);
	expect(await facts(page)).toEqual([
		['Signed OPCAT, not party', '24 September 2013'],
		['Treaties joined', '13 of 18']
	]);
	await expect(page.locator('figure#state-treaties .drawing li').filter({ hasText: 'OPCAT' })).toContainText(
		'signed 24 September 2013; not party'
	);
	await expect(page.locator('figure#state-waits')).toHaveCount(0);
});

test('Denmark: party, never visited', async ({ page }) => {
	await page.goto('states/DNK/');
	await expect(sentence(page, 'state-record')).toContainText('The SPT had not visited it by');
	await expect(page.locator('article')).toHaveCount(0);
	await expect(page.locator('figure#state-visits')).toHaveCount(0);
	expect(Object.fromEntries(await facts(page))).toMatchObject({
		Visits: 'none',
		'In force for': '19.6 years',
		'Missions per ten years': '0.00 (95 %: 0.00 to 1.88)',
		'Nationals in the SPT, ever': '2'
	});
	await expect(sentence(page, 'state-waits')).toContainText('19.6 years had passed since entry into force');
	await expect(sentence(page, 'state-frequency')).toContainText('the SPT had made no mission');
	const terms = page.locator('figure#state-members .drawing dl');
	await expect(terms).toHaveCount(5);
	await expect(terms.filter({ hasText: 'vice-chair' })).toContainText('2007 to 2009');
	const { rows } = await expected('state-member-visits', { state: 'DNK' });
	await expect(page.locator('figure#state-member-visits tbody tr')).toHaveCount(rows.length);
	await expect(nothing(page).first()).toContainText('The SPT had made no visit to Denmark');
});

test('the Cook Islands: no group, no member of the United Nations, and what they joined', async ({
	page
}) => {
	await page.goto('states/COK/');
	await expect(page.locator('main > p').first()).toContainText('No regional group');
	await expect(sentence(page, 'state-identity')).toContainText('is not a member of the United Nations');
	const names = page.locator('figure#state-identity .drawing dl > div');
	await expect(names.filter({ hasText: 'ISO 3166-1 alpha-2' })).toContainText('CK');
	await expect(names.filter({ hasText: 'note' })).toContainText('party to several UN treaties');
	await expect(sentence(page, 'state-treaties')).toContainText('was party to 5 of the 18 treaties');
	await expect(page.locator('figure')).toHaveCount(3);
});

test('Nauru: an advisory visit, a report of unknown fate, no mechanism as last known', async ({ page }) => {
	await page.goto('states/NRU/');
	expect(Object.fromEntries(await facts(page))).toMatchObject({
		'Reports known to be public': 'none of 1, 1 unknown',
		Mechanism: 'not designated, as known in November 2021',
		'Article 17 list': 'on it, no removal known'
	});
	await expect(card(page, 'NRU-2015')).toContainText('OPCAT advisory, inferred');
	await expect(card(page, 'NRU-2015')).toContainText('unknown whether public');
	await expect(sentence(page, 'state-waits')).toContainText('an advisory one, began 2.2 years after');
	await expect(page.locator('figure#state-mechanism .drawing')).toContainText('partly verified');
	await expect(page.locator('figure#state-article17 .drawing')).toContainText('22 February 2024');
});

test('every fact at the head leads to its rows, and these to their sources, in two clicks', async ({
	page
}) => {
	await page.goto('states/KAZ/');
	const links = page.locator('[data-facts] a');
	const count = await links.count();
	expect(count).toBe((await facts(page)).length);
	for (let index = 0; index < count; index++) {
		await page.goto('states/KAZ/');
		await links.nth(index).click();
		const id = new URL(page.url()).hash;
		await expect(page.locator(`${id} tbody tr`).first()).toBeVisible();
		const source = page.locator(`${id} tbody a[href*="data/sources/#"]`).first();
		const name = await source.textContent();
		await source.click();
		await expect(page.locator('li:target')).toContainText(name ?? '');
	}
});

test('a visit and its reports name their sources; the page lists all of its record', async ({ page }) => {
	await page.goto('states/KAZ/');
	for (const id of ['KAZ-2016', 'KAZ-2023']) {
		const cited = await expected('state-visits', { state: 'KAZ' });
		const ids = String(cited.rows.find((row) => row['visit_id'] === id)?.['source_ids']).split(' ');
		for (const source of ids)
			await expect(card(page, id).getByRole('link', { name: source }).last()).toBeVisible();
	}
	await page.locator('[data-cited] summary').click();
	await expect(page.locator('[data-cited] li#untc-iv-9-b')).toContainText('UN Treaty Collection');
});

test('on paper the cards stand for their rows, unless the reader opened them', async ({ page }) => {
	await page.goto('states/KAZ/');
	await page.locator('figure#state-reports [data-table] summary').click();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('figure#state-visits')).toBeHidden();
	await expect(page.locator('figure#state-reports tbody tr').first()).toBeVisible();
	await expect(card(page, 'KAZ-2016')).toBeVisible();
	await expect(page.locator('figure#state-waits [data-sentence]')).toBeVisible();
	await expect(page.locator('figure#state-treaties .drawing li').first()).toBeVisible();
});

test('Ukraine: the visit of 2016 is one, in two parts', async ({ page }) => {
	await page.goto('states/UKR/');
	const visit = card(page, 'UKR-2016');
	await expect(visit).toContainText('19 to 25 May 2016');
	await expect(visit).toContainText('5 to 9 September 2016');
	await expect(sentence(page, 'state-record')).toContainText('2 visits');
	expect((await marks(page)).filter((name) => name?.startsWith('visit, '))).toEqual([
		'visit, 16 to 25 May 2011',
		'visit, 19 to 25 May 2016',
		'visit, 5 to 9 September 2016'
	]);
});

test('Azerbaijan: a visit suspended and its resumption are one mission, so no return', async ({ page }) => {
	await page.goto('states/AZE/');
	await expect(card(page, 'AZE-2014')).toContainText('suspended');
	await expect(card(page, 'AZE-2014')).toContainText('planned to 17 September 2014');
	await expect(card(page, 'AZE-2015')).toContainText('resumes the visit of September 2014');
	await expect(card(page, 'AZE-2015').locator('p a')).toHaveAttribute('href', '#AZE-2014');
	await expect(card(page, 'AZE-2015')).not.toContainText('after the mission before');
	await expect(sentence(page, 'state-visits')).not.toContainText('came back');
	await expect(card(page, 'AZE-2015')).toContainText('unknown whether public');
});

test('Maldives: dates known from an announcement are told as such', async ({ page }) => {
	await page.goto('states/MDV/');
	await expect(card(page, 'MDV-2014').getByRole('heading')).toHaveText(
		'8 to 11 December 2014, dates as announced'
	);
	await expect(card(page, 'MDV-2014')).toContainText('partly verified');
	await expect(card(page, 'MDV-2014')).toContainText('second visit');
	await expect(card(page, 'MDV-2007').getByRole('heading')).toHaveText('10 to 17 December 2007');
	await page.locator('figure#state-visits [data-table] summary').click();
	const row = page.locator('figure#state-visits tbody tr').filter({ hasText: 'MDV-2014' });
	await expect(row).toContainText('announcement');
	await expect(row).toContainText('partly verified');
});

test('Argentina: off the article 17 list between two days; the list is dated by itself', async ({ page }) => {
	await page.goto('states/ARG/');
	await expect(page.locator('figure#state-record [data-source]')).toContainText(
		'The article 17 list as at 12 March 2025'
	);
	await page.locator('figure#state-record [data-table] summary').click();
	await expect(
		page.locator('figure#state-record tbody tr').filter({ hasText: 'off the article 17 list' })
	).toContainText('between 6 July 2017 and 28 February 2018');
	await expect(sentence(page, 'state-article17')).toContainText('It was last seen on it on 6 July 2017');
	await expect(page.locator('figure#state-article17 tbody tr')).toHaveCount(1);
});

test('Niger: one visit, an advisory one, and a mechanism of which nothing is certain', async ({ page }) => {
	await page.goto('states/NER/');
	await expect(sentence(page, 'state-record')).toContainText('The SPT had made 1 visit by 10 February 2026.');
	await expect(card(page, 'NER-2017')).toContainText('29 January to 4 February 2017');
	await expect(sentence(page, 'state-waits')).toContainText(
		'The first mission, an advisory one, began 2.1 years'
	);
	await expect(sentence(page, 'state-mechanism')).toHaveText(
		'The record does not know whether a mechanism has been designated.'
	);
	await expect(sentence(page, 'state-mechanism-due')).toHaveText(
		'Whether Niger had designated a mechanism by 2 July 2026 is not known. It was due by 7 December 2015.'
	);
	await expect(page.locator('figure#state-between')).toHaveCount(0);
});

test('Brazil: three visits, a card each, and two returns', async ({ page }) => {
	await page.goto('states/BRA/');
	await expect(sentence(page, 'state-record')).toContainText(
		'3 visits by 10 February 2026. The latest began on 31 January 2022. The SPT came back after 4.1 and 6.3 years.'
	);
	for (const visit of ['BRA-2011', 'BRA-2015', 'BRA-2022']) await expect(card(page, visit)).toHaveCount(1);
	await expect(sentence(page, 'state-between')).toContainText('had come back 2 times to Brazil');
	await expect(sentence(page, 'state-mechanism-due')).toContainText(
		'6.5 years after OPCAT entered into force for it on 11 February 2007. It was due by 11 February 2008.'
	);
});

test('Rwanda: a visit cut short is a visit, and is told as terminated', async ({ page }) => {
	await page.goto('states/RWA/');
	await expect(sentence(page, 'state-record')).toContainText(
		'1 visit by 10 February 2026. It began on 15 October 2017. It was terminated.'
	);
	await expect(card(page, 'RWA-2017')).toContainText('terminated');
	expect(await marks(page)).toEqual(expect.arrayContaining(['visit, terminated, 15 to 20 October 2017']));
});

test('the files of a State are its rows', async ({ page }) => {
	await page.goto('states/KAZ/');
	for (const id of await page.locator('figure').evaluateAll((all) => all.map((figure) => figure.id))) {
		const href = await page.locator(`figure#${id} a[download]`).getAttribute('href');
		const file = await page.request.get(new URL(href ?? '', page.url()).href);
		expect(await file.text()).toBe((await expected(id, { state: 'KAZ' })).csv);
	}
});
