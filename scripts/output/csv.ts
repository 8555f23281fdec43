import { stringify } from 'csv-stringify/sync';
import type { Cell } from '../../src/lib/engine/engine.ts';

/**
 * Gives a table as CSV: RFC 4180 with a header line, but lines end with LF alone. A date is ISO text, a number has
 * the fewest digits that give it back exactly, null is an empty cell.
 * @param columns the names of the columns, in order
 * @param rows the rows in order, their cells by column
 */
export function csv(columns: readonly string[], rows: readonly Readonly<Record<string, Cell>>[]): string {
	return stringify([columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))], {
		record_delimiter: '\n'
	});
}
