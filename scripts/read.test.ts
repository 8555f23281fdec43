import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadRegister } from './checks/check-register.ts';
import { formatProblem } from './checks/problem.ts';
import { readTable } from './read-table.ts';

const header = 'table,as_of,note\n';
const read = (text: string) => {
	const { rows, lines, problems } = readTable('tables', text);
	return { rows, lines: rows.map((row) => lines.get(row)), said: problems.map(formatProblem) };
};

describe('a table', () => {
	test('is read with the line of each row', () => {
		expect(read(`${header}visits,2026-02-10,\nnpms,2026-07-02,"a, ""b"""\n`)).toEqual({
			rows: [
				{ table: 'visits', as_of: '2026-02-10', note: null },
				{ table: 'npms', as_of: '2026-07-02', note: 'a, "b"' }
			],
			lines: [2, 3],
			said: []
		});
	});

	test('tells every wrong cell of a run, and still reads the other rows', () => {
		const { lines, said } = read(`${header}visit,2026-02-30,\n"npms\n",2026-07-02, x\nreports,2026-02-10,\n`);
		expect(lines).toEqual([5]);
		expect(said).toEqual([
			expect.stringMatching(
				/^tables.csv, row 2, column table: "visit" is not an allowed value; expected one of: states/
			),
			'tables.csv, row 2, column as_of: "2026-02-30" is not a real day; expected YYYY-MM-DD',
			expect.stringMatching(/^tables.csv, row 3, column table: "npms\\n" is not an allowed value/),
			'tables.csv, row 3, column note: " x" has a space too many, a line break or an invisible character; expected text on one line, without spaces at its ends, or an empty cell'
		]);
	});

	test('tells rows of the wrong length', () => {
		expect(read(`${header}visits,2026-02-10\n\nnpms,2026-07-02,,\n`).said).toEqual([
			'tables.csv, row 2: the row has 2 cells; expected 3 cells',
			'tables.csv, row 3: the row is empty; expected 3 cells',
			'tables.csv, row 4: the row has 4 cells; expected 3 cells'
		]);
	});

	test.each([
		[
			'table,as_of\n',
			'row 1, column note: the cell is not the heading of column 3; expected the header table,as_of,note'
		],
		['table,note,as_of\n', 'row 1, column as_of: "note" is not the heading of column 2'],
		['table,as_of,note,x\n', 'row 1, column after the last: "x" is not the heading of column 4'],
		['', 'row 1, column table: the cell is not the heading of column 1']
	])('has the header of its schema: %j', (text, said) => {
		expect(read(text).said).toEqual([expect.stringContaining(`tables.csv, ${said}`)]);
	});

	test('is plain UTF-8 with lines that end in LF', () => {
		expect(read(`\uFEFF${header}`).said).toEqual([
			'tables.csv: the file starts with a byte order mark; expected UTF-8 without one'
		]);
		expect(read(header.replace('\n', '\r\n')).said).toEqual([
			'tables.csv: the file has carriage returns; expected lines that end with LF alone'
		]);
	});

	test('that is not CSV is named as such', () => {
		expect(read(`${header}visits,2026-02-10,\nnpms,"2026\n`).said).toEqual([
			expect.stringMatching(
				/^tables.csv: the file is not CSV: .*line 3; expected cells quoted as in RFC 4180$/
			)
		]);
	});
});

describe('a folder', () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'register-'));
		cpSync('data/register', folder, { recursive: true });
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	function said(): string[] {
		const loaded = loadRegister(folder);
		return 'problems' in loaded ? loaded.problems.map(formatProblem) : [];
	}
	function edit(file: string, from: string | RegExp, to: string): void {
		const path = join(folder, file);
		writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
	}

	test('gives the register or its problems, never both', () => {
		expect(Object.keys(loadRegister(folder))).toEqual(['register']);
		rmSync(join(folder, 'visits.csv'));
		expect(Object.keys(loadRegister(folder))).toEqual(['problems']);
	});

	test('lacks a table: that is told once, and nothing that follows from it', () => {
		rmSync(join(folder, 'visits.csv'));
		expect(said()).toEqual([expect.stringMatching(/^visits.csv: the file cannot be read: ENOENT/)]);
	});

	test('has a file that is no table', () => {
		writeFileSync(join(folder, 'visit.csv'), '');
		expect(said()).toEqual([expect.stringMatching(/^visit.csv: the file is no table of the register/)]);
	});

	test('has a file that is not UTF-8', () => {
		writeFileSync(join(folder, 'tables.csv'), Buffer.from([0x74, 0xe9, 0x0a]));
		expect(said()).toEqual(['tables.csv: the file is not UTF-8 text; expected every character in UTF-8']);
	});

	test('tells unlike problems in one run', () => {
		edit('visits.csv', 'KAZ-2016,KAZ,2016-09-20', 'KAZ-2016,KAZ,2016-09-31');
		edit('npms.csv', /^ALB,/m, 'XXX,');
		edit('exceptions.csv', 'KHM-2013', 'KHM-2014');
		expect(said().map((line) => line.split(':')[0])).toEqual([
			expect.stringMatching(/^visits.csv, row \d+, column start_date$/),
			'npms.csv, row 3, column iso3',
			'npms.csv, row 3, column iso3'
		]);
	});
});
