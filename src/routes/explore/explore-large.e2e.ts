import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeLargeSite } from '../../../scripts/lib/large-site.ts';
import { startServer } from '../../../scripts/lib/site-server.mjs';
import { expect, test } from '../../../tests/support/site.ts';
import { startNodeDuckDb } from '../../lib/engine/duckdb-node.ts';
import { text } from '../../lib/engine/sql.ts';

/** The record so many times over: every count is that many times the record's. */
const times = 1000;

/**
 * Writes a table of the record over and over, in its order, each visit under ids of its own. The notes, which no chart
 * needs, are made long and unlike each other: what is not read is to be seen in the bytes.
 */
async function written(folder: string, tables: readonly string[]): Promise<Record<string, string>> {
	const database = await startNodeDuckDb();
	database.open({});
	const connection = database.connect();
	const paths: Record<string, string> = {};
	for (const name of tables) {
		const path = join(folder, `${name}.parquet`);
		const rows = `SELECT t.* REPLACE (t.visit_id || '-' || n.range AS visit_id, md5(t.visit_id || n.range) AS note)
			FROM read_parquet(${text(`build/data/${name}.parquet`)}) AS t, range(${times}) AS n
			ORDER BY right(t.visit_id, 4), t.visit_id, n.range`;
		connection.query(`COPY (${rows}) TO ${text(path)} (FORMAT PARQUET, CODEC 'ZSTD', ROW_GROUP_SIZE 20480)`);
		paths[name] = path;
	}
	connection.close();
	return paths;
}

test('a large record is read in place: few of its bytes, the right counts, and nothing gets out of the engine', async ({
	page,
	outside
}) => {
	test.slow();
	const folder = await mkdtemp(join(tmpdir(), 'large-'));
	await makeLargeSite('build', join(folder, 'site'), await written(folder, ['visits', 'reports']));
	const sent: { path: string; status: number; method: string; bytes: number; length: number }[] = [];
	const server = await startServer({ dir: join(folder, 'site'), onResponse: (one) => sent.push(one) });
	try {
		await page.goto(`${server.url}explore/?group=african`);
		await expect(page.locator('[data-sentence]')).toContainText('27,000 of the 105,000 visits', {
			timeout: 60_000
		});
		const group = page.locator('[data-facet=group] li');
		await expect(group.first()).toContainText('27,000');
		await expect(page.locator('[data-facet=ended] li').first()).toContainText('of 101,000');
		const list = page.locator('section tbody tr');
		await expect(list).toHaveCount(50);
		await expect(page.locator('[data-listed]')).toHaveText(
			'The latest 50 of the 27,000 visits that are chosen.'
		);

		const ranged = sent.filter(({ method, status }) => method === 'GET' && status === 206);
		const read = (name: string) => ranged.filter(({ path }) => path === `/data/${name}.parquet`);
		for (const name of ['visits', 'reports']) {
			const bytes = read(name).reduce((sum, one) => sum + one.bytes, 0);
			expect(read(name)[0]?.length, name).toBeGreaterThan(1_000_000);
			expect(bytes, `bytes of ${name}`).toBeLessThan((read(name)[0]?.length ?? 0) / 2);
		}
		expect(sent.filter(({ path, status }) => status === 200 && path === '/data/visits.parquet')).toEqual([]);

		// A choice costs no further look into the files but that of its list.
		const before = sent.length;
		await page.getByRole('checkbox', { name: /^public/ }).check();
		await expect(page.locator('[data-sentence]')).toContainText('11,000 of the 105,000 visits');
		expect(sent.slice(before).filter(({ path }) => !/^\/(data\/|icon\.svg)/.test(path))).toEqual([]);

		expect(page.workers()).not.toEqual([]);
		for (const worker of page.workers()) {
			const got = await worker.evaluate((url) => {
				const attempt = (work: () => void) => {
					try {
						work();
						return 'reached';
					} catch {
						return 'refused';
					}
				};
				return [
					attempt(() => {
						const request = new XMLHttpRequest();
						request.open('GET', `${url}request`, false);
						request.send();
					}),
					attempt(() =>
						(self as unknown as { importScripts(url: string): void }).importScripts(`${url}script`)
					)
				];
			}, outside.url);
			expect(got).toEqual(['refused', 'refused']);
		}
		expect(outside.seen).toEqual([]);
	} finally {
		await server.close();
		await rm(folder, { recursive: true });
	}
});
