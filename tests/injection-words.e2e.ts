import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { readXlsx } from '../src/lib/export/testing/read-back.ts';
import { textAtMost } from '../src/lib/maker/options.ts';
import { tidyName } from '../src/lib/text/own-name.ts';
import { figureOf, settled, wakeFigures } from '../src/routes/testing/figure.ts';
import { endless, hostileTexts, madeTexts } from './support/hostile.ts';
import { expect, test } from './support/watched.ts';

/** A text as a page shows it: runs of white space are one. */
const asShown = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Types texts into a field, one after the other. Gives what the page then says at a place. */
async function typeAll(
	page: Page,
	field: string,
	texts: readonly string[],
	place: string
): Promise<string[]> {
	return page.evaluate(
		async ([at, all, selector]) => {
			const said: string[] = [];
			for (const text of all) {
				const input = document.querySelector<HTMLInputElement>(at);
				if (!input) throw new Error(`There is no field ${at}`);
				input.value = text;
				input.dispatchEvent(new InputEvent('input', { bubbles: true }));
				await new Promise((done) => setTimeout(done, 20));
				said.push([...document.querySelectorAll(selector)].map((one) => one.textContent).join(' '));
			}
			return said;
		},
		[field, texts, place] as const
	);
}

test('what is typed into a search is looked for, and said as text where nothing is found', async ({
	page,
	outside,
	watched
}) => {
	const texts = [...hostileTexts(outside.url), ...madeTexts(outside.url, 60), endless];
	await page.goto('states/');
	const field = page.getByRole('searchbox');
	await expect(field).toBeEnabled();
	await field.focus();
	const found = await typeAll(page, '#state-search', texts, '[role=search] [role=status]');
	for (const words of found) expect(words.length).toBeLessThan(300);
	await field.fill(`<img src=x onerror="window.hurt=1">`);
	await expect(page.getByText('No State is called “<img src=x onerror="window.hurt=1">”')).toBeVisible();
	await field.press('Enter');
	await watched.unharmed();
	await field.fill(endless);
	await watched.unharmed();

	await page.goto('compare/');
	const picker = page.locator('[aria-labelledby=states-label]');
	await expect(picker).toBeEnabled();
	await picker.focus();
	await expect(picker).toHaveAttribute('role', 'combobox');
	const options = await typeAll(page, '[aria-labelledby=states-label]', texts, '.state-options');
	for (const words of options) expect(words.length).toBeLessThan(2_000);
	await watched.unharmed();

	await page.goto('briefings/');
	const add = page.getByLabel('State', { exact: true });
	await expect(add).toBeEnabled();
	for (const text of [...texts.slice(0, 6), endless]) {
		await add.fill(text);
		await page.getByRole('button', { name: 'Add' }).click();
		const told = page.locator('.choose p[role=status]');
		await expect(told).toContainText(asShown(tidyName(text)).slice(0, 20));
		expect((await told.innerText()).length).toBeLessThan(300);
	}
});

/** The picture that the maker shows once it has this title. */
async function pictureWith(page: Page, title: string): Promise<string> {
	const image = page.locator('[data-picture="drawn"] img');
	await expect
		.poll(async () => (await image.count()) > 0 && (await image.getAttribute('alt')), { timeout: 20_000 })
		.toEqual(expect.stringContaining(`${title} `));
	const source = (await image.getAttribute('src')) ?? '';
	return decodeURIComponent(source.slice(source.indexOf(',') + 1));
}

/** What of a picture is more than a drawing, its words, and whether it is XML at all. */
function readPicture(page: Page, svg: string) {
	return page.evaluate((text) => {
		const file = new DOMParser().parseFromString(text.replace(/<style>.*?<\/style>/s, ''), 'image/svg+xml');
		const all = [...file.querySelectorAll('*')];
		return {
			wrong: file.querySelector('parsererror')?.textContent ?? null,
			title: file.querySelector('title')?.textContent,
			strange: all.filter(
				(one) =>
					/^(script|foreignObject|a|image|use|iframe|animate|set)$/i.test(one.localName) ||
					[...one.attributes].some(({ name }) => /^on|href|style|src/i.test(name))
			).length
		};
	}, svg);
}

test('a title of a reader’s own is text in the picture and in its file, whatever it is', async ({
	page,
	outside,
	watched
}) => {
	await page.goto('make/?question=visits-by-year');
	const field = page.getByLabel('Title of your own');
	const note = page.getByLabel('Note of your own');
	const texts = [...hostileTexts(outside.url), ...madeTexts(outside.url, 10)];
	// Every other one is the title; those from it on are the note.
	for (let at = 0; at < texts.length; at += 2) {
		const title = (texts[at] ?? '').slice(0, textAtMost.title).toWellFormed();
		await field.fill(title);
		if (at % 8 === 0)
			await note.fill(
				texts
					.slice(at, at + 8)
					.join(' ')
					.slice(0, textAtMost.note)
			);
		const shown = tidyName(title) || 'How many visits does the SPT make a year?';
		const read = await readPicture(page, await pictureWith(page, shown));
		expect(read, JSON.stringify(title)).toEqual({ wrong: null, title: shown, strange: 0 });
	}
	await watched.unharmed();
});

