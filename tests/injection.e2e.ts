import type { Page } from '@playwright/test';
import { parameterNames } from '../src/lib/questions/parameters.ts';
import { quoted } from '../src/lib/text/quoted.ts';
import { endless, hostileTexts, madeTexts, pollutingPairs } from './support/hostile.ts';
import { expect, test } from './support/watched.ts';

/** The names that some page reads from its address, but those of figures. */
const names = [
	...parameterNames,
	...['form', 'size', 'width', 'scheme', 'language', 'title', 'note', 'table', 'highlight', 'version'],
	...['question', 'sections', 'figures', 'since', 'figure']
];

/** Every page that reads its address, one that reads none, and an embed that was drawn. */
const pages = [
	...['', 'ratifications/', 'treaties/', 'visits/', 'frequency/', 'waiting/', 'returns/', 'delegations/'],
	...['outcomes/', 'mechanisms/', 'compare/', 'states/', 'states/KAZ/', 'make/', 'about/', 'data/quality/'],
	...['briefings/', 'briefings/KAZ/', 'embed/answer/', 'embed/visits-by-year/']
];

const encoded = (pairs: readonly (readonly [string, string])[]) =>
	pairs
		.map(([name, text]) => `${encodeURIComponent(name)}=${encodeURIComponent(text.toWellFormed())}`)
		.join('&');

for (const half of [0, 1])
	test(`addresses made up by strangers are text on every page (${half + 1} of 2)`, async ({
		page,
		outside,
		watched
	}) => {
		const texts = hostileTexts(outside.url);
		for (const [index, route] of pages.entries()) {
			if (index % 2 !== half) continue;
			// Each name carries another text on each page.
			const pairs = names.map((name, at) => [name, texts[(index + at) % texts.length] ?? ''] as const);
			const hash = texts[(7 * index) % texts.length] ?? '';
			await page.goto(`${route}?${encoded([...pairs, ...pollutingPairs])}&%=%E0%A4%A&=&&#${hash}%`);
			await page.waitForLoadState('networkidle');
			await test.step(route, () => watched.unharmed());
		}
	});

/** Gives a page one address after the other, as back and forward do. Gives what it then says at a place. */
function visitAddresses(page: Page, addresses: readonly string[], place: string): Promise<string[]> {
	return page.evaluate(
		async ([all, selector]) => {
			const said: string[] = [];
			for (const address of all) {
				history.replaceState(history.state, '', address);
				dispatchEvent(new PopStateEvent('popstate'));
				await new Promise((done) => setTimeout(done));
				said.push([...document.querySelectorAll(selector)].map((one) => one.textContent).join(' '));
			}
			return said;
		},
		[addresses, place] as const
	);
}

test('what an address makes up is named, as far as it can be read, and the figures stay as they were', async ({
	page,
	outside,
	watched
}) => {
	const texts = [...hostileTexts(outside.url), ...madeTexts(outside.url, 100), endless];
	for (const route of ['visits/', 'compare/', 'make/?question=visits-by-year']) {
		await page.goto(route);
		await page.waitForLoadState('networkidle');
		const addresses = texts.map((text) => `?${encoded([['from', text]])}`);
		const own = route.includes('?') ? '?question=visits-by-year&' : '?';
		const said = await visitAddresses(
			page,
			addresses.map((address) => address.replace('?', own)),
			'[data-dropped]'
		);
		for (const [index, text] of texts.entries()) {
			const words = said[index] ?? '';
			if (route !== 'compare/') expect(words).toContain(quoted(text.toWellFormed()));
			expect(words).toContain('“from”');
			expect(words.length).toBeLessThan(300);
		}
		await watched.unharmed();
	}
});

test('a place that nobody can read is taken off the address, and back leads to the page it names', async ({
	page,
	watched
}) => {
	await page.goto('visits/?group=african#%');
	await expect(page).toHaveURL(/visits\/\?group=african$/);
	await expect(page.getByLabel(/^Regional group/)).toHaveValue('african');
	await page.evaluate(() => (location.hash = '#%E0%A4%A'));
	await expect(page).toHaveURL(/visits\/\?group=african$/);
	await page.getByRole('navigation').getByRole('link', { name: 'Frequency' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Frequency');
	await page.goBack();
	await expect(page).toHaveURL(/visits\/\?group=african$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Visits');
	await watched.unharmed();
});

test('what a briefing, the maker and the report of an error do not take is named, and not said in our name', async ({
	page
}) => {
	const dropped = page.locator('[data-dropped]');
	await page.goto('briefings/?states=KAZ,ZZZ&sections=<b>&mood=bad');
	await expect(dropped).toContainText('“states” does not know “ZZZ”');
	await expect(dropped).toContainText('“sections” does not know “<b>”');
	await expect(dropped).toContainText('no filter “mood”');
	await page.goto('briefings/KAZ/?states=MDV&figures=none&since=x');
	await expect(dropped.getByRole('listitem')).toHaveText(['This page has no filter “states”.']);
	await page.goto('make/?question=state-record&state=<b>&mood=bad');
	await expect(dropped).toContainText('“state” does not know “<b>”');
	await expect(dropped).toContainText('no filter “mood”');
	await page.goto(`visits/?${'a b c d e f g h'.split(' ').join('=1&')}=1`);
	await expect(dropped.getByRole('listitem')).toHaveCount(6);
	await expect(dropped.getByRole('listitem').last()).toHaveText('And 3 more.');
	await page.goto('about/?figure=Call%20this%20number');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.waitForLoadState('networkidle');
	await expect(page.locator('#report ~ p code')).toHaveCount(0);
	await page.goto('about/?figure=visits-by-year&from=2010');
	await expect(page.locator('#report ~ p code')).toHaveText('figure=visits-by-year&from=2010');
});
