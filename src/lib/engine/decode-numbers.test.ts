import { expect, test } from 'vitest';
import { decodeNumbers } from './decode-numbers.ts';
import { startNodeDuckDb } from './duckdb-node.ts';
import { createSession } from './session.ts';

const database = await startNodeDuckDb();
database.open({});
const session = createSession(
	database,
	database.connect().useUnsafe((_, id) => id)
);
const ask = async (sql: string) => decodeNumbers(await session.run(sql));

test('columns of whole numbers, over as many pieces as they come in', async () => {
	const { n, twice } = await ask(
		'SELECT CAST(range AS INTEGER) AS n, CAST(2 * range AS INTEGER) AS twice FROM range(5000) ORDER BY 1'
	);
	expect(n).toEqual(Int32Array.from({ length: 5000 }, (_, index) => index));
	expect(twice?.[4999]).toBe(9998);
	expect(await ask('SELECT CAST(1 AS INTEGER) AS n WHERE false')).toEqual({ n: new Int32Array() });
});

test.each([
	"SELECT 'a' AS n",
	'SELECT 1.5 AS n',
	'SELECT CAST(1 AS BIGINT) AS n',
	'SELECT CAST(NULL AS INTEGER) AS n'
])('anything else is refused: %s', async (sql) => {
	await expect(ask(sql)).rejects.toThrow('column n: not whole numbers alone');
	await expect(ask(sql)).rejects.toMatchObject({ kind: 'query' });
});