test('a saved picture that is opened by itself runs nothing and calls nobody', async ({
	page,
	outside,
	watched,
	baseURL
}) => {
	const texts = hostileTexts(outside.url);
	const title = texts.slice(0, 3).join(' ').slice(0, textAtMost.title);
	const note = texts.slice(3, 12).join(' ').slice(0, textAtMost.note);
	await page.goto(
		`make/?question=visits-by-year&title=${encodeURIComponent(title)}&note=${encodeURIComponent(note)}`
	);
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: 'SVG', exact: true }).click({ timeout: 30_000 });
	const svg = await readFile(await (await coming).path(), 'utf8');
	await watched.unharmed();
	// Beside the site, so that what it would ask for is seen as a stranger: without any policy.
	await page.route(`${baseURL ?? ''}saved.svg`, (route) =>
		route.fulfill({ contentType: 'image/svg+xml', body: svg })
	);
	await page.goto('saved.svg');
	await expect(page.locator('svg > title').first()).toHaveText(tidyName(title));
	expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
	expect(outside.seen).toEqual([]);
	await page.goto('about/');
});

/** Saves a file by a button. */
async function saved(page: Page, button: string): Promise<Uint8Array> {
	const coming = page.waitForEvent('download');
	await page.locator(button).click();
	return new Uint8Array(await readFile(await (await coming).path()));
}

test('a group named as a formula is text in every file', async ({ page, outside }) => {
	const formulas = hostileTexts(outside.url).filter((text) => /^[=+\-@]/.test(text));
	expect(formulas.length).toBeGreaterThan(4);
	await page.goto('visits/?states=KAZ,MDV');
	await wakeFigures(page);
	await settled(page, 'visits-by-year', 'states-KAZ+MDV');
	const figure = figureOf(page, 'visits-by-year');
	await figure.locator('[data-take-away] > summary').click();
	for (const formula of formulas) {
		const name = tidyName(formula.slice(0, 60));
		const field = page.getByLabel('Name of your group');
		await field.fill(name);
		await field.press('Enter');
		await expect(figure.locator('[data-sentence]')).toContainText(`“${name}”`);
		// Reading it back fails where a cell is a formula.
		const sheets = readXlsx(await saved(page, '#visits-by-year [data-take=xlsx]'));
		expect(sheets.flatMap(({ cells }) => cells.flat()).join(' ')).toContain(`“${name}”`);
		const parts = unzipSync(await saved(page, '#visits-by-year [data-take="csv.zip"]'));
		const lines = strFromU8(parts['visits-by-year.csv'] ?? new Uint8Array()).split('\n');
		expect(lines.length).toBeGreaterThan(2);
		expect(lines.filter((line) => /(^|,)"?[=+@-]\D/.test(line))).toEqual([]);
	}
});

test('what an address asks of a briefing is text in Word and in Markdown', async ({
	page,
	outside,
	watched
}) => {
	const texts = hostileTexts(outside.url);
	for (const text of [texts[0], texts[6], `](javascript:window.hurt=1) [x`, `a\u0001\ufffeb\u202Ec`]) {
		await page.goto(`briefings/KAZ/?since=${encodeURIComponent(text ?? '')}`);
		await expect(page.locator('[data-briefing]')).toContainText('has no version');
		await watched.unharmed();
		const parts = unzipSync(await saved(page, 'button:text-is("Word")'));
		for (const [name, bytes] of Object.entries(parts)) {
			if (!/\.(xml|rels)$/.test(name)) continue;
			const words = strFromU8(bytes);
			expect(() => new SaxesParser().write(words).close(), name).not.toThrow();
			// Its fields are the number of the page and of all pages.
			expect(words.match(/(?<=<w:instrText[^>]*>)[^<]*/g) ?? []).toEqual(
				name === 'word/footer1.xml' ? ['PAGE', 'NUMPAGES'] : []
			);
			expect(words).not.toMatch(/"javascript:|w:fldSimple|INCLUDETEXT/);
		}
		const markdown = strFromU8(await saved(page, 'button:text-is("Markdown")'));
		expect(markdown).not.toMatch(/(?<!\\)\]\(javascript:|(?<!\\)<(img|a|script|svg)\b/);
	}
});
