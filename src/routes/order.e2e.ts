import { expect, test } from '@playwright/test';
import { groups } from '../lib/questions/groups.ts';
import { expectAnswer, figureOf, openLive, settled } from './testing/figure.ts';
import { hold, wasm } from './testing/engine.ts';

const id = 'visits-by-year';

test('500 quick changes end with the last one, in figure, sentence and table', async ({ page }) => {
	const errors: Error[] = [];
	page.on('pageerror', (error) => errors.push(error));
	await openLive(page, '/visits/?from=2009');
	await settled(page, id, 'from-2009');
	await page.evaluate(
		async (slugs) => {
			const select = (label: string) =>
				[...document.querySelectorAll('label')]
					.find((one) => one.textContent.trim().startsWith(label))
					?.querySelector('select');
			const choose = (label: string, value: string) => {
				const control = select(label);
				if (!control) throw new Error(`no control "${label}"`);
				control.value = value;
				control.dispatchEvent(new Event('change', { bubbles: true }));
			};
			for (let step = 0; step < 500; step++) {
				// Of every kind: written answers, the engine's, the one that is drawn in the page.
				if (step % 3 === 0) choose('Regional group', slugs[step % slugs.length] ?? '');
				else if (step % 3 === 1) choose('From year', step % 2 === 0 ? '' : String(2007 + (step % 19)));
				else choose('To year', step % 4 === 0 ? '' : String(2026));
				if (step % 10 === 0) await new Promise((done) => setTimeout(done, 0));
			}
			choose('Regional group', 'asia-pacific');
			choose('To year', '');
			choose('From year', '2015');
		},
		['', ...groups.map(({ slug }) => slug)]
	);
	await expect(page).toHaveURL(/\?group=asia-pacific&from=2015$/);
	await expectAnswer(page, id, { group: 'asia-pacific', from: 2015 });
	// Nothing older comes after it.
	await page.waitForLoadState('networkidle');
	await expectAnswer(page, id, { group: 'asia-pacific', from: 2015 });
	expect(errors).toEqual([]);
});

test('answers that come in the reverse order are not painted over the newest', async ({ page }) => {
	const gate = await hold(page, '**/answers/visits-by-year/group-*.json');
	await openLive(page, '/visits/');
	const field = page.getByLabel(/^Regional group/);
	const chosen = ['african', 'asia-pacific', 'eastern-european'];
	for (const [index, group] of chosen.entries()) {
		await field.selectOption(group);
		await expect.poll(() => gate.waiting.length).toBe(index + 1);
	}
	await expect(figureOf(page, id)).toHaveAttribute('data-status', 'asking');
	await gate.waiting[2]?.fallback();
	await expectAnswer(page, id, { group: 'eastern-european' });
	for (const late of [gate.waiting[1], gate.waiting[0]]) {
		const answered = page.waitForResponse(/group-/);
		await late?.fallback();
		await (await answered).finished();
		await expectAnswer(page, id, { group: 'eastern-european' });
	}
});

test('an engine that comes after the reader went back to a written answer changes nothing', async ({
	page
}) => {
	const gate = await hold(page, wasm);
	await openLive(page, '/visits/?from=2010');
	await expect(figureOf(page, id).getByRole('progressbar')).toBeVisible();
	await page.getByRole('button', { name: 'Clear' }).click();
	await page.getByLabel(/^Regional group/).selectOption('african');
	await settled(page, id, 'group-african');
	await gate.open();
	// Asked of the engine once it is there: so it has come, with all its progress told.
	await page.getByLabel('From year').selectOption('2012');
	await expectAnswer(page, id, { group: 'african', from: 2012 });
	await page.getByLabel('From year').selectOption('');
	await expectAnswer(page, id, { group: 'african' });
});

test('while the engine comes for an older choice, the answer that is shown is not called unfinished', async ({
	page
}) => {
	const gate = await hold(page, '**/timeline.parquet');
	await openLive(page, '/visits/?from=2010');
	const figure = figureOf(page, id);
	await expect(figure.getByRole('progressbar')).toBeVisible();
	await page.getByRole('button', { name: 'Clear' }).click();
	await settled(page, id, 'default');
	const ready = page.waitForResponse('**/timeline.parquet');
	await gate.open();
	await (await ready).finished();
	await page.waitForLoadState('networkidle');
	await expect(figure.getByRole('status')).toBeEmpty();
	await expectAnswer(page, id);
});

test('a choice made while the page still becomes live is not lost', async ({ page }) => {
	await page.goto('./');
	await page.getByRole('link', { name: 'Filter the visits' }).click();
	await page.getByLabel(/^Regional group/).selectOption('african');
	await expectAnswer(page, id, { group: 'african' });
});
