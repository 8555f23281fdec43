import type { Row } from '../engine/engine.ts';
import type { FileColumn } from './file-column.ts';

/** A page or document that rows rest on, as the register has it. */
export type CitedSource = {
	source_id: string;
	publisher: string;
	/** `official`, `state`, `ngo`, `academic`, `republished`, `media` or `copy`. */
	kind: string;
	title: string | null;
	/** ISO, as exact as it is known. */
	published_on: string | null;
	/** May be known in part only. */
	url: string | null;
};

/** Something the reader chose. */
export interface ChosenParameter {
	/** As the address of a page names it. */
	readonly name: string;
	/** As the address of a page writes it. */
	readonly value: string;
	/** As a person reads it: `Regional group or region: African Group`. */
	readonly words: string;
}

/** What is known of an answer where it is shown. */
export interface AnswerFacts {
	/** The title of the figure. */
	readonly title: string;
	/** The id of its question. */
	readonly question: string;
	/** Those that differ from the defaults. */
	readonly parameters: readonly ChosenParameter[];
	/** The answer in words. */
	readonly sentence: string;
	/** What the answer does not know or does not count, in sentences. */
	readonly unknowns: readonly string[];
	/** The day the answer speaks of, ISO. */
	readonly asOf: string;
	/** The version of the register. */
	readonly register: string;
	/** The source line under the figure. */
	readonly sourceLine: string;
	/** Where the figure stands, absolute, with what was chosen. */
	readonly link: string;
}

/** What says of rows that leave the site what they are and whence they come. */
export interface Provenance extends AnswerFacts {
	readonly licence: { readonly name: string; readonly url: string };
	/** Those of the rows, by id. */
	readonly sources: readonly CitedSource[];
}

/** Under which the data may be used by others. */
export const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;

/** The ids of the sources that rows name, each once, in order. */
export function citedIds(columns: readonly FileColumn[], rows: readonly Row[]): readonly string[] {
	const names = columns.filter(({ kind }) => kind === 'sources').map(({ name }) => name);
	const cells = rows.flatMap((row) => names.map((name) => row[name]));
	return [...new Set(cells.flatMap((cell) => (typeof cell === 'string' ? cell.split(' ') : [])))].sort();
}

/**
 * Puts together what goes with the rows of an answer.
 * @param facts what the figure says of its answer
 * @param columns of the answer
 * @param rows of the answer
 * @param register the sources of the register
 * @throws Error where a row names a source that the register has not
 */
export function provenance(
	facts: AnswerFacts,
	columns: readonly FileColumn[],
	rows: readonly Row[],
	register: readonly CitedSource[]
): Provenance {
	const byId = new Map(register.map((source) => [source.source_id, source]));
	const sources = citedIds(columns, rows).map((id) => {
		const source = byId.get(id);
		if (source === undefined) throw new Error(`The rows of ${facts.question} name a source "${id}" unknown`);
		return source;
	});
	return { ...facts, licence, sources };
}

/** What goes with the rows as JSON and the metadata of files name it. */
export function provenanceFields({ question, title, sentence, asOf, register, ...more }: Provenance) {
	const { parameters, unknowns, licence, link, sourceLine, sources } = more;
	return {
		question,
		title,
		sentence,
		as_of: asOf,
		register,
		parameters,
		unknowns,
		licence,
		link,
		source_line: sourceLine,
		sources
	};
}

/** The same as pairs of texts, for formats that hold no others: what is no text is written as JSON. */
export function provenancePairs(of: Provenance): readonly (readonly [string, string])[] {
	return Object.entries(provenanceFields(of)).map(([name, value]) => [
		name,
		typeof value === 'string' ? value : JSON.stringify(value)
	]);
}
