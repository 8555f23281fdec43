import type { Subject } from './highlight.ts';
import type { Surface, Tone } from './tone.ts';

/** A column of a grid. Neighbours of one family stand close together. */
export interface GridColumn {
	readonly id: string;
	readonly label: string;
	readonly family: string;
}

/** How squares look that mean the same. */
export interface GridLook {
	readonly id: string;
	readonly tone: Tone;
	readonly surface: Surface;
}

/** A row of a grid: a link with a square a column. */
export interface GridRow extends Subject {
	readonly id: string;
	readonly label: string;
	/** At the row's end. */
	readonly value: string;
	/** The accessible name. */
	readonly name: string;
	readonly href: string;
	/** The id of the look of each column's square, in the order of the columns; null leaves it empty. */
	readonly looks: readonly (string | null)[];
}

export interface GridInput {
	readonly columns: readonly GridColumn[];
	readonly looks: readonly GridLook[];
	/** From above. */
	readonly rows: readonly GridRow[];
	/** Over the values at the ends of the rows. */
	readonly valueLabel: string;
	/** Of the drawing, in units; on a page panels stand two and two where there are several. */
	readonly width: number;
}

/** The name of a column, written upwards from its foot. */
export interface GridHead {
	readonly x: number;
	readonly y: number;
	readonly text: string;
}

export interface PlacedGridRow extends Omit<GridRow, 'looks' | 'label'> {
	/** Where it begins in the drawing: by it the arrow keys find their way. */
	readonly x: number;
	readonly y: number;
	/** The label, cut where it is too long. */
	readonly text: string;
	/** Where it begins within its panel. */
	readonly top: number;
	/** Within the row: the end of its value, and the baseline of its words. */
	readonly right: number;
	readonly baseline: number;
	/** The outline of the whole row within itself, as an SVG path. */
	readonly outline: string;
}

/** Rows under heads of their own: a reader far down sees what the columns are. Its parts are placed from its own corner. */
export interface GridPanel {
	readonly x: number;
	readonly y: number;
	readonly heads: readonly GridHead[];
	readonly rows: readonly PlacedGridRow[];
	/** All squares of a look as one SVG path: thousands of elements would be most of a page. */
	readonly squares: readonly { readonly look: GridLook; readonly path: string }[];
	/** What parts the squares of neighbouring columns, wider between families: SVG paths of upright lines. */
	readonly partings: readonly { readonly wide: number; readonly path: string }[];
	/** The line under every row's squares, where nothing is drawn on it, as an SVG path. */
	readonly rules: string;
}

export interface GridLayout {
	readonly height: number;
	readonly size: number;
	readonly headSize: number;
	readonly panels: readonly GridPanel[];
}
