import type { Cell, Row } from '../engine/engine.ts';

/** A column of a file. A `date` is ISO and may be known to the day, month or year only. */
export interface FileColumn {
	readonly name: string;
	readonly kind: 'date' | 'integer' | 'number' | 'text' | 'sources' | 'visits';
	/** The heading a person reads. */
	readonly label: string;
}

/** A column as formats with types have it. */
export interface TypedColumn extends FileColumn {
	readonly type: 'day' | 'int32' | 'int64' | 'double' | 'text';
	/** A value a row; a day is ISO. */
	readonly values: readonly (string | number | null)[];
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a date is known to the day: `2016-09-20`. */
export function isDay(date: string): boolean {
	return isoDay.test(date);
}

function checked(column: FileColumn, value: Cell | undefined, index: number): string | number | null {
	if (value === null || value === undefined) return null;
	const fits = {
		integer: Number.isSafeInteger(value),
		number: Number.isFinite(value),
		date: typeof value === 'string',
		text: typeof value === 'string',
		sources: typeof value === 'string',
		visits: typeof value === 'string'
	}[column.kind];
	if (!fits || typeof value === 'boolean')
		throw new TypeError(`Column ${column.name}, row ${index + 1}: ${String(value)} is no ${column.kind}`);
	return value;
}

function typeOf({ kind }: FileColumn, values: readonly (string | number | null)[]): TypedColumn['type'] {
	const known = values.filter((value) => value !== null);
	switch (kind) {
		case 'integer':
			return known.every((value) => Number(value) === (Number(value) | 0)) ? 'int32' : 'int64';
		case 'number':
			return 'double';
		case 'date':
			return known.every((value) => isDay(String(value))) ? 'day' : 'text';
		default:
			return 'text';
	}
}

/**
 * Rows as columns with types. A column of dates in which one is known to the month or year only is text: as days, those
 * would be more than is known.
 * @throws TypeError where a value is not what its column holds
 */
export function typedColumns(columns: readonly FileColumn[], rows: readonly Row[]): readonly TypedColumn[] {
	return columns.map((column) => {
		const values = rows.map((row, index) => checked(column, row[column.name], index));
		return { ...column, type: typeOf(column, values), values };
	});
}

/** The headings of columns, in their order: where two are called alike, each with its name. */
export function headingsOf(columns: readonly FileColumn[]): readonly string[] {
	const labels = columns.map(({ label }) => label);
	return columns.map(({ name, label }) =>
		labels.indexOf(label) === labels.lastIndexOf(label) ? label : `${label} (${name})`
	);
}
