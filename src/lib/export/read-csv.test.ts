import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { csv } from './csv.ts';
import { readCsv } from './read-csv.ts';

it('reads what is written, whatever the cells hold', () => {
	const cell = fc.option(fc.string({ unit: 'binary', minLength: 1 }));
	fc.assert(
		fc.property(fc.array(fc.record({ a: cell, 'b, "c"': cell })), (rows) => {
			expect(readCsv(csv(['a', 'b, "c"'], rows))).toEqual(rows);
		})
	);
});

it('reads lines that end as elsewhere, and a last line without an end', () => {
	expect(readCsv('a,b\r\n1,"x ""y"""\r\n,2')).toEqual([
		{ a: '1', b: 'x "y"' },
		{ a: null, b: '2' }
	]);
	expect(readCsv('a\n1\n\n')).toEqual([{ a: '1' }, { a: null }]);
});

it('reads the sources as another reader does', () => {
	const text = readFileSync('static/data/sources.csv', 'utf8');
	const other = parse<Record<string, string>>(text, { columns: true });
	expect(readCsv(text)).toEqual(
		other.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell || null])))
	);
});

it.each([
	['a,b\n1\n', 'Line 2 has 1 cells, not 2'],
	['a,b\n1,"2\n', 'No CSV after 6 characters, in line 2'],
	['a,b\n1,2"3\n', 'No CSV after 6 characters, in line 2']
])('refuses %j', (text, message) => expect(() => readCsv(text)).toThrow(message));
