import { expect, test, type Locator, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import type { Row } from '../lib/engine/engine.ts';
import { csv } from '../lib/export/csv.ts';
import { readCsv } from '../lib/export/read-csv.ts';
import { cellsOf, readArrow, readParquet, readXlsx } from '../lib/export/testing/read-back.ts';
import { fileColumns } from '../lib/figures/answer-facts.ts';
import type { Parameters } from '../lib/questions/parameters.ts';
import { expectAnswer, figureOf, question, settled, wakeFigures } from './testing/figure.ts';

const register = /^[0-9a-f]{12}$/;

/** What a page complains of: scripts that failed, and what its policy did not let it do. */
function complaints(page: Page): string[] {
	const heard: string[] = [];
	page.on('pageerror', (error) => heard.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') heard.push(message.text());
	});
	return heard;
}

/** Opens a page, of States too, and wakes its figures. */
async function openAwake(page: Page, route: string): Promise<void> {
	await page.goto(route.slice(1));
	await wakeFigures(page);
}

/** Opens the menu of a figure. Gives it. */
async function menuOf(page: Page, id: string): Promise<Locator> {
	const menu = figureOf(page, id).locator('[data-take-away]');
	await menu.locator('summary').click();
	await expect(menu.getByRole('button').first()).toBeVisible();
	return menu;
}

/** Saves a file from a menu. Gives its name and its bytes. */
async function saved(menu: Locator, format: string): Promise<{ name: string; bytes: Uint8Array }> {
	const coming = menu.page().waitForEvent('download');
	await menu.locator(`[data-take="${format}"]`).click();
	const download = await coming;
	const name = download.suggestedFilename();
	await expect(menu.getByRole('status')).toHaveText(`Saved as ${name}`);
	return { name, bytes: new Uint8Array(await readFile(await download.path())) };
}

const pages: readonly (readonly [string, string, Partial<Parameters>, string])[] = [
	['/returns/', 'returns', {}, 'default'],
	['/states/KAZ/', 'state-record', { state: 'KAZ' }, 'state-KAZ'],
	// Enough rows for the packing of a workbook to go to a worker.
	['/treaties/', 'participation-matrix', {}, 'default'],
	['/returns/?states=AZE', 'returns', { states: ['AZE'] }, 'states-AZE'],
	[
		'/visits/?from=2015&group=african',
		'every-visit',
		{ group: 'african', from: 2015 },
		'group-african.from-2015'
	]
];

for (const [route, id, chosen, key] of pages) {
	test(`each file of ${id} on ${route} holds its rows, and says what they are`, async ({ page }) => {
		const heard = complaints(page);
		await openAwake(page, route);
		const { rows, sentence } = await expectAnswer(page, id, chosen);
		const columns = fileColumns(question(id));
		const cells = cellsOf(columns, rows as readonly Row[]);
		const menu = await menuOf(page, id);
		const told = expect.objectContaining({ question: id, sentence }) as unknown;

		const json = await saved(menu, 'json');
		expect(json.name).toMatch(new RegExp(`^opcat-${id}-${key}-as-at-\\d{4}-\\d{2}-\\d{2}\\.json$`));
		const text = JSON.parse(new TextDecoder().decode(json.bytes)) as Record<string, unknown>;
		expect(text).toEqual(told);
		expect(text).toMatchObject({ rows, register: expect.stringMatching(register) });
		const address = new URL(String(text['link']));
		expect([address.origin, address.pathname, address.hash]).toEqual([
			new URL(page.url()).origin,
			new URL(page.url()).pathname,
			`#${id}`
		]);

		const [sheet, notes] = readXlsx((await saved(menu, 'xlsx')).bytes);
		const body = (sheet?.cells ?? []).slice(1);
		expect(cells.map((line, row) => line.map((_, index) => body[row]?.[index] ?? null))).toEqual(cells);
		expect(notes?.cells.flat()).toContain(sentence);

		for (const [format, read] of [
			['parquet', readParquet],
			['arrow', readArrow]
		] as const) {
			const file = await read((await saved(menu, format)).bytes);
			expect(file.rows).toEqual(cells);
			expect(file.metadata).toEqual(told);
		}

		const table = strFromU8(unzipSync((await saved(menu, 'csv.zip')).bytes)[`${id}.csv`] ?? new Uint8Array());
		expect(parse(table, { from: 2 })).toEqual(
			cells.map((line) => line.map((cell) => (cell === null ? '' : String(cell))))
		);
		expect(heard).toEqual([]);
	});
}

