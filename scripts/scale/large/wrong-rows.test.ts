import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { identifier, text } from '../../../src/lib/engine/sql.ts';
import { columnsOf, tables, type TableName } from '../../../src/lib/register/tables.ts';
import { loadRegister } from '../../checks/check-register.ts';
import { formatProblem, type Problem } from '../../checks/problem.ts';
import { wrongCell } from '../../checks/wrong-cells.ts';
import { REGISTER, recordShape } from '../record-shape.ts';
import { madeFile, writeMade } from '../write-made.ts';
import { buildLarge } from './build.ts';
import { wrongCells } from './cells.ts';
import { openDatabase } from './database.ts';
import { madeRegisterOf, registerOf, type LargeName } from './register.ts';

const folder = mkdtempSync(join(tmpdir(), 'wrong-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The record with one cell changed. */
function recordWith(table: LargeName, key: string, column: string, value: string): string {
	const copy = mkdtempSync(join(folder, 'record-'));
	cpSync(REGISTER, copy, { recursive: true });
	const path = join(copy, `${table}.csv`);
	const records = parse(readFileSync(path));
	const place = columnsOf(table).findIndex(([name]) => name === column);
	const changed = records.map((cells) =>
		cells.slice(0, tables[table].key.length).join(' ') === key ? cells.with(place, value) : cells
	);
	expect(changed).not.toEqual(records);
	writeFileSync(path, stringify(changed));
	return copy;
}

const place = ({ file, row, column, check }: Problem) =>
	`${file} ${row ?? ''} ${column?.split(' + ').at(-1) ?? ''} ${check ?? ''}`;

/** Where the build and the large build find something wrong, the tables that both read alone. */
async function bothFind(copy: string) {
	const loaded = loadRegister(copy);
	const large = await buildLarge(registerOf(copy), join(copy, 'out'));
	return [loaded, large].map((found) => ('problems' in found ? found.problems.map(place) : []));
}

describe('a wrong row of the record is found by both builds, at the same place', () => {
	it.each<[LargeName, string, string, string]>([
		['visits', 'KAZ-2016', 'end_date', '2016-09-01'],
		['visits', 'KAZ-2016', 'start_date', '2016-02-30'],
		['visits', 'KAZ-2016', 'status', 'made'],
		['visits', 'KAZ-2016', 'date_precision', 'month'],
		['visits', 'KAZ-2016', 'note', 'a  b'],
		['visits', 'KAZ-2016', 'source_ids', 'no-such-source'],
		['visits', 'KAZ-2016', 'dates_basis', ''],
		['visits', 'AZE-2015', 'resumes_visit_id', 'KAZ-2016'],
		['visits', 'AZE-2015', 'resumes_visit_id', 'KAZ-2015'],
		['reports', 'KAZ-2016 State', 'published_date', '2015'],
		['reports', 'KAZ-2016 State', 'public', 'no'],
		['reports', 'KAZ-2016 State', 'report_symbol', 'CAT/OP/ARG/1'],
		['reports', 'ARG-2022 State', 'visit_id', 'KAZ-2016'],
		['delegations', 'ALB-2024 Vasiliki Artinopoulou', 'nationality_iso3', 'XXX'],
		['exceptions', 'delegations KHM-2013 complete delegation has a head', 'key', 'KHM-2014']
	])('%s %s: %s "%s"', async (table, key, column, value) => {
		const [build, large] = await bothFind(recordWith(table, key, column, value));
		expect(large).not.toEqual([]);
		expect(build).toEqual(expect.arrayContaining(large ?? []));
	});
});

/** The first and last day in a line of visits. */
const DAYS = /,(\d{4}-\d\d-\d\d),\d{4}-\d\d-\d\d,/;

describe('a wrong row of a made-up register', () => {
	it.each<[string, (lines: string[]) => string[], RegExp]>([
		[
			'twice the same key',
			(lines) => [...lines, lines[5] ?? ''],
			/^made-up-visits\.csv, row 202, column visit_id: "made-000000005-\w{3}-\d{4}" is the same as in row 6; expected no two rows alike \(check "key is unique"\)$/
		],
		[
			'an end before the start',
			(lines) => lines.with(9, (lines[9] ?? '').replace(DAYS, ',$1,2000-01-01,')),
			/^made-up-visits\.csv, row 10, column end_date: "2000-01-01" is before start_date (\d{4}-\d\d-\d\d); expected \1 or later/
		],
		[
			'a cell too few',
			(lines) => lines.with(70, (lines[70] ?? '').replace(/,[^,]*$/, '')),
			/^made-up-visits\.csv, row 71: the row has 18 cells; expected 19 cells$/
		],
		['another header', (lines) => lines.with(0, 'visit_id,iso3'), /^made-up-visits\.csv, row 1: /]
	])('%s: is named with file, row and column, and nothing is written', async (_, spoil, said) => {
		const register = mkdtempSync(join(folder, 'made-'));
		await writeMade(register, recordShape(), { visits: 200, seed: 4 });
		const path = madeFile(register, 'visits', 'csv');
		const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
		writeFileSync(path, `${spoil(lines).join('\n')}\n`);
		const out = mkdtempSync(join(folder, 'out-'));
		writeFileSync(join(out, 'before.txt'), 'as it was');

		const build = await buildLarge(madeRegisterOf(register), out);
		const problems = 'problems' in build ? build.problems.map(formatProblem) : [];
		expect(problems[0]).toMatch(said);
		expect(readdirSync(out)).toEqual(['before.txt']);
	});
});

it.each<TableName & LargeName>(['visits', 'reports', 'delegations', 'sources'])(
	'finds every wrong cell of %s',
	async (name) => {
		const database = await openDatabase(mkdtempSync(join(folder, 'cells-')));
		const columns = columnsOf(name);
		const wrong = columns.map(([, column]) => fc.sample(wrongCell(column), { numRuns: 20, seed: 8 }));
		const rows = Array.from({ length: 20 }, (_, row) => wrong.map((values) => values[row] ?? ''));
		await database.run(
			`CREATE TABLE ${name} AS SELECT * FROM (VALUES ${rows.map((cells) => `(${cells.map(cellSql).join(', ')})`).join(', ')})
			AS wrong(${columns.map(([column]) => identifier(column)).join(', ')})`
		);
		const found = await wrongCells(database, name, { path: null, table: tables[name] });
		database.close();
		for (const [index, [column]] of columns.entries()) {
			const named = found.filter((problem) => problem.column === column).map(({ value }) => value);
			expect(named, column).toEqual(wrong[index]);
		}
	}
);

/** An empty cell of a file is null. */
const cellSql = (cell: string) => (cell === '' ? 'NULL' : text(cell));
