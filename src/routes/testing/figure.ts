import { expect, type Locator, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { csv } from '../../lib/export/csv.ts';
import { answer, known } from '../../lib/figures/record.server.ts';
import { cellText } from '../../lib/figures/table.ts';
import { questionOf, type AnyQuestion } from '../../lib/questions/index.ts';
import { withDefaults, type Parameters } from '../../lib/questions/parameters.ts';
import { answerKey } from '../../lib/questions/question.ts';

/** Opens a page and waits until its controls answer and its figures are awake. */
export async function openLive(page: Page, route: string): Promise<void> {
	await page.goto(route.replace(/^\//, ''));
	// A control in a disabled fieldset has no attribute of its own that says so.
	await expect(page.locator('main').locator('input, select').first()).toBeEnabled();
	await wakeFigures(page);
}

/** Turns to every figure of a page until each is awake: one that its page does not watch yet misses the first turn. */
export async function wakeFigures(page: Page): Promise<void> {
	// Those of an embed sleep for ever, and say no SQL.
	const figures = page.locator('figure[data-answer]:has([data-sql])');
	await expect(async () => {
		await figures.evaluateAll((all) => {
			for (const figure of all) figure.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
		});
		await expect(figures.locator('[data-sql] pre').filter({ hasText: "read_parquet('http" })).toHaveCount(
			await figures.count(),
			{ timeout: 3_000 }
		);
	}).toPass({ timeout: 30_000 });
}

/** The figure of a question. */
export function figureOf(page: Page, id: string): Locator {
	return page.locator(`figure#${id}`);
}

/** Waits until a figure shows the answer of that key and is at rest. */
export async function settled(page: Page, id: string, key: string): Promise<void> {
	const figure = figureOf(page, id);
	await expect(figure).toHaveAttribute('data-answer', key, { timeout: 20_000 });
	await expect(figure).toHaveAttribute('data-status', 'settled', { timeout: 20_000 });
}

/** The cells of a figure's table as read once it is opened, a line of cells a row; none where there is no table. */
export async function tableOf(page: Page, id: string): Promise<string[][]> {
	const table = figureOf(page, id).locator('details[data-table]');
	if ((await table.count()) === 0) return [];
	const opens = (await table.getAttribute('open')) === null;
	if (opens) await table.locator('summary').click();
	const rows = table.locator('tbody tr');
	await expect(rows).not.toHaveCount(0);
	const cells = await rows.evaluateAll((lines) =>
		lines.map((line) =>
			[...line.querySelectorAll('td')].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim())
		)
	);
	if (opens) await table.locator('summary').click();
	return cells;
}

/** Follows the CSV link of a figure. Gives the text of the file. */
export async function downloadOf(page: Page, id: string): Promise<string> {
	const coming = page.waitForEvent('download');
	await figureOf(page, id).locator('a[download]').click();
	return readFile(await (await coming).path(), 'utf8');
}

/** What the engine in Node says that a figure has to show. */
export interface Expected {
	readonly key: string;
	readonly sentence: string;
	readonly table: string[][];
	readonly csv: string;
	readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** The question of that id. @throws Error where there is none */
export function question(id: string): AnyQuestion {
	const found = questionOf(id);
	if (found === undefined) throw new Error(`There is no question "${id}"`);
	return found;
}

/** Answers a question in Node, in the form in which a figure shows it. */
export async function expected(id: string, chosen: Partial<Parameters> = {}): Promise<Expected> {
	const asked = question(id);
	const parameters = withDefaults(chosen);
	const vocabulary = await known();
	const raw = await answer(asked, parameters);
	const shown = asked.columns.filter((column) => column.filesOnly !== true);
	return {
		key: answerKey(asked, parameters),
		sentence: asked.sentence({ ...raw, parameters, known: vocabulary }),
		table: raw.rows.map((row) => shown.map((column) => cellText(column, row).replace(/\s+/g, ' ').trim())),
		csv: csv(
			asked.columns.map(({ name }) => name),
			raw.rows
		),
		rows: raw.rows
	};
}

/** Checks that a figure's attribute, sentence and table are those of one answer, computed in Node. */
export async function expectAnswer(
	page: Page,
	id: string,
	chosen: Partial<Parameters> = {}
): Promise<Expected> {
	const answered = await expected(id, chosen);
	await settled(page, id, answered.key);
	await expect(figureOf(page, id).locator('[data-sentence]')).toHaveText(answered.sentence);
	expect(await tableOf(page, id)).toEqual(answered.table);
	return answered;
}
