import { SSF, utils, type CellObject } from '@e965/xlsx';
import { isoDay } from '../numeric-dates.ts';
import type { Page } from '../page.ts';
import { Refusal } from '../refusal.ts';
import { readWorkbook } from './workbook.ts';

/** A cell as text, and as a day where the file holds a number that is shown as a date. */
export interface SheetCell {
	readonly text: string;
	/** ISO; null where the cell is no date. */
	readonly day: string | null;
}

/** A sheet, row by row from the first; rows and cells that it leaves out are empty. */
export interface Sheet {
	readonly name: string;
	readonly rows: readonly (readonly SheetCell[])[];
}

/** An export has a row a State: more are not read. */
const MOST = { rows: 1000, columns: 50 };

/** The part of the library that knows formats of numbers; it comes without types. */
const formats = SSF as {
	readonly is_date: (format: string) => boolean;
	readonly parse_date_code: (
		serial: number,
		options: { readonly date1904: boolean }
	) => { readonly y: number; readonly m: number; readonly d: number } | null;
};

const OLE = [0xd0, 0xcf, 0x11, 0xe0];

function cellOf(cell: CellObject | undefined, date1904: boolean): SheetCell {
	if (cell === undefined || cell.v == null) return { text: '', day: null };
	if (cell.t !== 'n' || typeof cell.v !== 'number') return { text: String(cell.v).trim(), day: null };
	const text = String(cell.w ?? cell.v).trim();
	if (!formats.is_date(String(cell.z ?? ''))) return { text, day: null };
	const date = formats.parse_date_code(cell.v, { date1904 });
	return { text, day: date === null ? null : isoDay(date.y, date.m, date.d) };
}

function workbookOf(page: Page): ReturnType<typeof readWorkbook> {
	if (!OLE.every((byte, index) => page.bytes[index] === byte))
		throw new Refusal({
			what: 'this is no Excel 97 file (.xls)',
			where: page.name,
			advice: 'Give the export as OHCHR made it, not one that was saved anew'
		});
	try {
		return readWorkbook(page.bytes, {
			type: 'array',
			cellNF: true,
			cellHTML: false,
			cellFormula: false,
			sheetRows: MOST.rows
		});
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new Refusal({
			what: `the file cannot be read as Excel 97: ${reason}`,
			where: page.name,
			advice: 'Download the export again'
		});
	}
}

/**
 * The sheets of a workbook.
 * @throws Refusal where it is no Excel 97 file, or a broken one
 */
export function sheetsOf(page: Page): Sheet[] {
	const workbook = workbookOf(page);
	const date1904 = workbook.Workbook?.WBProps?.date1904 ?? false;
	return workbook.SheetNames.map((name) => {
		const sheet = workbook.Sheets[name] ?? {};
		const { e } = utils.decode_range(sheet['!ref'] ?? 'A1');
		const rows = Array.from({ length: Math.min(e.r + 1, MOST.rows) }, (_, r) =>
			Array.from({ length: Math.min(e.c + 1, MOST.columns) }, (_, c) =>
				cellOf(sheet[utils.encode_cell({ r, c })] as CellObject | undefined, date1904)
			)
		);
		return { name, rows };
	});
}
