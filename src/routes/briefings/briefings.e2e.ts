import { readFileSync } from 'node:fs';
import { unzipSync, strFromU8 } from 'fflate';
import { expect, test } from '../../../tests/support/site.ts';

test('the briefing of a State has its notes, with links there and back', async ({ page }) => {
	await page.goto('briefings/KAZ/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Briefing: Kazakhstan');
	const notes = page.locator('.notes li');
	const count = await notes.count();
	expect(count).toBeGreaterThan(10);
	for (let number = 1; number <= count; number += 1) {
		await expect(page.locator(`#mention-${number}`)).toHaveAttribute('href', `#note-${number}`);
		await expect(page.locator(`#note-${number} .back`)).toHaveAttribute('href', `#mention-${number}`);
	}
});

test('a briefing is saved as Word, Markdown and plain text', async ({ page }) => {
	await page.goto('briefings/KAZ/');
	const saved = async (name: string) => {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name, exact: true }).click()
		]);
		return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
	};
	const word = await saved('Word');
	expect(word.name).toMatch(/^opcat-briefing-KAZ-\d{4}-\d{2}-\d{2}\.docx$/);
	expect(strFromU8(unzipSync(word.bytes)['word/footnotes.xml'] ?? new Uint8Array())).toContain(
		'UN Treaty Collection'
	);
	expect((await saved('Markdown')).bytes.toString()).toContain('# Briefing: Kazakhstan');
	expect((await saved('Plain text')).bytes.toString()).toContain('BRIEFING: KAZAKHSTAN');
});

test('a file cannot be asked for before the code of the page has come, and a failure is told', async ({
	page
}) => {
	let come = () => {};
	const held = new Promise<void>((done) => (come = done));
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('briefings/KAZ/', { waitUntil: 'commit' });
	const markdown = page.getByRole('button', { name: 'Markdown', exact: true });
	await expect(markdown).toBeDisabled();
	come();
	await expect(markdown).toBeEnabled();
	await page.unrouteAll({ behavior: 'wait' });
	await page.route('**/_app/immutable/**/*.js', (route) => route.abort());
	await markdown.click();
	await expect(page.getByText('The file could not be made.')).toBeVisible();
});

test('Word has the figures that the page has, as drawings and as pixels', async ({ page }) => {
	await page.goto('briefings/KAZ/');
	const titles = await page.locator('figcaption strong').allTextContents();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Word', exact: true }).click()
	]);
	const parts = unzipSync(readFileSync(await download.path()));
	const drawings = Object.keys(parts).filter((name) => /^word\/media\/.*\.svg$/.test(name));
	expect(drawings.map((name) => strFromU8(parts[name] ?? new Uint8Array()))).toEqual(
		titles.map((title) => expect.stringContaining(`<title>${title}</title>`))
	);
	for (const name of Object.keys(parts).filter((one) => one.endsWith('.png')))
		expect(parts[name]?.length, name).toBeGreaterThan(10_000);
});

test('sections and figures of a State’s briefing are the reader’s, and the address opens them again', async ({
	page
}) => {
	await page.goto('briefings/KAZ/');
	const figures = page.locator('[data-briefing] figure');
	await expect(figures).toHaveCount(2);
	await page.getByText('Choose sections and figures').click();
	await page.getByRole('checkbox', { name: 'Years waited, beside the medians' }).uncheck();
	await expect(figures).toHaveCount(1);
	await page.getByRole('button', { name: 'Move Visits up' }).click();
	await page.getByRole('button', { name: 'Remove Standing' }).click();
	await expect(page).toHaveURL(/sections=record,visits,.*figures=record/);
	await page.reload();
	await expect(figures).toHaveCount(1);
	await expect(page.locator('[data-briefing] h2').first()).toHaveText('The record over time');
	await expect(page.locator('#standing')).toHaveCount(0);
	const notes = await page.locator('.notes li').count();
	await expect(page.locator(`#mention-${notes}`)).toHaveAttribute('href', `#note-${notes}`);
});

test('Kazakhstan prints on two pages of A4 at most, each with its head, and without the interface', async ({
	page
}) => {
	await page.goto('briefings/KAZ/');
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect((pdf.match(/\/Type \/Page\b/g) ?? []).length).toBeLessThanOrEqual(2);
	expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('navigation')).toBeHidden();
	await expect(page.getByRole('button', { name: 'Word' })).toBeHidden();
	await expect(page.locator('.running')).toBeVisible();
});

test('several States are put into one briefing, in order, and the address opens it again', async ({
	page
}) => {
	await page.goto('briefings/');
	const field = page.getByLabel('State', { exact: true });
	await expect(field).toBeEnabled();
	for (const typed of ['Maldives', 'Қазақстан']) {
		await field.fill(typed);
		await page.getByRole('button', { name: 'Add' }).click();
	}
	const title = page.locator('[data-briefing] h1');
	await expect(title).toHaveText('Briefing: Maldives and Kazakhstan');
	await page.getByRole('button', { name: 'Move Kazakhstan up' }).click();
	await expect(title).toHaveText('Briefing: Kazakhstan and Maldives');
	await page.getByRole('button', { name: 'Remove Compared with other parties' }).click();
	await expect(page.locator('#KAZ-compared')).toHaveCount(0);
	await page.reload();
	await expect(title).toHaveText('Briefing: Kazakhstan and Maldives');
	await expect(page.locator('#MDV-visits')).toBeVisible();
	await expect(page.locator('#MDV-compared')).toHaveCount(0);
});

test('a State’s page leads to its briefing', async ({ page }) => {
	await page.goto('states/KAZ/');
	await page.getByRole('link', { name: 'Briefing on Kazakhstan' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Briefing: Kazakhstan');
});