test.describe('copies', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	for (const [route, id, chosen] of pages.slice(0, 2)) {
		test(`of ${id} on ${route}: its rows, and its citation in three forms`, async ({ page }) => {
			await openAwake(page, route);
			const { rows } = await expectAnswer(page, id, chosen);
			const menu = await menuOf(page, id);
			const copied = async (what: string) => {
				await menu.locator(`[data-take=copy-${what}]`).click();
				await expect(menu.getByRole('status')).toHaveText(/^Copied: /);
				return page.evaluate(() => navigator.clipboard.readText());
			};
			const [head, ...lines] = parse(await copied('rows'), { delimiter: '\t' });
			expect(head).toHaveLength(question(id).columns.length);
			const columns = fileColumns(question(id));
			// Months stand behind an apostrophe, so that no spreadsheet makes days of them.
			expect(lines.map((line) => line.map((cell) => cell.replace(/^'/, '')))).toEqual(
				cellsOf(columns, rows as readonly Row[]).map((line) => line.map((cell) => String(cell ?? '')))
			);
			const link = `${page.url()}#${id}`;
			const words = await copied('citation');
			expect(words).toMatch(
				/^OPCAT Observatory, “.*”, data as at \d+ \w+ \d{4}, register version [0-9a-f]{12}, /
			);
			expect(words).toContain(`, ${link}, accessed `);
			expect(await copied('bibtex')).toContain(`url = {${link}}`);
			expect(await copied('ris')).toMatch(/^TY {2}- DATA\r?\nAU {2}- OPCAT Observatory\r?\n/);
		});
	}
});

test('where the browser does not let the page copy, the text is there to be copied by hand', async ({
	page
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	});
	await openAwake(page, '/returns/');
	const menu = await menuOf(page, 'returns');
	await menu.getByRole('button', { name: 'Copy BibTeX' }).click();
	await expect(menu.getByRole('status')).toHaveText(/^Nothing was copied: /);
	await expect(menu.getByLabel('Text to copy')).toHaveValue(/^@misc\{opcat-returns-default-as-at-/);
});

test('what was chosen goes with the file, and its link leads back to it', async ({ page }) => {
	await openAwake(page, '/returns/?states=BRA,KAZ,MEX&name=%3DMine%20%26%20others&order=years');
	await settled(page, 'returns', 'states-BRA+KAZ+MEX');
	const { name, bytes } = await saved(await menuOf(page, 'returns'), 'json');
	expect(name).toMatch(/^opcat-returns-Mine-others-states-BRA-KAZ-MEX-as-at-/);
	const { link, parameters } = JSON.parse(new TextDecoder().decode(bytes)) as {
		link: string;
		parameters: { words: string }[];
	};
	expect(parameters.map(({ words }) => words)).toEqual([
		'States: Brazil, Kazakhstan and Mexico',
		'Name of your group: “=Mine & others”'
	]);
	await page.goto(link);
	await settled(page, 'returns', 'states-BRA+KAZ+MEX');
	await expect(figureOf(page, 'returns').locator('[data-chosen]')).toContainText('“=Mine & others”');
	await expect(page.getByLabel('Rows in order of')).toHaveValue('years');
});

test('a file whose sources do not come is not saved, and that is told', async ({ page }) => {
	await openAwake(page, '/returns/');
	const menu = await menuOf(page, 'returns');
	let files = 0;
	page.on('download', () => (files += 1));
	await page.route('**/data/sources.csv', (route) => route.abort());
	await menu.getByRole('button', { name: 'JSON' }).click();
	await expect(menu.getByRole('status')).toHaveText(/^Nothing was saved: .* could not be fetched/);
	await page.route('**/data/sources.csv', (route) => route.fulfill({ body: 'no table, at all\n' }));
	await menu.getByRole('button', { name: 'JSON' }).click();
	await expect(menu.getByRole('status')).toHaveText(/^Nothing was saved: .* fault of this site/);
	await page.unroute('**/data/sources.csv');
	await saved(menu, 'json');
	expect(files).toBe(1);
});

test('a workbook too large to be packed at once is packed by a worker, which the policy lets run', async ({
	page
}) => {
	const heard = complaints(page);
	await openAwake(page, '/returns/');
	const menu = await menuOf(page, 'returns');
	const title = 'a title '.repeat(3_000).trim();
	await page.route('**/data/sources.csv', async (route) => {
		const sources = readCsv(await (await route.fetch()).text());
		await route.fulfill({
			body: csv(
				Object.keys(sources[0] ?? {}),
				sources.map((source, index) => ({ ...source, title: `${title} ${index}` }))
			)
		});
	});
	const worker = page.waitForEvent('worker');
	const [, , sources] = readXlsx((await saved(menu, 'xlsx')).bytes);
	expect((await worker).url()).toMatch(/^blob:/);
	expect(sources?.cells[1]?.[3]).toContain(title);
	expect(heard).toEqual([]);
});

test('it is worked by keyboard, and opened before its figure wakes it is filled', async ({ page }) => {
	await page.goto('returns/');
	const menu = figureOf(page, 'returns').locator('[data-take-away]');
	await menu.locator('summary').focus();
	await page.keyboard.press('Enter');
	await expect(menu.getByRole('group', { name: /^Picture, files, citation of: / })).toBeVisible();
	const buttons = await menu.getByRole('button').allTextContents();
	for (const name of buttons.slice(0, buttons.indexOf('JSON') + 1)) {
		await page.keyboard.press('Tab');
		await expect(menu.getByRole('button', { name, exact: true })).toBeFocused();
	}
	const coming = page.waitForEvent('download');
	await page.keyboard.press('Enter');
	expect((await coming).suggestedFilename()).toMatch(/\.json$/);
});

test('what fills it comes when it is opened, and where that fails it says so', async ({ page }) => {
	await openAwake(page, '/returns/');
	let broken = true;
	await page.route('**/*.js', (route) => (broken ? route.abort() : route.continue()));
	const menu = figureOf(page, 'returns').locator('[data-take-away]');
	await menu.locator('summary').click();
	await expect(menu.getByRole('status')).toContainText('could not be fetched');
	broken = false;
	await menu.getByRole('button', { name: 'Try again' }).click();
	await expect(menu.getByRole('button', { name: 'JSON' })).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('only the CSV is there', async ({ page }) => {
		await page.goto('returns/');
		await expect(figureOf(page, 'returns').locator('a[download]')).toBeVisible();
		await expect(page.locator('[data-take-away]').filter({ visible: true })).toHaveCount(0);
	});
});
