import { afterAll, beforeAll, expect, it } from 'vitest';
import { groups } from '../../src/lib/offline/groups.ts';
import { startSession, type Session } from './session.ts';

let session: Session;
beforeAll(async () => {
	session = await startSession();
});
afterAll(() => session.close());

it('kept once it is asked for, the site and its engine work without a line', async () => {
	const { page, url } = session;
	// Firefox tells nothing of its line: what a visit does not keep by itself is asked for.
	await page.goto(`${url}offline/`);
	await page.locator('.buttons button:not(:disabled)').click();
	await page.waitForFunction(
		(count: number) => document.querySelectorAll('tr[data-kept=true]').length === count,
		{ timeout: 60_000 },
		groups.length
	);
	await session.cutLine();

	await page.goto(`${url}visits/?group=african&from=2010`);
	await page.waitForSelector('#visits-by-year[data-answer="group-african.from-2010"][data-status="settled"]');
	await page.goto(`${url}states/KAZ/`);
	await page.waitForSelector('h1 ::-p-text(Kazakhstan)');
	expect(session.strangers).toEqual([]);
	expect(session.complaints).toEqual([]);
});
