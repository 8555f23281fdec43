import type { Cell as SheetCell } from 'write-excel-file/universal';
import { isDay, type FileColumn } from './file-column.ts';

/** The most characters a cell of a spreadsheet holds. */
const cellAtMost = 32_767;

/** The first day that all spreadsheets count alike: Excel’s calendar has a 29 February 1900. */
const firstDay = '1900-03-01';

/** The narrowest and widest column, in characters. */
const [narrowest, widest] = [8, 48];

interface Style {
	readonly fontWeight?: 'bold';
	readonly wrap?: boolean;
}

/**
 * A text as the format holds it: it writes control characters as `_x000D_`, so what looks like that is written so too.
 * @throws RangeError where a cell cannot hold it
 */
function held(text: string): string {
	// The library keeps texts by name in a plain object, in which names like `constructor` stand already.
	if (text.length > cellAtMost || text in Object.prototype)
		throw new RangeError(`A cell cannot hold "${text.slice(0, 40)}" (${text.length} characters)`);
	return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replaceAll('\r', '_x000D_');
}

/** A cell of text: never read as a formula, whatever it begins with. @throws RangeError where a cell cannot hold it */
export function textCell(text: string | null, style: Style = {}): SheetCell {
	return text === null || text === '' ? null : { ...style, type: String, value: held(text) };
}

/** A date: a day as one that a spreadsheet reckons with, a month or a year as text. */
export function dateCell(date: string): SheetCell {
	return isDay(date) && date >= firstDay
		? { type: Date, value: new Date(`${date}T00:00:00Z`), format: 'yyyy-mm-dd' }
		: textCell(date);
}

/** A value as a cell; null is an empty one. */
export function cellOf(kind: FileColumn['kind'], value: string | number | null): SheetCell {
	if (value === null) return null;
	if (typeof value === 'number') return { type: Number, value };
	return kind === 'date' ? dateCell(value) : textCell(value);
}

/** A column as wide as its texts, in characters, within bounds. */
export function width(texts: readonly string[]): { width: number } {
	const longest = texts.reduce((most, text) => Math.max(most, text.length), narrowest);
	return { width: Math.min(longest, widest) + 2 };
}
