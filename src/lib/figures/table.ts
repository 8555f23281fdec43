import { ascending } from 'd3-array';
import type { Row } from '../engine/engine.ts';
import type { Column, ColumnKind } from '../questions/question.ts';
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
	const value = (row: R) => (column.words && column.kind !== 'date' ? column.words(row) : row[column.name]);
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

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as they may stand in markup, between tags or in a quoted attribute. */
function escaped(words: string): string {
	return words.replace(/[&<>"]/g, (sign) => escapes[sign] ?? '');
}

/** A State's name, with the way to its page: a mark of a drawing may be too small to be hit. */
function stateMarkup(name: string, iso3: string, root: string): string {
	return `<a href="${escaped(`${root}states/${iso3}/`)}">${escaped(name)}</a>`;
}

function cellMarkup<R extends Row>(column: Column<R>, row: R, root: string): string {
	const value = row[column.name];
	const { iso3 } = row;
	if (column.name === 'state' && column.kind === 'text' && typeof iso3 === 'string')
		return stateMarkup(cellText(column, row), iso3, root);
	if (column.kind !== 'sources' && column.kind !== 'visits') return escaped(cellText(column, row));
	if (typeof value !== 'string') return '';
	const page = (id: string) => (column.kind === 'sources' ? 'data/sources' : `states/${id.slice(0, 3)}`);
	return value
		.split(' ')
		.map((id) => `<a href="${escaped(`${root}${page(id)}/#${id}`)}">${escaped(id)}</a>`)
		.join(' ');
}

/** The kinds whose cells look otherwise than words do. */
const marked: readonly ColumnKind[] = ['integer', 'number', 'sources', 'visits'];

function look<R extends Row>({ kind }: Column<R>): string {
	return marked.includes(kind) ? ` class="${kind}"` : '';
}

/**
 * The rows of a table as markup, one string: a page holds thousands of cells, and each would cost a component's share.
 * @param root the address of the site's root, ending in a slash
 */
export function bodyMarkup<R extends Row>(
	rows: readonly R[],
	columns: readonly Column<R>[],
	root: string
): string {
	const lines = rows.map((row) =>
		columns.map((column) => `<td${look(column)}>${cellMarkup(column, row, root)}</td>`).join('')
	);
	return lines.map((cells) => `<tr>${cells}</tr>`).join('');
}
