import { DuckDBDateValue, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';
import { expect, test } from '@playwright/test';
import type { WrittenAnswer } from '../../lib/engine/written.ts';
import { writtenAnswer, writtenEntries } from '../../lib/figures/written.server.ts';
import { questions } from '../../lib/questions/index.ts';
import { expectAnswer, expected, figureOf, openLive } from '../testing/figure.ts';

for (const { id } of questions) {
	test(`every answer written to ${id} is what the engine answers`, async ({ request }) => {
		const entries = (await writtenEntries()).filter(({ question }) => question === id);
		expect(entries.length).toBeGreaterThan(0);
		for (const { question, key } of entries) {
			const served = await request.get(`answers/${question}/${key}.json`);
			expect(served.ok(), key).toBe(true);
			const { written } = await writtenAnswer({ question, key });
			expect((await served.json()) as WrittenAnswer, key).toEqual(JSON.parse(JSON.stringify(written)));
		}
	});
}

/** A value of today's DuckDB as our rows hold it. */
function plain(value: DuckDBValue): unknown {
	if (value instanceof DuckDBDateValue) return value.toString();
	return typeof value === 'bigint' ? Number(value) : value;
}

for (const [route, id, chosen] of [
	['/visits/?group=african&from=2010', 'visits-by-year', { group: 'african', from: 2010 }],
	['/ratifications/?treaty=CAT&to=1999', 'parties-over-time', { treaty: 'CAT', to: 1999 }],
	['/states/ARG/', 'state-record', { state: 'ARG' }]
] as const) {
	test(`the SQL shown on ${route} gives its rows in today’s DuckDB`, async ({ page, baseURL }) => {
		const site = baseURL ?? '';
		await page.goto(route.slice(1));
		const { rows } = await expectAnswer(page, id, chosen);
		const shown = figureOf(page, id).locator('[data-sql] pre');
		// The page as built cannot know its host: the addresses are whole once the figure is awake.
		await expect(shown).toContainText(`read_parquet('${site}data/`);
		const sql = ((await shown.textContent()) ?? '').replaceAll(`${site}data/`, 'build/data/');
		const connection = await (await DuckDBInstance.create()).connect();
		const statements = await connection.extractStatements(sql);
		for (let index = 0; index < statements.count - 1; index++) await (await statements.prepare(index)).run();
		const today = await (await statements.prepare(statements.count - 1)).runAndReadAll();
		const names = today.columnNames();
		expect(today.getRows().map((cells) => cells.map(plain))).toEqual(
			rows.map((row) => names.map((name) => row[name]))
		);
		connection.closeSync();
	});
}

test('the engine in the browser shows what Node answers, for each figure with filters', async ({ page }) => {
	await openLive(
		page,
		'/ratifications/?treaty=CRPD&group=latin-american-caribbean&asof=2014-07-01&from=2009'
	);
	const both = { treaty: 'CRPD', group: 'latin-american-caribbean', asof: '2014-07-01' };
	await expectAnswer(page, 'standing-on-date', both);
	await expectAnswer(page, 'parties-over-time', { ...both, from: 2009 });
	await openLive(page, '/visits/?states=BRA,KAZ,NRU&from=2010&to=2023');
	await expectAnswer(page, 'visits-by-year', { states: ['BRA', 'KAZ', 'NRU'], from: 2010, to: 2023 });
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const [route, id, chosen] of [
		['visits/', 'visits-by-year', {}],
		['states/KAZ/', 'state-visits', { state: 'KAZ' }]
	] as const) {
		test(`the CSV link of ${id} on ${route} is a file with the rows of the table`, async ({ page }) => {
			await page.goto(route);
			const { csv, table } = await expected(id, chosen);
			const link = figureOf(page, id).locator('a[download]');
			const answer = await page.request.get(
				new URL((await link.getAttribute('href')) ?? '', page.url()).href
			);
			expect(answer.headers()['content-type']).toContain('text/csv');
			expect(await answer.text()).toBe(csv);
			const coming = page.waitForEvent('download');
			await link.click();
			expect((await coming).suggestedFilename()).toMatch(
				new RegExp(`^opcat-${id}-.*-as-at-\\d{4}-\\d{2}-\\d{2}\\.csv$`)
			);
			const shown = await figureOf(page, id).locator('tbody tr').count();
			expect(shown).toBe(table.length);
		});
	}
});
