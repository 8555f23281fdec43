import { expect, test, type Page } from '@playwright/test';

async function search(page: Page, typed: string): Promise<void> {
	await page.goto('states/');
	const field = page.getByRole('searchbox', { name: 'Find a State' });
	await expect(field).toBeEnabled();
	await field.focus();
	await field.fill(typed);
}

const names = [
	['Қазақстан', 'KAZ'],
	['Swaziland', 'SWZ'],
	['Эсватини', 'SWZ'],
	['cote d’ivoire', 'CIV'],
	['Türkiye', 'TUR'],
	['turkiye', 'TUR'],
	['turkey', 'TUR'],
	['España', 'ESP'],
	['哈萨克斯坦', 'KAZ'],
	['Burma', 'MMR'],
	['Cape Verde', 'CPV']
] as const;

test('a State is found by any name: local, former, in another tongue, with or without accents', async ({
	page
}) => {
	await search(page, '');
	for (const [typed, iso3] of names) {
		await page.getByRole('searchbox').fill(typed);
		await expect(page.locator('ul.states a').first(), typed).toHaveAttribute(
			'href',
			new RegExp(`/${iso3}/?$`)
		);
	}
});

for (const [typed, iso3, name] of [
	['Қазақстан', 'KAZ', 'Kazakhstan'],
	['turkey', 'TUR', /T.rkiye/]
] as const) {
	test(`"${typed}" and Enter open ${iso3}`, async ({ page }) => {
		await search(page, typed);
		await expect(page.locator('ul.states a')).toHaveCount(1);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(new RegExp(`/states/${iso3}/$`));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
		await expect(page).toHaveTitle(/ – OPCAT Observatory$/);
	});
}

test('what no State is called says so, and Enter stays', async ({ page }) => {
	await search(page, 'Atlantis<b>');
	await expect(
		page.getByRole('status').filter({ hasText: 'No State is called “Atlantis<b>”' })
	).toBeVisible();
	await expect(page.locator('ul.states a')).toHaveCount(0);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/states\/$/);
	await page.getByRole('searchbox').fill('');
	await expect(page.locator('ul.states a')).toHaveCount(197);
});

test('without the names in other tongues the search knows those on the page', async ({ page }) => {
	await page.route('**/names.json', (route) => route.abort());
	await search(page, 'kazakh');
	await expect(page.locator('ul.states a')).toHaveText(['Kazakhstan']);
});

test('from one State to the next by search, each page shows its own State', async ({ page }) => {
	await page.goto('states/KAZ/');
	for (const [typed, iso3, sentence] of [
		['Danmark', 'DNK', /^Denmark has been party .* The SPT had not visited it by/],
		['Україна', 'UKR', /^Ukraine has been party/],
		['Kazakhstan', 'KAZ', /^Kazakhstan has been party .* 2 visits/]
	] as const) {
		await page.getByRole('navigation').getByRole('link', { name: 'States' }).click();
		const field = page.getByRole('searchbox', { name: 'Find a State' });
		await field.fill(typed);
		await expect(page.locator('ul.states a').first()).toHaveAttribute('href', new RegExp(`/${iso3}/?$`));
		await field.press('Enter');
		await expect(page.locator('figure#state-record')).toHaveAttribute('data-answer', `state-${iso3}`);
		await expect(page.locator('figure#state-record [data-sentence]')).toHaveText(sentence);
		await expect(page.locator('figure#state-treaties')).toHaveAttribute('data-answer', `state-${iso3}`);
	}
});

test('between the pages of two States the components are kept and the data is not', async ({ page }) => {
	await page.goto('states/KAZ/');
	await expect(page.locator('figure#state-record')).toHaveAttribute('data-answer', 'state-KAZ');
	const title = await page.locator('figure#state-record svg title').first().textContent();
	expect(title).toContain('Kazakhstan');
	// What is added to a page before it is awake may be taken away as it wakes.
	await page.waitForLoadState('networkidle');
	// A link from one State's page straight to another's, as a reader's own bookmarklet or a later page may have.
	await page.evaluate(() => {
		const link = document.createElement('a');
		link.href = new URL('../DNK/', location.href).href;
		link.textContent = 'Denmark';
		document.body.append(link);
	});
	await page.getByRole('link', { name: 'Denmark', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Denmark');
	await expect(page.locator('figure#state-record')).toHaveAttribute('data-answer', 'state-DNK');
	await expect(page.locator('figure#state-record svg title').first()).toContainText('Denmark');
	await expect(page.locator('main')).not.toContainText('Kazakhstan');
	await expect(page.locator('figure#state-visits')).toHaveCount(0);
	await page.goBack();
	await expect(page.locator('figure#state-record')).toHaveAttribute('data-answer', 'state-KAZ');
	await expect(page.locator('#KAZ-2016')).toBeVisible();
});
