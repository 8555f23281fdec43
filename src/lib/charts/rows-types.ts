import type { Subject } from './highlight.ts';
import type { AnnotationsLayout, ChartEvent } from './annotations.ts';
import type { PlacedEntry } from './key.ts';
import type { Tick } from './year-ticks.ts';
import type { Dated } from './strip-shapes.ts';
import type { Extent } from './strip-types.ts';
import type { Surface, Tone } from './tone.ts';

/** A row of time. */
export interface TimeRow extends Subject {
	readonly id: string;
	readonly label: string;
	/** At the row's end. */
	readonly value: string;
	/** A stretch behind the marks, ISO days; null for none. */
	readonly span: { readonly from: string; readonly to: string } | null;
}

/** Something that happened, on one row. */
export interface RowMark extends Dated, Subject {
	readonly id: string;
	/** The id of its row, of which it is unless told otherwise. */
	readonly row: string;
	/** Marks of a row that share a chain are joined by a line; null for one that stands alone. */
	readonly chain: string | null;
	/** The accessible name. */
	readonly name: string;
	readonly href: string;
	readonly tone: Tone;
	readonly surface: Surface;
}

export interface RowsInput {
	/** From above. */
	readonly rows: readonly TimeRow[];
	readonly marks: readonly RowMark[];
	readonly key: readonly {
		readonly id: string;
		readonly label: string;
		readonly tone: Tone;
		readonly surface: Surface;
	}[];
	/** Over the values at the ends of the rows. */
	readonly valueLabel: string;
	/** First and last day of the axis, ISO. What lies outside is drawn at the edge it lies beyond. */
	readonly from: string;
	readonly to: string;
	/** Dated things told besides, behind the rows; none unless told. */
	readonly events?: readonly ChartEvent[];
	/** Of the drawing, in units; under 500 the layout is that for a phone. */
	readonly width: number;
}

/** A mark with its outlines, as SVG paths: `soft` is all it could be, `core` what it was in any case. */
export interface PlacedRowMark extends RowMark {
	readonly x: number;
	readonly y: number;
	readonly soft: string | null;
	readonly core: string | null;
}

export interface PlacedRow extends Omit<TimeRow, 'span'> {
	/** The label, cut where it is too long. */
	readonly text: string;
	readonly labelY: number;
	readonly valueY: number;
	/** The line its marks stand on. */
	readonly y: number;
	readonly span: Extent | null;
	/** From the first to the last mark of each chain. */
	readonly chains: readonly Extent[];
}

export interface RowsLayout {
	readonly width: number;
	readonly height: number;
	readonly size: number;
	readonly plot: Extent & { readonly top: number; readonly bottom: number };
	readonly rows: readonly PlacedRow[];
	/** In the order of the rows, then of time. */
	readonly marks: readonly PlacedRowMark[];
	/** With the middle of their words. */
	readonly years: readonly (Tick & { readonly label: number })[];
	readonly key: readonly PlacedEntry[];
	/** With the height at which their words begin. */
	readonly events: { readonly top: number; readonly placed: AnnotationsLayout };
}
