import type { Tick } from './year-ticks.ts';
import type { Surface, Tone } from './tone.ts';

/** The earliest and latest day a date can be, ISO: equal for a day, `2007-10-01` to `2007-10-31` for a month. */
export type Bounds = readonly [earliest: string, latest: string];

export interface StripLane {
	readonly id: string;
	readonly label: string;
}

/** Something that happened or lasted, on one lane. */
export interface StripMark {
	readonly id: string;
	/** The id of its lane. */
	readonly lane: string;
	readonly starts: Bounds;
	/** Absent: it happened at one date. `null`: it goes on. `unknown`: it lasted, and nobody knows how long. */
	readonly ends?: Bounds | null | 'unknown';
	/** Beside the mark; on a phone `short` in its place, as a number that a list below explains. Empty: none. */
	readonly label: string;
	readonly short: string;
	/** The accessible name, its date in words as exact as it is known. */
	readonly name: string;
	readonly href: string;
	readonly tone: Tone;
	readonly surface: Surface;
}

/** The time between two marks of one lane, in words. */
export interface StripInterval {
	readonly from: string;
	readonly to: string;
	readonly label: string;
}

export interface StripInput {
	/** What the whole record is of. */
	readonly of?: string;
	readonly lanes: readonly StripLane[];
	readonly marks: readonly StripMark[];
	readonly intervals: readonly StripInterval[];
	/** First and last day of the axis, ISO. What lies outside is drawn at the edge it lies beyond. */
	readonly from: string;
	readonly to: string;
	/** Of the drawing, in units; under 500 the layout is that for a phone. */
	readonly width: number;
}

/** A mark with its places: `soft` is all it could be, `core` what it was in any case; dots have neither. */
export interface PlacedMark extends StripMark {
	readonly x: number;
	readonly y: number;
	readonly shape: 'dot' | 'soft' | 'span' | 'open';
	readonly soft: Extent | null;
	readonly core: Extent | null;
	/** Where the points begin that say nobody knows how long it lasted; else null. */
	readonly trail: number | null;
	readonly text: StripText | null;
}

export interface StripText {
	readonly words: string;
	readonly x: number;
	readonly y: number;
	/** Where a leader goes down to a label that is not in the first row; null where none is needed. */
	readonly leader: number | null;
}

export interface Extent {
	readonly from: number;
	readonly to: number;
}

export interface PlacedInterval {
	readonly path: string;
	readonly label: string;
	readonly x: number;
	readonly y: number;
}

export interface PlacedLane extends StripLane {
	/** The baseline of its name, and the line its marks stand on. */
	readonly labelY: number;
	readonly top: number;
	readonly bottom: number;
	readonly marks: readonly PlacedMark[];
	readonly intervals: readonly PlacedInterval[];
}

export interface StripLayout {
	readonly width: number;
	readonly height: number;
	readonly size: number;
	readonly plot: Extent & { readonly top: number; readonly bottom: number };
	readonly lanes: readonly PlacedLane[];
	readonly years: readonly Tick[];
}
