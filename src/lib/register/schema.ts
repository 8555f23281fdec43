import * as z from 'zod';
import { type Column, SOURCE_ID } from './columns.ts';
import { isRealDate, precisionOf } from './dates.ts';
import { columnsOf, type RowOf, type TableName, tableNames } from './tables.ts';

/** The fault of a cell, in words that follow its value: an empty cell has come in as null. */
const fault =
	(words: string) =>
	(issue: { readonly input?: unknown }): string =>
		issue.input === null ? 'is empty' : words;

const SPACES_OR_BREAKS = /^\s|\s$|\s\s|[^\S ]|\p{Cc}|\p{Cf}/u;

const line = (words = 'is not text') =>
	z
		.string({ error: fault(words) })
		.refine(
			(text) => !SPACES_OR_BREAKS.test(text),
			'has a space too many, a line break or an invisible character'
		)
		.refine((text) => text === text.normalize('NFC'), 'is not in the Unicode form NFC');

const wholeNumber = (minimum: number, shape: RegExp, words: string) =>
	z
		.string({ error: fault(words) })
		.regex(shape, words)
		.transform(Number)
		.refine((value) => value >= minimum, words);

/** An address known only in part is followed by a remark in brackets: it is cited as it was found. */
function isAddress(text: string): boolean {
	const [, address] = /^(https?:\/\/\S+)(?: \([^()]+\))?$/.exec(text) ?? [];
	return address !== undefined && URL.canParse(address);
}

function valueSchema(column: Column): z.ZodType<string | number, string> {
	switch (column.kind) {
		case 'text':
			return column.pattern ? line().regex(column.pattern, 'has not the right form') : line();
		case 'id':
			return line().regex(column.pattern, 'is not an id');
		case 'iso3':
			return line().regex(/^[A-Z]{3}$/, 'is not the code of a State');
		case 'date':
			return line().refine((text) => isRealDate(text) && precisionOf(text) === 'day', 'is not a real day');
		case 'partial date':
			return line().refine(isRealDate, 'is not a real date');
		case 'year':
			return wholeNumber(column.minimum, /^\d{4}$/, 'is not a year');
		case 'integer':
			return wholeNumber(column.minimum, /^(?:0|[1-9]\d{0,8})$/, 'is not such a number');
		case 'one of':
			return z.enum(column.values, { error: fault('is not an allowed value') });
		case 'url':
			return line().refine((text) => isAddress(text), 'is not an address');
		case 'source ids':
			return line().refine((text) => {
				const ids = text.split(' ');
				return ids.every((id) => SOURCE_ID.test(id)) && new Set(ids).size === ids.length;
			}, 'is not a list of source ids');
	}
}

/** Reads one cell of a CSV file: its text in, its value out, null where the cell is empty and may be. */
export function cellSchema(column: Column): z.ZodType<string | number | null> {
	const value = valueSchema(column);
	return z.preprocess((text) => (text === '' ? null : text), column.nullable ? value.nullable() : value);
}

/**
 * Reads one row of a CSV file: the texts of its cells by column in, the row out. It is strict: a column too many or
 * too few is an issue. The path of an issue is the column, its message the fault in words ("is not a real date").
 */
function rowSchema<T extends TableName>(table: T): z.ZodType<RowOf<T>> {
	const shape = Object.fromEntries(columnsOf(table).map(([name, column]) => [name, cellSchema(column)]));
	// Built from the same description as RowOf<T>, cell by cell: the compiler cannot follow Object.fromEntries.
	return z.strictObject(shape) as unknown as z.ZodType<RowOf<T>>;
}

/** The schema of a row of every table, by table. */
export const schemas = Object.fromEntries(tableNames.map((table) => [table, rowSchema(table)])) as {
	readonly [T in TableName]: z.ZodType<RowOf<T>>;
};
