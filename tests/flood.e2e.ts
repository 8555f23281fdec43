import { requireBrowser } from '../scripts/lib/browser.mjs';
import { expectAnswer, openLive } from '../src/routes/testing/figure.ts';
import { expect, test } from './support/site.ts';

// Playwright takes a guard from the browser, which readers have: more than 200 new addresses in 10 seconds are left out.
test.use({
	launchOptions: {
		executablePath: requireBrowser(),
		ignoreDefaultArgs: ['--disable-ipc-flooding-protection']
	}
});

const id = 'visits-by-year';

declare global {
	interface Window {
		/** How many statements the engine was given. */
		statements: number;
	}
}

test('500 filter changes in a second: the last one is shown and in the address, after a few queries', async ({
	page
}) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.addInitScript(() => {
		window.statements = 0;
		window.Worker = class extends Worker {
			override postMessage(message: unknown, options?: Transferable[] | StructuredSerializeOptions): void {
				if ((message as { readonly type?: unknown }).type === 'START_PENDING_QUERY') window.statements += 1;
				super.postMessage(message, options as Transferable[]);
			}
		};
	});
	await openLive(page, '/visits/?from=2008');
	await expectAnswer(page, id, { from: 2008 });
	const before = await page.evaluate(() => window.statements);
	await page.evaluate(async () => {
		const filter = (name: string) => {
			const selects = [...document.querySelectorAll('select')];
			const found = selects.find((one) => one.closest('label')?.textContent.trim().startsWith(name));
			if (!found) throw new Error(`There is no filter ${name}`);
			return (year: number) => {
				found.value = String(year);
				found.dispatchEvent(new Event('change', { bubbles: true }));
			};
		};
		const [from, to] = [filter('From year'), filter('To year')];
		for (let change = 0; change < 500; change += 2) {
			from(2007 + (change % 9));
			to(2016 + (change % 10));
			if (change % 10 === 8) await new Promise((done) => setTimeout(done, 20));
		}
		from(2012);
		to(2015);
	});
	await expectAnswer(page, id, { from: 2012, to: 2015 });
	await expect(page).toHaveURL(/\?from=2012&to=2015$/);
	// Two figures ask for each of 45 pairs of years; most were overtaken before their turn.
	const statements = await page.evaluate(() => window.statements);
	expect(statements - before).toBeLessThan(120);
	expect(errors).toEqual([]);
	// The page is at work as before: it goes on, comes back, and its address is what it shows.
	await page.getByLabel('To year').selectOption('2014');
	await expectAnswer(page, id, { from: 2012, to: 2014 });
	await page.goBack();
	await expectAnswer(page, id, { from: 2012, to: 2015 });
	await page.reload();
	await expectAnswer(page, id, { from: 2012, to: 2015 });
});
