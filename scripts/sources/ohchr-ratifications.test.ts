import { utils, write, type CellObject } from '@e965/xlsx';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRegister, rowsOf } from '../read.ts';
import { stateMatcher } from './names.ts';
import { ohchrRatifications, ratificationExport } from './ohchr-ratifications.ts';
import { pageOf } from './page.ts';
import { Refusal } from './refusal.ts';

const states = stateMatcher(rowsOf(readRegister(resolve('data/register'))));

/** The serial number of a day in Excel: days since 30 December 1899. */
const serial = (iso: string): CellObject => ({
	t: 'n',
	v: Date.parse(iso) / 86_400_000 + 25_569,
	z: 'dd/mm/yyyy'
});

type Row = readonly (string | CellObject)[];

function workbook(...sheets: readonly (readonly Row[])[]) {
	const book = utils.book_new();
	for (const [index, rows] of sheets.entries())
		utils.book_append_sheet(
			book,
			utils.aoa_to_sheet(rows.map((row) => [...row])),
			`Underlying Data(${index})`
		);
	const bytes = new Uint8Array(write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer);
	return pageOf(bytes, 'UnderlyingData_OPCAT_OHCHR.xls');
}

const TITLE: Row = [
	'Optional Protocol to the Convention against Torture [Last Updated: 10/10/2025 11:26:54]'
];
const HEADINGS: Row = [
	'Country',
	'Date of Signature (dd/mm/yyyy)',
	'Date of Ratification/Accession (dd/mm/yyyy)'
];
const ROWS: readonly Row[] = [
	['Afghanistan', '', serial('2018-04-17')],
	['Türkiye', serial('2005-09-14'), serial('2011-09-27')],
	['Bolivia (Plurinational State of)', '22/05/2006', '23/05/2006'],
	['European Union', '', ''],
	['Chad', serial('2012-09-26'), '']
];

const read = (...rows: readonly Row[]) => ohchrRatifications.read(workbook(rows), states).record;

test('an export gives its days, from date cells and from texts, and nothing that it does not say', () => {
	const record = read(TITLE, HEADINGS, ...ROWS, [''], ['Source: OHCHR'], ['France', 'x', 'y']);
	const where = (row: number) => `UnderlyingData_OPCAT_OHCHR.xls, sheet "Underlying Data(0)", row ${row}`;
	expect(record).toEqual({
		title: 'Optional Protocol to the Convention against Torture',
		last_updated: '2025-10-10',
		rows: [
			{ iso3: 'AFG', signature_date: null, action_date: '2018-04-17', where: where(3) },
			{ iso3: 'TUR', signature_date: '2005-09-14', action_date: '2011-09-27', where: where(4) },
			{ iso3: 'BOL', signature_date: '2006-05-22', action_date: '2006-05-23', where: where(5) },
			{ iso3: 'TCD', signature_date: '2012-09-26', action_date: null, where: where(7) }
		],
		other_participants: ['European Union']
	});
	expect(ratificationExport.safeParse(record).success).toBe(true);
});

test('columns are found by their headings, in any order and wording', () => {
	const headings = [
		'Accession(a), Ratification date',
		'Date of acceptance of individual communications procedure',
		'State party',
		'Signed on'
	];
	const record = read(TITLE, headings, [
		serial('2008-10-22'),
		serial('2010-01-01'),
		'Kazakhstan',
		serial('2007-09-25')
	]);
	expect(record.rows).toMatchObject([
		{ iso3: 'KAZ', signature_date: '2007-09-25', action_date: '2008-10-22' }
	]);
});

describe('an export is refused', () => {
	test.each<[string, readonly Row[], string]>([
		[
			'without a column for the State',
			[TITLE, ['Name', 'Date of Signature', 'Date of Ratification'], ['Chad', '', '']],
			'there is no column for the State'
		],
		[
			'without a column for the ratification',
			[TITLE, ['Country', 'Date of Signature'], ['Chad', '']],
			'there is no column for the date of ratification'
		],
		[
			'with two columns for the ratification',
			[TITLE, ['Country', 'Signature', 'Ratification', 'Accession'], ['Chad', '', '', '']],
			'two columns may hold the date of ratification'
		],
		[
			'with a State twice',
			[TITLE, HEADINGS, ['Türkiye', '', ''], ['Turkey', '', '']],
			'row 4 (and UnderlyingData_OPCAT_OHCHR.xls, sheet "Underlying Data(0)", row 3): Turkey (TUR) stands twice'
		],
		[
			'with a State that is none',
			[TITLE, HEADINGS, ['Khazakhstan', '', '']],
			'Perhaps KAZ (Kazakhstan) is meant'
		],
		[
			'with 30 February',
			[TITLE, HEADINGS, ['Chad', '30/02/2012', '']],
			'row 3: "30/02/2012" is no day of the calendar'
		],
		['with the month first', [TITLE, HEADINGS, ['Chad', '09/26/2012', '']], 'days are read as dd/mm/yyyy'],
		[
			'with a number that is no date',
			[TITLE, HEADINGS, ['Chad', { t: 'n', v: 41_178 }, '']],
			'"41178" is no date'
		],
		['with nothing under its headings', [TITLE, HEADINGS], 'there is no row under the headings'],
		['without headings', [['a'], ['b']], 'no sheet has headings']
	])('%s', (_, rows, message) => {
		expect(() => read(...rows)).toThrow(Refusal);
		expect(() => read(...rows)).toThrow(message);
	});

	test('with two sheets of ratifications', () => {
		const sheet = [TITLE, HEADINGS, ...ROWS];
		expect(() => ohchrRatifications.read(workbook(sheet, sheet), states)).toThrow('more than one sheet');
	});

	test('that is no workbook, or half of one', () => {
		const { bytes } = workbook([TITLE, HEADINGS, ...ROWS]);
		const half = pageOf(bytes.slice(0, bytes.length / 2), 'half.xls');
		expect(() => ohchrRatifications.read(half, states)).toThrow(Refusal);
		const zip = pageOf(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'a.xlsx');
		expect(() => ohchrRatifications.read(zip, states)).toThrow('this is no Excel 97 file');
	});
});
