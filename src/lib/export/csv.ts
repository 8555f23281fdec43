import type { Cell, Row } from '../engine/engine.ts';

function field(value: Cell | undefined): string {
	if (value === null || value === undefined) return '';
	const text = String(value);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as CSV (RFC 4180, LF, UTF-8 without mark): a head line, then a line a row; what is not known is empty.
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
