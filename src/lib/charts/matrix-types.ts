import type { Subject } from './highlight.ts';
/** A row or a column of a matrix. */
export interface MatrixLine extends Subject {
	readonly id: string;
	readonly label: string;
	/** The same where there is little room. */
	readonly brief: string;
}

/** What was counted where a row crosses a column. */
export interface MatrixCell {
	/** The ids of its row and column. */
	readonly row: string;
	readonly column: string;
	/** Not below zero. */
	readonly value: number;
	/** Stands out by a frame. */
	readonly framed: boolean;
	/** The accessible name. */
	readonly name: string;
	readonly href: string;
}

/** Numbers that stand by the lines and have no ground: one a line, and one for all. */
export interface MatrixMargin {
	readonly label: string;
	readonly values: readonly string[];
	readonly all: string;
}

export interface MatrixInput {
	/** What the rows and the columns are. */
	readonly axisLabel: string;
	readonly rows: readonly MatrixLine[];
	readonly columns: readonly MatrixLine[];
	readonly cells: readonly MatrixCell[];
	/** At the right: one value a row. */
	readonly totals: Omit<MatrixMargin, 'all'>;
	/** Under the columns: one value a column, and one under the totals. */
	readonly footers: readonly MatrixMargin[];
	/** Of the drawing, in units; under 500 the layout is that for a phone. */
	readonly width: number;
	/** Writes a value. */
	readonly number: (value: number) => string;
}

/** A text at its place: the baseline, and the end or the middle that `x` is, by the style it is drawn in. */
interface PlacedText extends Subject {
	readonly x: number;
	readonly y: number;
	readonly text: string;
}

/** A cell with its middle and its ground. */
export interface PlacedCell extends MatrixCell, Subject {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	readonly left: number;
	readonly top: number;
	readonly text: string;
	/** How much of the tone its ground has: 0 to `deepest`, in proportion to the value. */
	readonly depth: number;
}

export interface MatrixLayout {
	readonly height: number;
	readonly size: number;
	/** Of every cell. */
	readonly cell: { readonly width: number; readonly height: number };
	/** Set to the left: the axes, and the names of rows and footers. */
	readonly names: readonly PlacedText[];
	/** Set to the middle: the names of the columns. */
	readonly heads: readonly PlacedText[];
	/** Set to the middle: totals and footers. */
	readonly margins: readonly PlacedText[];
	readonly cells: readonly PlacedCell[];
}
