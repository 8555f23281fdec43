import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { arrow } from './arrow.ts';
import { json } from './json.ts';
import { parquet } from './parquet.ts';
import { provenanceFields, provenancePairs } from './provenance.ts';
import { cellsOf, readArrow, readParquet, readXlsx, type ReadSheet } from './testing/read-back.ts';
import { columns, rows, sample } from './testing/sample.ts';
import { xlsx } from './xlsx.ts';
import { setZipTime } from './zip-time.ts';

const names = columns.map(({ name }) => name);
const unknownOnly = [Object.fromEntries(names.map((name) => [name, null]))];

describe('JSON', () => {
	it('holds the rows, the columns and what goes with them', () => {
		expect(JSON.parse(json(columns, rows, sample))).toEqual({
			...provenanceFields(sample),
			columns: columns.map(({ name, kind, label }) => ({ name, kind, label })),
			rows
		});
	});

	it('names what the register, the licence and the day are', () => {
		expect(JSON.parse(json(columns, [], sample))).toMatchObject({
			question: 'returns',
			as_of: '2026-02-10',
			register: '1b93becfb954',
			licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
			rows: []
		});
	});
});

describe.each([
	[
		'Parquet',
		parquet,
		readParquet,
		['VARCHAR', 'DATE', 'VARCHAR', 'INTEGER', 'DOUBLE', 'VARCHAR', 'VARCHAR'],
		'BIGINT'
	],
	['Arrow', arrow, readArrow, ['Utf8', 'Date32<DAY>', 'Utf8', 'Int32', 'Float64', 'Utf8', 'Utf8'], 'Int64']
] as const)('%s', (_, write, readBack, types, long) => {
	it('holds the rows, days as dates and dates known to the month as texts', async () => {
		const file = await readBack(write(columns, rows, sample));
		expect(file.names).toEqual(names);
		expect(file.types).toEqual(types);
		expect(file.rows).toEqual(cellsOf(columns, rows));
	});

	it('holds what goes with them', async () => {
		const { metadata } = await readBack(write(columns, rows, sample));
		expect(metadata).toMatchObject(Object.fromEntries(provenancePairs(sample)));
		expect(JSON.parse(metadata['sources'] ?? '')).toEqual(sample.sources);
	});

	it('holds no row, and rows of which nothing is known, with the types of the columns', async () => {
		const day = types.map((type, index) => (index === 2 ? types[1] : type));
		for (const few of [[], unknownOnly]) {
			const file = await readBack(write(columns, few, sample));
			expect(file.types).toEqual(day);
			expect(file.rows).toEqual(cellsOf(columns, few));
		}
	});

	it('holds whole numbers that need more than 32 bits', async () => {
		const count = [{ name: 'n', kind: 'integer', label: 'n' }] as const;
		const values = [2 ** 31, -(2 ** 31) - 1, 2 ** 53 - 1, 0, null];
		const file = await readBack(
			write(
				count,
				values.map((n) => ({ n })),
				sample
			)
		);
		expect(file.types).toEqual([long]);
		expect(file.rows).toEqual(values.map((value) => [value]));
		const largest = [2 ** 31 - 1, -(2 ** 31)].map((n) => ({ n }));
		expect((await readBack(write(count, largest, sample))).types).toEqual([types[3]]);
	});

	it('refuses what its column does not hold', () => {
		const one = (kind: 'integer' | 'number' | 'date', value: string | number | boolean) => () =>
			write([{ name: 'n', kind, label: 'n' }], [{ n: value }], sample);
		expect(one('integer', 1.5)).toThrow('Column n, row 1: 1.5 is no integer');
		expect(one('number', 'a')).toThrow('is no number');
		expect(one('date', 2016)).toThrow('is no date');
		expect(one('number', true)).toThrow('is no number');
	});

	it('holds any text and number', async () => {
		const pair = [
			{ name: 'text', kind: 'text', label: 'text' },
			{ name: 'number', kind: 'number', label: 'number' }
		] as const;
		await fc.assert(
			fc.asyncProperty(
				fc.array(
					fc.record({
						// Arrow’s reader drops U+FEFF at the beginning of a text.
						text: fc.option(fc.string({ unit: 'binary' }).filter((text) => !text.startsWith('\uFEFF'))),
						number: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }))
					})
				),
				async (some) => {
					expect((await readBack(write(pair, some, sample))).rows).toEqual(cellsOf(pair, some));
				}
			),
			{ numRuns: 25 }
		);
	});

	it('is the same for the same rows', () => {
		expect(write(columns, rows, sample)).toEqual(write(columns, rows, sample));
	});
});

