import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { columnsOf, tableNames } from '../src/lib/register/tables.ts';
import { withColumnTables } from './column-tables.ts';

const readme = readFileSync('data/README.md', 'utf8');

test('data/README.md describes the tables as the schemas do: else run npx tsx scripts/data-readme.ts', () => {
	expect(withColumnTables(readme)).toBe(readme);
});

test('every column of every table has its line', () => {
	const lines = withColumnTables(readme).split('\n');
	for (const table of tableNames) {
		const start = lines.findIndex((line) => line.startsWith(`### \`${table}.csv\``));
		expect(start, table).toBeGreaterThan(-1);
		for (const [column] of columnsOf(table)) {
			const at = lines.findIndex((line, index) => index > start && line.startsWith(`| \`${column}\` |`));
			expect(at, `${table}.${column}`).toBeGreaterThan(start);
		}
	}
});

test('a README without its marks is refused', () => {
	expect(() => withColumnTables('# The register')).toThrow('data/README.md has lost a mark');
});
