import type { Cell, Row } from '../engine/engine.ts';

function field(value: Cell | undefined): string {
	if (value === null || value === undefined) return '';
	const text = String(value);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as CSV (RFC 4180, LF, UTF-8 without mark): a head line, then a line a row; what is not known is empty. Every cell is
 * written as it is, also one that a spreadsheet would take for a formula: a mark before it would be read as a part of it by
 * all other programs. Rows hold texts of the register alone, of which none begins so (a test holds it); what a reader calls
 * their States is in no row. What is copied to be pasted into a spreadsheet is guarded (`tsv`).
 * @param columns the names, in the order of the file
 * @param rows rows that carry them
 */
export function csv(columns: readonly string[], rows: readonly Row[]): string {
	const lines = [
		columns.map(field).join(','),
		...rows.map((row) => columns.map((name) => field(row[name])).join(','))
	];
	return `${lines.join('\n')}\n`;
}
