import type { Cell, Row } from '../engine/engine.ts';
import { headingsOf, type FileColumn } from './file-column.ts';

/** What a spreadsheet takes for a formula, or a month for its first day. */
const readOtherwise = /^([=+\-@\t\r]|\d{4}-\d{2}$)/;

function field(value: Cell | undefined): string {
	if (value === null || value === undefined) return '';
	if (typeof value !== 'string') return String(value);
	const text = readOtherwise.test(value) ? `'${value}` : value;
	return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as a spreadsheet takes them from the clipboard: headings, then a line a row, tabs between; what is not known is
 * empty. It reads what is pasted as if it were typed. So a text that it would take for a formula, and a month that it would
 * take for a day (`2008-08`), stand behind an apostrophe, which tells it that they are text and which it does not show.
 * @param columns in the order of the table
 * @param rows rows that carry them
 */
export function tsv(columns: readonly FileColumn[], rows: readonly Row[]): string {
	const lines = [headingsOf(columns), ...rows.map((row) => columns.map(({ name }) => row[name]))];
	return lines.map((cells) => cells.map(field).join('\t')).join('\n');
}
