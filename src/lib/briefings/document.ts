import type { Drawing } from './drawing.ts';
import type { FigureId } from './figure-ids.ts';

/** A run of text within a paragraph, and the sources it rests on. */
export interface Run {
	readonly text: string;
	/** Ids of notes; empty where the run says nothing that needs one. */
	readonly cites: readonly string[];
	readonly strong?: boolean;
}

export interface Paragraph {
	readonly kind: 'paragraph';
	readonly runs: readonly Run[];
}

export interface List {
	readonly kind: 'list';
	readonly items: readonly (readonly Run[])[];
}

export interface Table {
	readonly kind: 'table';
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
	/** Of the whole table. */
	readonly cites: readonly string[];
}

/** A drawn figure, with all that stands for it where nothing is drawn. */
export interface Figure {
	readonly kind: 'figure';
	/** Names the figure among those of a briefing; figures can be chosen by it. */
	readonly id: FigureId;
	/** What it asks. */
	readonly title: string;
	/** Its answer in a sentence. */
	readonly answer: string;
	/** As at when, and from which version of the register. */
	readonly source: string;
	/** What a reader of the drawing must know besides, in sentences. */
	readonly notes: readonly string[];
	/** Where the figure can be opened. */
	readonly address: string;
	readonly drawing: Drawing;
	readonly cites: readonly string[];
}

export type Block = Paragraph | List | Table | Figure;

export interface Section {
	/** Names the section among those of a briefing; sections can be chosen by it. */
	readonly id: string;
	readonly heading: string;
	/** 2 for a section of the briefing, 3 for one within the part of a State. */
	readonly level: 2 | 3;
	readonly blocks: readonly Block[];
}

/** A source, as a footnote tells it. */
export interface Note {
	readonly id: string;
	readonly words: string;
	/** An address of the web, or a path from the root of the site; null where none is known. */
	readonly address: string | null;
	/** What follows the address. */
	readonly record: string;
}

/** A briefing, whatever it is written as. Its notes are in the order of their numbers, which count from 1. */
export interface Briefing {
	/** In the address and in file names: `KAZ`. */
	readonly id: string;
	/** Of the State, group or theme. */
	readonly name: string;
	readonly title: string;
	/** As at when each part of the record stands. */
	readonly ends: string;
	/** The last of those days, ISO. */
	readonly asOf: string;
	readonly sections: readonly Section[];
	readonly notes: readonly Note[];
	/** From which version of the register it was made, and how to check it. */
	readonly check: string;
	/** The same, where it is part of a briefing of several States. */
	readonly checkAny: string;
}

/** The runs of a block, in the order in which they are read. */
export function runsOf(block: Block): readonly Run[] {
	if (block.kind === 'paragraph') return block.runs;
	if (block.kind === 'list') return block.items.flat();
	return [{ text: '', cites: block.cites }];
}

/** The ids of all notes that some sections cite, each once, in the order of first mention. */
export function citedBy(sections: readonly Section[]): readonly string[] {
	const runs = sections.flatMap(({ blocks }) => blocks.flatMap(runsOf));
	return [...new Set(runs.flatMap(({ cites }) => cites))];
}

/**
 * The numbers that stand after a run.
 * @param cites ids of notes
 * @param notes those of the briefing, in the order of their numbers
 */
export function numbersOf(cites: readonly string[], notes: readonly Note[]): readonly number[] {
	return cites.map((id) => notes.findIndex((note) => note.id === id) + 1).sort((a, b) => a - b);
}

/** A sentence and its sources, as a run. @param sources ids with a space between, or null */
export function cited(text: string, ...sources: readonly (string | null)[]): Run {
	const ids = sources.flatMap((list) => (list === null || list === '' ? [] : list.split(' ')));
	return { text, cites: [...new Set(ids)] };
}

/** Whether two runs rest on the same sources. */
const alike = (a: Run, b: Run | undefined) =>
	b !== undefined && a.cites.length === b.cites.length && a.cites.every((id) => b.cites.includes(id));

/** A paragraph of some runs. Of neighbours that rest on the same sources, the last one names them for all. */
export function paragraph(...runs: readonly Run[]): Paragraph {
	return {
		kind: 'paragraph',
		runs: runs.map((run, index) => (alike(run, runs[index + 1]) ? { ...run, cites: [] } : run))
	};
}
