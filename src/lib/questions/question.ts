import type { Codecs } from './parameters.ts';

/** What a column of an answer holds. A `date` may be known to the day, month or year only; `share` is 0..1. */
export type ColumnKind = 'date' | 'integer' | 'number' | 'share' | 'text';

/** A column of an answer, as the table and the CSV show it. */
export interface Column<R> {
	readonly name: keyof R & string;
	readonly kind: ColumnKind;
	/** The heading a person reads. */
	readonly label: () => string;
	/** The words a person reads for the cell, where they are not the cell itself. */
	readonly words?: (value: R[keyof R & string], row: R) => string;
}

/** What a question knows besides its rows: how far the record goes. */
export interface Context {
	/** The day the answer speaks of, ISO. */
	readonly asOf: string;
}

/**
 * A question the record answers: parameters in, one SQL text, rows out, the answer in a sentence.
 * P: its parameters as values. R: a row as the SQL gives it.
 */
export interface Question<P, R> {
	/** Short, in the URL and in file names: `parties-over-time`. */
	readonly id: string;
	/** The published tables the SQL reads. */
	readonly tables: readonly string[];
	/** One codec a parameter: reading, writing, its default. */
	readonly parameters: Codecs<P>;
	/** The register table whose as-of date ends this record. */
	readonly recordTable: string;
	/** One statement, literals already quoted. It runs in the engine and in today's DuckDB. */
	sql(parameters: P): string;
	readonly columns: readonly Column<R>[];
	/** The answer, composed from the rows alone. */
	sentence(rows: readonly R[], parameters: P, context: Context): string;
	/** What the answer does not know, in sentences; empty where nothing is unknown. */
	unknowns(rows: readonly R[], parameters: P, context: Context): readonly string[];
	/** The parameter sets whose answers are written beside the pages. */
	written(known: Known): readonly P[];
}

/** The vocabulary from which the written answers are made. */
export interface Known {
	readonly states: readonly string[];
	readonly treaties: readonly string[];
}
