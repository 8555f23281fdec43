import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNodeEngine } from './node.ts';
import { openParquetWriter, type ParquetWriter, type TypedColumn } from './parquet.ts';

const columns: TypedColumn[] = [
	{ name: 'day', type: 'DATE' },
	{ name: 'count', type: 'INTEGER' },
	{ name: 'years', type: 'DOUBLE' },
	{ name: 'text', type: 'VARCHAR' }
];
const heading = 'day,count,years,text\n';

let writer: ParquetWriter;
let folder: string;

beforeAll(async () => {
	writer = await openParquetWriter();
	folder = await mkdtemp(join(tmpdir(), 'parquet-'));
});

afterAll(async () => {
	writer.close();
	await rm(folder, { recursive: true });
});

async function readBack(bytes: Uint8Array) {
	const location = join(folder, 'table.parquet');
	await writeFile(location, bytes);
	const engine = await openNodeEngine([{ name: 'back', location }]);
	const rows = await engine.query('SELECT * FROM back');
	const types = await engine.query('SELECT column_name, data_type FROM information_schema.columns');
	await engine.close();
	return { rows, types };
}

describe('Parquet of a CSV text', () => {
	it('keeps types, nulls, quotes, line breaks, spaces and the order of rows', async () => {
		const csv = `${heading}2016-09-20,7,6.510609171800137,"he said ""no"", and\nleft"\n,,, spaced \n0001-01-01,-1,0.1,Қазақстан 😀\n`;
		const { rows, types } = await readBack(writer.parquet(csv, columns));
		expect(rows).toEqual([
			{ day: '2016-09-20', count: 7, years: 6.510609171800137, text: 'he said "no", and\nleft' },
			{ day: null, count: null, years: null, text: ' spaced ' },
			{ day: '0001-01-01', count: -1, years: 0.1, text: 'Қазақстан 😀' }
		]);
		expect(types).toEqual(columns.map(({ name, type }) => ({ column_name: name, data_type: type })));
	});

	it('takes a table without rows', async () => {
		const { rows, types } = await readBack(writer.parquet(heading, columns));
		expect(rows).toEqual([]);
		expect(types).toHaveLength(columns.length);
	});

	it('does not take a column for a date or number because its cells look like one', async () => {
		const { rows } = await readBack(writer.parquet('year\n2016\n004\n', [{ name: 'year', type: 'VARCHAR' }]));
		expect(rows).toEqual([{ year: '2016' }, { year: '004' }]);
	});

	it('gives the same bytes for the same text, also after other tables', () => {
		const csv = `${heading}2016-09-20,7,1.5,a\n`;
		const hash = () => createHash('sha256').update(writer.parquet(csv, columns)).digest('hex');
		const first = hash();
		writer.parquet('other\n1\n', [{ name: 'other', type: 'INTEGER' }]);
		expect(hash()).toBe(first);
	});

	it.each([
		['a day that does not exist', '2016-02-30,1,1,a'],
		['a text for a number', '2016-02-01,one,1,a'],
		['a row too short', '2016-02-01,1']
	])('refuses %s, and goes on with the next table', (_, row) => {
		expect(() => writer.parquet(`${heading}${row}\n`, columns)).toThrow(/line \d/);
		expect(writer.parquet(`${heading}2016-02-01,1,1,a\n`, columns).length).toBeGreaterThan(0);
	});
});
