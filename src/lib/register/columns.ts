/** What every column says of itself. A column that is not `nullable` has a value in every row. */
interface ColumnBase {
	/** What a cell means, in a sentence or two. */
	readonly description: string;
	/** An empty cell is null: not known, or not applicable where the description says so. */
	readonly nullable?: true;
	/** No two rows share a value (empty cells apart). */
	readonly unique?: true;
	/** Tells a plan or a term: the date may lie after the table's as-of date. */
	readonly planned?: true;
}

/** Free text on one line, without spaces at its ends. With a `pattern` it is a code, and `format` says which. */
export interface TextColumn extends ColumnBase {
	readonly kind: 'text';
	readonly pattern?: RegExp;
	readonly format?: string;
}

/** A key: a visit (`KAZ-2016`), a treaty (`OPCAT`) or a source (`untc-iv-9-b`). */
export interface IdColumn extends ColumnBase {
	readonly kind: 'id';
	readonly pattern: RegExp;
	readonly format: string;
}

/** A State, as its ISO 3166-1 alpha-3 code. */
export interface Iso3Column extends ColumnBase {
	readonly kind: 'iso3';
}

/** A day of the calendar, `2016-09-20`. */
export interface DateColumn extends ColumnBase {
	readonly kind: 'date';
}

/** A day, month or year, as exact as it is known. */
export interface PartialDateColumn extends ColumnBase {
	readonly kind: 'partial date';
}

/** A whole number; a `year` is one of four digits. `minimum` is allowed itself. */
export interface NumberColumn extends ColumnBase {
	readonly kind: 'year' | 'integer';
	readonly minimum: number;
	readonly unit: string;
}

/** One word of a list. */
export interface OneOfColumn extends ColumnBase {
	readonly kind: 'one of';
	readonly values: readonly string[];
}

/** An address that starts with http:// or https://; a remark in brackets may follow one known only in part. */
export interface UrlColumn extends ColumnBase {
	readonly kind: 'url';
}

/** Ids of rows of the table of sources, one space between, at least one, none twice. */
export interface SourceIdsColumn extends ColumnBase {
	readonly kind: 'source ids';
}

export type Column =
	| TextColumn
	| IdColumn
	| Iso3Column
	| DateColumn
	| PartialDateColumn
	| NumberColumn
	| OneOfColumn
	| UrlColumn
	| SourceIdsColumn;

export type ColumnKind = Column['kind'];

/** The type of a column in the published Parquet files. A partial date is text: a DATE would make it exact. */
export type ParquetType = 'DATE' | 'INTEGER' | 'VARCHAR';

type ValueOf<C extends Column> = C extends NumberColumn
	? number
	: C extends { readonly values: readonly (infer V)[] }
		? V
		: string;

/** The type of a cell of a column, null included where it may be empty. */
export type CellOf<C extends Column> = C extends { readonly nullable: true } ? ValueOf<C> | null : ValueOf<C>;

/** What a source id looks like: lower-case letters and digits with hyphens between. */
export const SOURCE_ID = /^[a-z0-9]+(?:-+[a-z0-9]+)*$/;

/** The type in which a column is written to Parquet. */
export function parquetType(column: Column): ParquetType {
	if (column.kind === 'date') return 'DATE';
	return column.kind === 'year' || column.kind === 'integer' ? 'INTEGER' : 'VARCHAR';
}

/** What a cell of the column must look like, in words that finish "expected …". */
export function expectedOf(column: Column): string {
	const expected = expectedValue(column);
	return column.nullable ? `${expected}, or an empty cell` : expected;
}

function expectedValue(column: Column): string {
	switch (column.kind) {
		case 'text':
			return column.format ?? 'text on one line, without spaces at its ends';
		case 'id':
			return column.format;
		case 'iso3':
			return 'the three capital letters of a State (ISO 3166-1 alpha-3), as in KAZ';
		case 'date':
			return 'YYYY-MM-DD';
		case 'partial date':
			return 'YYYY, YYYY-MM or YYYY-MM-DD';
		case 'year':
			return `a year of four digits, ${column.minimum} or later`;
		case 'integer':
			return `a whole number, ${column.minimum} or more`;
		case 'one of':
			return `one of: ${column.values.join(' | ')}`;
		case 'url':
			return 'an address that starts with http:// or https:// (after one known in part, a space and a remark in brackets)';
		case 'source ids':
			return 'one or more ids of sources.csv, one space between, none twice';
	}
}
