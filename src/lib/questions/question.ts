import type { Row } from '../engine/engine.ts';
import {
	formatParameter,
	withDefaults,
	type Known,
	type ParameterName,
	type Parameters
} from './parameters.ts';

/**
 * What a column of an answer holds. A `date` is ISO and may be known to the day, month or year only; `sources` and
 * `visits` are ids with a space between.
 */
export type ColumnKind = 'date' | 'integer' | 'number' | 'text' | 'sources' | 'visits';

/** A column of an answer, as the table and the files show it. */
export interface Column<R> {
	readonly name: keyof R & string;
	readonly kind: ColumnKind;
	/** The heading a person reads. */
	readonly label: () => string;
	/** The words a person reads for the cell, where they are not the cell itself. */
	readonly words?: (row: R) => string;
	/** Files carry the column; the table on the page leaves it out. */
	readonly filesOnly?: boolean;
}

/** An answer: the rows, the parameters they answer, and the day they speak of. */
export interface Answer<R> {
	readonly rows: readonly R[];
	readonly parameters: Parameters;
	/** ISO day. */
	readonly asOf: string;
	/** The register's vocabulary, for the names in sentences. */
	readonly known: Known;
}

/** Values of one parameter whose answers are written beside the pages at build time. */
export interface Written {
	readonly parameter: ParameterName;
	values(known: Known): readonly Partial<Parameters>[];
}

/** A question the record answers: parameters in, one SQL text, rows out, the answer in a sentence. */
export interface Question<R extends Row> {
	/** Short, in the URL and in file names: `parties-over-time`. */
	readonly id: string;
	/** The published tables the SQL reads. */
	readonly tables: readonly string[];
	/** The parameters it heeds; it ignores all others. */
	readonly reads: readonly ParameterName[];
	/** The register table whose as-of date ends this record. */
	readonly recordTable: string;
	/**
	 * One statement, literals quoted. It runs in the engine and in today's DuckDB.
	 * @param parameters what the reader chose
	 * @param asOf the ISO day the record is read at
	 */
	sql(parameters: Parameters, asOf: string): string;
	readonly columns: readonly Column<R>[];
	/** The answer in words, composed from the rows alone. */
	sentence(answer: Answer<R>): string;
	/** What the answer does not know or does not count, in sentences; empty where there is nothing to say. */
	unknowns(answer: Answer<R>): readonly string[];
	/** Besides the default answer. */
	readonly written: readonly Written[];
}

/** The day an answer speaks of: what the reader chose, but never past the end of the question's record. */
export function asOfDay(
	question: Pick<Question<Row>, 'recordTable' | 'reads'>,
	parameters: Parameters,
	asOf: Readonly<Record<string, string>>
): string {
	const end = asOf[question.recordTable];
	if (end === undefined)
		throw new Error(`The table "${question.recordTable}" has no as-of date in tables.csv`);
	const chosen = question.reads.includes('asof') ? parameters.asof : null;
	return chosen !== null && chosen < end ? chosen : end;
}

/**
 * What names an answer among those of its question: `default`, `treaty-CAT`, `group-african.to-2015`.
 * @returns a text that is a file name on any system
 */
export function answerKey(question: Pick<Question<Row>, 'reads'>, parameters: Parameters): string {
	const parts = question.reads.flatMap((name) => {
		const text = formatParameter(name, parameters);
		return text === '' ? [] : [`${name}-${text.replaceAll(',', '+')}`];
	});
	return parts.length === 0 ? 'default' : parts.join('.');
}

/** Every set of parameters whose answer is written beside the pages: the default, then each written value alone. */
export function writtenParameters(
	question: Pick<Question<Row>, 'written' | 'reads'>,
	known: Known
): readonly Parameters[] {
	const sets = question.written.flatMap((written) => written.values(known).map(withDefaults));
	const all = question.reads.includes('state') ? sets : [withDefaults({}), ...sets];
	return [...new Map(all.map((set) => [answerKey(question, set), set])).values()];
}

/** The key of the written answer to these parameters, or null where none is written. */
export function writtenKey(
	question: Pick<Question<Row>, 'written' | 'reads'>,
	parameters: Parameters,
	known: Known
): string | null {
	const key = answerKey(question, parameters);
	return writtenParameters(question, known).some((set) => answerKey(question, set) === key) ? key : null;
}