/** The time of the first file of a ZIP archive: year, month, day, and the time of the day. */
function timeOf(archive: Uint8Array<ArrayBuffer>): number[] {
	const time = new DataView(archive.buffer).getUint32(10, true);
	return [(time >>> 25) + 1980, (time >>> 21) & 15, (time >>> 16) & 31, time & 0xffff];
}

describe('XLSX', () => {
	let sheets: readonly (ReadSheet & { readonly name: string })[];
	beforeAll(async () => {
		sheets = readXlsx(await xlsx(columns, rows, sample));
	});

	it('has the rows under their headings, which stay in sight', () => {
		expect(sheets.map(({ name }) => name)).toEqual(['Rows', 'Notes', 'Sources']);
		const [head, ...body] = sheets[0]?.cells ?? [];
		expect(head).toEqual(['State', 'date (first)', 'date (last)', 'visits', 'years', 'sources', 'note']);
		const wide = body.map((cells) => names.map((_, index) => cells[index] ?? null));
		expect(wide).toEqual(cellsOf(columns, rows));
	});

	it('has days as dates, months and years as texts, numbers as numbers, nothing where nothing is known', () => {
		const types = (sheets[0]?.types ?? []).slice(1);
		expect(types[0]).toEqual(['s', 'day', 's', 'n', 'n', 's', 's']);
		expect(types[1]).toEqual(['s', 'day', 's', 'n', 'n', 's', 's']);
		expect(types[2]).toEqual(['s']);
		expect(types[3]).toEqual(['s', 'day', 'day', 'n', 'n', 's', 's']);
	});

	it('tells in its notes what the rows are, and what each column holds', () => {
		const notes = sheets[1]?.cells ?? [];
		const told = notes.map((cells) => cells.join(' | '));
		expect(told).toEqual(
			expect.arrayContaining([
				`Figure | ${sample.title}`,
				`Answer | ${sample.sentence}`,
				'Chosen | States: Côte d’Ivoire and Kazakhstan',
				'Chosen | Name of your group: “=1+1”',
				'Not known, or not counted | Of one State nothing is known.',
				'Not known, or not counted | This is not the usual time.',
				'As at | 2026-02-10',
				'Register version | 1b93becfb954',
				'Licence of the data | CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
				`Link | ${sample.link}`,
				'last | date (last) | date'
			])
		);
		expect(sheets[1]?.types[told.indexOf('As at | 2026-02-10')]?.[1]).toBe('day');
	});

	it('has the sources', () => {
		expect(sheets[2]?.cells.slice(1)).toEqual([
			['a-1', 'OHCHR', 'official', null, '2016-09', 'https://example.org/a'],
			['b-2', '=cmd', 'media', 'A, “B”', '2016-09-20']
		]);
	});

	it('has no formula, whatever a text begins with', async () => {
		const column = [{ name: 'text', kind: 'text', label: 'text' }] as const;
		const begins = ['=', '+', '-', '@', '\t', '\r', '=1+1', '@SUM(A1)', '-2+3', '+cmd|" /C calc"!A0'];
		const [sheet] = readXlsx(
			await xlsx(
				column,
				begins.map((text) => ({ text })),
				sample
			)
		);
		expect(sheet?.types.slice(1)).toEqual(begins.map(() => ['s']));
		expect(sheet?.cells.slice(1)).toEqual(begins.map((text) => [text]));
	});

	it('holds no row, and rows of which nothing is known', async () => {
		for (const few of [[], unknownOnly]) {
			const [sheet] = readXlsx(await xlsx(columns, few, sample));
			expect(sheet?.cells.slice(1).flat()).toEqual([]);
		}
	});

	it('refuses what a cell cannot hold, instead of cutting it', async () => {
		const column = [{ name: 'text', kind: 'text', label: 'text' }] as const;
		for (const text of ['a'.repeat(32_768), 'constructor'])
			await expect(xlsx(column, [{ text }], sample)).rejects.toThrow('A cell cannot hold');
	});

	it('is the same whenever it is made, and its files are of the day the answer speaks of', async () => {
		const at = (now: string) => {
			vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] });
			return xlsx(columns, rows, sample);
		};
		const [first, second] = [await at('2026-03-01T10:00:00Z'), await at('2031-12-31T23:59:00Z')];
		vi.useRealTimers();
		expect(second).toEqual(first);
		expect(timeOf(first)).toEqual([2026, 2, 10, 0]);
		expect(timeOf(await xlsx(columns, rows, { ...sample, asOf: '1970-06-30' }))).toEqual([1980, 1, 1, 0]);
	});
});

it('only a ZIP archive has a time', () => {
	expect(() => setZipTime(new Uint8Array(100), '2026-02-10')).toThrow('No ZIP archive');
});
