import { ascending } from 'd3-array';
import type { Row } from '../engine/engine.ts';
import type { Column } from '../questions/question.ts';
import { dateWords } from '../text/dates.ts';
import { decimalWords, integerWords } from '../text/numbers.ts';

/** The column by which a table is sorted, and which way. */
export interface Sorting {
	readonly name: string;
	readonly descending: boolean;
}

/** What a cell reads like: its words where the column has some, else its value as a person writes it; empty for null. */
export function cellText<R extends Row>(column: Column<R>, row: R): string {
	if (column.words) return column.words(row);
	const value = row[column.name];
	if (value === null) return '';
	if (column.kind === 'date') return dateWords(String(value));
	// A year is a name, not a quantity: no separator.
	if (column.kind === 'integer') return column.name === 'year' ? String(value) : integerWords(Number(value));
	if (column.kind === 'number') return decimalWords(Number(value), 2);
	return String(value);
}

/**
 * Rows in the order of one column: dates and numbers by value, words as read; what is not known comes last either way.
 * @param sorting null leaves the order of the answer
 */
export function sortedRows<R extends Row>(
	rows: readonly R[],
	columns: readonly Column<R>[],
	sorting: Sorting | null
): readonly R[] {
	const column = columns.find(({ name }) => name === sorting?.name);
	if (sorting === null || column === undefined) return rows;
	const value = (row: R) => (column.words ? column.words(row) : row[column.name]);
	const known = rows.filter((row) => row[column.name] !== null);
	const unknown = rows.filter((row) => row[column.name] === null);
	const collator = new Intl.Collator();
	const order = [...known].sort((a, b) => {
		const left = value(a);
		const right = value(b);
		return typeof left === 'string' && typeof right === 'string'
			? collator.compare(left, right)
			: ascending(left as number, right as number);
	});
	return [...(sorting.descending ? order.reverse() : order), ...unknown];
}
