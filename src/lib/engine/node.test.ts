import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine, TableFile } from './engine.ts';
import { openNodeEngine, sharedNodeEngine } from './node.ts';
import { writeFixtures } from './testing/fixtures.ts';
import { literals, queries } from './testing/statements.ts';

let folder: string;
let files: TableFile[];
let engine: Engine;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'engine-'));
	files = await writeFixtures(folder);
	engine = await openNodeEngine(files);
});

afterAll(async () => {
	await engine.close();
	await rm(folder, { recursive: true });
});

describe('the engine in Node', () => {
	test.each([...literals, ...queries])('reads $name', async ({ sql, rows }) => {
		const answer = await engine.query(sql);
		expect(answer).toStrictEqual(rows);
		expect(answer.map(Object.keys)).toStrictEqual(rows.map(Object.keys));
	});

	test.each([
		['9007199254740992::BIGINT', 'beyond 2^53'],
		['-170141183460469231731687303715884105727::HUGEINT', 'beyond 2^53'],
		['1234567890123456.789', 'more digits'],
		["'nan'::DOUBLE", 'NaN'],
		["'-inf'::DOUBLE", '-Infinity'],
		["'infinity'::DATE", 'column value, row 2'],
		['[1]', 'List'],
		["TIME '10:11:12'", 'Time'],
		['INTERVAL 1 DAY', 'Interval'],
		["'a'::BLOB", 'Binary']
	])('refuses %s, which no cell holds', async (expression, why) => {
		const asked = engine.query(`SELECT NULL AS value UNION ALL SELECT ${expression}`);
		await expect(asked).rejects.toMatchObject({
			kind: 'query',
			detail: expect.stringContaining(why) as string
		});
		await expect(asked).rejects.toThrow('column value');
	});

	test('refuses an enumeration, which would come as nulls', async () => {
		await expect(engine.query("SELECT 'day'::ENUM('day', 'month') AS value")).rejects.toMatchObject({
			kind: 'query',
			detail: expect.stringContaining('column value') as string
		});
	});

	test('refuses two columns of one name', async () => {
		await expect(engine.query('SELECT 1 AS a, 2 AS a')).rejects.toMatchObject({
			kind: 'query',
			detail: expect.stringContaining('column a') as string
		});
	});

	test.each(['SELECT nonsense FROM visits', 'SELECT', "SELECT 'a'::INTEGER"])(
		'names the wrong statement: %s',
		async (sql) => {
			await expect(engine.query(sql)).rejects.toMatchObject({
				name: 'EngineError',
				kind: 'query',
				detail: expect.stringContaining(sql) as string
			});
		}
	);

	test('tells an error that comes late, after thousands of rows', async () => {
		const sql = `SELECT CASE WHEN n = 9000 THEN 'a'::INTEGER ELSE n END AS n FROM range(10000) numbers(n)`;
		await expect(engine.query(sql)).rejects.toMatchObject({ kind: 'query' });
		expect(await engine.query('SELECT 1 AS one')).toStrictEqual([{ one: 1 }]);
	});

	test('gives all rows of a long answer, in order', async () => {
		const rows = await engine.query('SELECT n FROM range(10000) numbers(n) ORDER BY n DESC');
		expect(rows.map(({ n }) => n)).toStrictEqual(Array.from({ length: 10_000 }, (_, index) => 9999 - index));
	});

	test('answers statements asked at once, each its own', async () => {
		const asked = Array.from({ length: 20 }, (_, n) => engine.query(`SELECT ${n} AS n FROM range(3000)`));
		const answers = await Promise.all(asked);
		expect(answers.map((rows) => [rows.length, rows.at(-1)])).toStrictEqual(
			asked.map((_, n) => [3000, { n }])
		);
	});

	test('takes a long statement, refuses a longer one, and goes on', async () => {
		const long = (length: number) => engine.query(`SELECT length('${'ж'.repeat(length)}') AS n`);
		expect(await long(29_900)).toStrictEqual([{ n: 29_900 }]);
		await expect(long(30_000)).rejects.toMatchObject({ kind: 'query' });
		expect(await engine.query('SELECT 1 AS one')).toStrictEqual([{ one: 1 }]);
	});

	test.each([
		'FROM read_parquet($file)',
		'FROM read_csv_auto($file)',
		'COPY visits TO $file',
		'ATTACH $file AS outside',
		"INSTALL 'httpfs'",
		"LOAD 'httpfs'",
		'SET enable_external_access = true',
		'SET lock_configuration = false',
		'SET autoload_known_extensions = true'
	])('is locked: %s', async (sql) => {
		const statement = sql.replace('$file', `'${join(folder, 'visits.parquet')}'`);
		await expect(engine.query(statement)).rejects.toMatchObject({ kind: 'query' });
	});

	test('answers no more after it was closed', async () => {
		const other = await openNodeEngine([]);
		await other.close();
		await expect(other.query('SELECT 1')).rejects.toMatchObject({ kind: 'query' });
	});
});

describe('opening it', () => {
	test('names the file that is missing', async () => {
		const location = join(folder, 'none.parquet');
		await expect(openNodeEngine([{ name: 'none', location }])).rejects.toMatchObject({
			kind: 'broken-file',
			detail: expect.stringContaining(location) as string
		});
	});

	test('names the file that is not whole', async () => {
		const whole = await readFile(join(folder, 'visits.parquet'));
		const location = join(folder, 'half.parquet');
		await writeFile(location, whole.subarray(0, whole.length / 2));
		await expect(openNodeEngine([{ name: 'half', location }])).rejects.toMatchObject({
			kind: 'broken-file',
			detail: expect.stringContaining(location) as string
		});
	});

	test('is done once for all who share it', async () => {
		const [one, two] = await Promise.all([sharedNodeEngine(files), sharedNodeEngine(files)]);
		expect(two).toBe(one);
		expect(await one.query('SELECT count(*) AS n FROM groups')).toStrictEqual([{ n: 4 }]);
	});

	test('is tried anew after it failed', async () => {
		const late = [{ name: 'late', location: join(folder, 'late.parquet') }];
		await expect(sharedNodeEngine(late)).rejects.toMatchObject({ kind: 'broken-file' });
		await writeFile(join(folder, 'late.parquet'), await readFile(join(folder, 'groups.parquet')));
		expect(await (await sharedNodeEngine(late)).query('SELECT count(*) AS n FROM late')).toStrictEqual([
			{ n: 4 }
		]);
	});
});
