import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expectAnswer, figureOf, openLive, settled } from '../src/routes/testing/figure.ts';
import { hold, killableWorkers, wasm } from '../src/routes/testing/engine.ts';
import { failsThenAnswers, failsWith, id, period, search } from '../src/routes/testing/uncommon.ts';
import { expect, test } from './support/site.ts';

/** Checks that what was written beside the pages still answers. */
async function expectWritten(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Clear' }).click();
	await expectAnswer(page, id);
	await page.getByLabel(/^Regional group/).selectOption('african');
	await expectAnswer(page, id, { group: 'african' });
}

/** Policies of a host that is stricter than the page, as a careful office has them. */
const policies = {
	'no WebAssembly': "script-src 'self' 'unsafe-inline'",
	'no workers': "worker-src 'none'"
};

for (const [name, policy] of Object.entries(policies))
	test(`a policy that allows ${name}: said in words, and all that is written works`, async ({ page }) => {
		await page.route(/\/visits\//, async (route) => {
			const response = await route.fetch();
			await route.fulfill({
				response,
				headers: { ...response.headers(), 'content-security-policy': policy }
			});
		});
		await openLive(page, `/visits/${search}`);
		await failsWith(page, 'is blocked here');
		await expectWritten(page);
	});

for (const missing of ['WebAssembly', 'Worker'] as const)
	test(`a browser without ${missing}: said in words, and all that is written works`, async ({ page }) => {
		await page.addInitScript((name) => {
			Object.defineProperty(window, name, { value: undefined });
		}, missing);
		await openLive(page, `/visits/${search}`);
		await failsWith(page, 'This browser cannot run the engine');
		await expectWritten(page);
	});

test('a worker that is killed in a query and tells nothing is replaced', async ({ page }) => {
	await page.addInitScript(killableWorkers, true);
	await openLive(page, '/visits/?from=2008');
	await expectAnswer(page, id, { from: 2008 });
	await page.evaluate(() => window.killing && (window.killing.statementsToDieOf = 1));
	await page.getByLabel('From year').selectOption('2010');
	await expectAnswer(page, id, { from: 2010 });
	expect(await page.evaluate(() => window.killing)).toEqual({ statementsToDieOf: 0, started: 2 });
});

test('a table that is not there, and one that is cut off', async ({ page }) => {
	await page.route('**/visits.parquet', (route) => route.fulfill({ status: 404, body: 'no such file' }));
	await openLive(page, `/visits/${search}`);
	await failsWith(page, 'is missing or damaged');
	await page.unroute('**/visits.parquet');
	await page.route('**/visits.parquet', async (route) => {
		const body = await (await route.fetch()).body();
		await route.fulfill({ body: body.subarray(0, body.length - 100) });
	});
	const retry = figureOf(page, id).getByRole('button', { name: 'Try again' });
	await retry.click();
	await failsThenAnswers(page, 'is missing or damaged', () => page.unroute('**/visits.parquet'));
});

test('back in the middle of a query: each address shows its own answer, and none of another', async ({
	page
}) => {
	const gate = await hold(page, wasm);
	await openLive(page, '/visits/');
	const figure = figureOf(page, id);
	await page.getByLabel('From year').selectOption('2010');
	await expect(figure).toHaveAttribute('data-status', 'asking');
	await page.goBack();
	await settled(page, id, 'default');
	await page.goForward();
	await expect(page).toHaveURL(/\?from=2010$/);
	await expect(figure).toHaveAttribute('data-status', 'asking');
	// Away to another page, while the question is still on its way.
	await page.getByRole('navigation').getByRole('link', { name: 'Ratifications' }).click();
	await settled(page, 'standing-on-date', 'default');
	const shown = page.evaluate(
		() =>
			new Promise<string[]>((done) => {
				const seen = new Set<string>();
				const look = () => {
					for (const one of document.querySelectorAll('figure[data-answer]'))
						seen.add(one.getAttribute('data-answer') ?? '');
				};
				new MutationObserver(look).observe(document.body, {
					subtree: true,
					attributes: true,
					childList: true
				});
				look();
				setTimeout(() => done([...seen]), 3000);
			})
	);
	await gate.open();
	expect(await shown).toEqual(['default']);
	await page.goBack();
	await expectAnswer(page, id, { from: 2010 });
	await page.goBack();
	await expectAnswer(page, id);
});

/** What a page says, in words, its figures too. */
const wordsOf = (page: Page) => page.locator('body').innerText();

/** Saves a file by a button. */
async function saved(page: Page, button: string): Promise<Buffer> {
	const coming = page.waitForEvent('download');
	await page.locator(button).click();
	return readFile(await (await coming).path());
}

test('a clock that is wrong by decades changes no word, no answer and no file', async ({ page, browser }) => {
	const read = async (one: Page) => {
		await openLive(one, `/visits/${search}`);
		const { sentence } = await expectAnswer(one, id, period);
		const words = [await wordsOf(one)];
		await figureOf(one, id).locator('[data-take-away] > summary').click();
		const files = [];
		for (const format of ['xlsx', 'csv.zip']) files.push(await saved(one, `#${id} [data-take="${format}"]`));
		for (const route of ['', 'waiting/', 'mechanisms/', 'states/KAZ/', 'offline/', 'briefings/KAZ/']) {
			await one.goto(route, { waitUntil: 'networkidle' });
			words.push(await wordsOf(one));
		}
		files.push(await saved(one, 'button:text-is("Word")'));
		return { sentence, words, files };
	};
	const right = await read(page);
	expect(right.words.join(' ')).not.toMatch(/\b(today|yesterday|this year|days? ago|so far)\b/i);
	for (const year of ['1970-01-02', '2399-12-31']) {
		const context = await browser.newContext({ serviceWorkers: 'block' });
		const wrong = await context.newPage();
		await wrong.clock.setFixedTime(new Date(`${year}T12:00:00Z`));
		expect(await read(wrong), year).toEqual(right);
		await context.close();
	}
});
