import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildLarge } from './large/build.ts';
import { openDatabase } from './large/database.ts';
import { madeRegisterOf } from './large/register.ts';
import { recordShape } from './record-shape.ts';
import { openReadingPage, type ReadingPage } from './testing/reading-page.ts';
import { writeMade } from './write-made.ts';

const VISITS = 40_000;
const LONG_AGO = new Date('2026-01-01T00:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'in-place-'));
const data = join(folder, 'data');
const size = (name: string) => statSync(join(data, `${name}.parquet`)).size;
let page: ReadingPage;

/** The statements of the page on scale: readers copy them. */
const [, section = ''] = readFileSync('docs/scale.md', 'utf8').split('## Reading in place');
const documented = [...section.matchAll(/```sql\n(.*?);\n```/gs)].map(([, sql = '']) => sql);
const ADDRESS = 'https://example.org/data/';

beforeAll(async () => {
	const register = join(folder, 'register');
	await writeMade(register, recordShape(), { visits: VISITS, seed: 21 });
	await buildLarge({ ...madeRegisterOf(register), prefix: '' }, data, { rowGroup: 8192 });
	// Of files older than a minute a browser keeps parts, and asks for further ones of the same file.
	for (const file of readdirSync(data)) utimesSync(join(data, file), LONG_AGO, LONG_AGO);
	page = await openReadingPage(folder);
}, 60_000);

afterAll(async () => {
	await page.close();
	rmSync(folder, { recursive: true });
});

describe('DuckDB over HTTP fetches of a Parquet file what it needs', () => {
	const from = (name: string) => `read_parquet('${page.data}${name}.parquet')`;

	it('all of it for all rows and columns: what the server counts is what is read', async () => {
		const { bytes } = await page.read(
			`SELECT max(length(CAST(COLUMNS(*) AS VARCHAR))) FROM ${from('visits')}`
		);
		expect(bytes).toBeGreaterThanOrEqual(size('visits'));
	});

	it('its end alone to count the rows', async () => {
		const { rows, bytes } = await page.read(`SELECT count(*) FROM ${from('visits')}`);
		expect(rows).toEqual([[VISITS]]);
		expect(bytes).toBeLessThan(size('visits') / 5);
	});

	it('one column of all row groups', async () => {
		const { rows, bytes, parts } = await page.read(
			`SELECT status, count(*) FROM ${from('visits')} GROUP BY ALL ORDER BY ALL`
		);
		expect(rows.reduce((sum, [, visits]) => sum + Number(visits), 0)).toBe(VISITS);
		expect(parts).toBeGreaterThan(5);
		expect(bytes).toBeLessThan(size('visits') / 2);
	});

	it('the few row groups of one State in one year', async () => {
		const { rows, bytes } = await page.read(
			`SELECT iso3, start_date, note FROM ${from('visits')}
			WHERE start_date >= '2020' AND start_date < '2021' AND iso3 = 'ARG'`
		);
		expect(rows.length).toBeGreaterThan(0);
		expect(rows.filter(([iso3, start]) => iso3 !== 'ARG' || !String(start).startsWith('2020'))).toEqual([]);
		expect(bytes).toBeLessThan(size('visits') / 2);
	});
});

describe('the statements of docs/scale.md', () => {
	it('are there', () => {
		expect(documented.length).toBeGreaterThanOrEqual(3);
		for (const sql of documented) expect(sql).toContain(ADDRESS);
	});

	it('give over HTTP what today’s DuckDB gives of the files, and fetch parts', async () => {
		const database = await openDatabase(mkdtempSync(join(folder, 'today-')));
		for (const sql of documented) {
			const names = [...sql.matchAll(/data\/(\w+)\.parquet/g)].map(([, name = '']) => name);
			const whole = names.reduce((sum, name) => sum + size(name), 0);
			const { rows, bytes, parts } = await page.read(sql.replaceAll(ADDRESS, page.data));
			const today = await database.rows(sql.replaceAll(ADDRESS, `${data}/`));
			expect(rows.length, sql).toBeGreaterThan(0);
			expect(
				rows.map((row) => row.map(String)),
				sql
			).toEqual(today.map((row) => Object.values(row).map(String)));
			expect(parts, sql).toBeGreaterThan(1);
			expect(bytes, sql).toBeLessThan(whole * 0.6);
		}
		database.close();
	});
});
