import { readFileSync } from 'node:fs';
import { sort } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TableName, tableNames } from '../../src/lib/register/tables.ts';
import { readTable } from '../read-table.ts';
import type { Cells, Difference } from './difference.ts';
import { changedTables, changedText } from './table-text.ts';
import { register } from './testing.ts';

const none: Difference = { added: [], changed: [], gone: [], contradictions: [], warnings: [] };
const fileOf = (table: TableName) => readFileSync(`data/register/${table}.csv`, 'utf8');
const participation = fileOf('participation');

const key = (iso3: string) => ({ treaty: 'OPCAT', iso3 });
const rowOf = (cells: Cells): Cells => ({
	...{ signature_date: null, signature_kind: null, action: null, action_date: null, status: 'party' },
	...{ withdrawn_on: null, note: null, source_ids: 'untc-iv-9-b' },
	...cells
});
const added = (iso3: string): Difference['added'][number] => ({
	...{ table: 'participation', key: key(iso3), source_id: 'untc-iv-9-b', evidence: null },
	row: rowOf({ ...key(iso3), action: 'accession', action_date: '2026-11-02', note: 'said "a, b"' })
});

test.each(tableNames)('%s.csv keeps its bytes where nothing changes', (table) => {
	expect(changedText(table, fileOf(table), none, register)).toBe(fileOf(table));
});

describe('the text of a table', () => {
	test('has a new row at its place, and every other line as it was', () => {
		const text = changedText('participation', participation, { ...none, added: [added('ZWE')] }, register);
		const lines = text.split('\n');
		const at = lines.findIndex((line) => line.startsWith('ZWE,OPCAT,'));
		expect(lines[at]).toBe('ZWE,OPCAT,,,accession,2026-11-02,party,,"said ""a, b""",untc-iv-9-b');
		expect(lines[at - 1]).toMatch(/^ZMB,OPCAT,/);
		expect(lines[at + 1]).toMatch(/^AFG,CRC,/);
		expect(lines.toSpliced(at, 1).join('\n')).toBe(participation);
	});

	test('has a changed cell in its row alone', () => {
		const change = {
			table: 'participation',
			key: key('KAZ'),
			column: 'note',
			old: null,
			new: 'a, b'
		} as const;
		const changed = [{ ...change, old_source_ids: null, source_id: null, evidence: null }];
		const text = changedText('participation', participation, { ...none, changed }, register);
		const line = /^KAZ,OPCAT,.*$/m;
		expect(line.exec(text)?.[0]).toMatch(/,"a, b",untc-iv-9-b$/);
		expect(text.replace(line, '')).toBe(participation.replace(line, ''));
	});

	test('names the row that it has not', () => {
		const gone = [{ table: 'participation', key: key('XXX'), row: {}, source_id: null }] as const;
		expect(() => changedText('participation', participation, { ...none, gone }, register)).toThrow(
			'participation.csv has no row {"treaty":"OPCAT","iso3":"XXX"}'
		);
	});

	test('has its rows in order whatever was added, and is as before once they are gone', () => {
		const opcat = new Set(
			register.participation.filter(({ treaty }) => treaty === 'OPCAT').map(({ iso3 }) => iso3)
		);
		const missing = register.states.map(({ iso3 }) => iso3).filter((iso3) => !opcat.has(iso3));
		fc.assert(
			fc.property(fc.shuffledSubarray(missing), (states) => {
				const rows = states.map(added);
				const text = changedText('participation', participation, { ...none, added: rows }, register);
				const read = readTable('participation', text);
				expect(read.problems).toEqual([]);
				const own = read.rows.filter(({ treaty }) => treaty === 'OPCAT').map(({ iso3 }) => iso3);
				expect(own).toEqual(sort([...opcat, ...states]));
				expect(changedText('participation', text, { ...none, gone: rows }, register)).toBe(participation);
			}),
			{ numRuns: 10 }
		);
	});
});

test('a difference names the tables that it changes, each once', () => {
	expect(changedTables({ ...none, added: [added('ZWE'), added('USA')] })).toEqual(['participation']);
});
