import type { Component } from 'svelte';
import type { Row } from '../engine/engine.ts';
import type { Choice } from '../filters/choice.svelte.ts';
import type { Known, ParameterName, Parameters } from '../questions/parameters.ts';
import type { Answer, Question } from '../questions/question.ts';
import type { ShownEvent } from './events.ts';

/** What a drawing of an answer is given. */
export interface DrawingProps<R extends Row> {
	readonly answer: Answer<R>;
	/** The title of the figure and its answer in words: what a drawing is called and described by. */
	readonly title: string;
	readonly sentence: string;
	/** The reader's choice, for drawings with controls of their own. */
	readonly choice: Choice;
	/** The address of the site's root, ending in a slash. */
	readonly root: string;
}

/** A question with its drawing and its words: from it come a figure, its table and its files. */
export interface FigureDefinition<R extends Row> {
	readonly question: Question<R>;
	/** The title, as a question. */
	readonly title: (parameters: Parameters, known: Known) => string;
	/** Where the rows come from, with the day. */
	readonly source: (answer: Answer<R>) => string;
	/** The events of the register that the drawing tells, for the source line; absent where it is no chart of time. */
	readonly events?: (answer: Answer<R>, shown: Pick<Parameters, 'events'>) => readonly ShownEvent[];
	/** Parameters that the drawing heeds, and the rows do not. */
	readonly views?: readonly ParameterName[];
	/** Absent where the rows are best read as a table. */
	readonly drawing?: Component<DrawingProps<R>>;
}

/** Rows as they come from the build or the engine, before they are joined with what the reader chose. */
export interface RawAnswer<R> {
	readonly rows: readonly R[];
	readonly asOf: string;
}

/** What a figure is made of, besides its definition. */
export interface FigureProps<R extends Row> {
	choice: Choice;
	/** The answer to what the page shows before a reader chose anything. */
	initial: RawAnswer<R>;
	/** Starts with the table open: for figures without a drawing. */
	open?: boolean;
	/** The level of the title. */
	level?: 2 | 3;
}
