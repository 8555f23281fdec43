import type { Subject } from './highlight.ts';
import type { KeyEntry, PlacedEntry } from './key.ts';
import type { Extent } from './strip-types.ts';
import type { Surface, Tone } from './tone.ts';
import type { Tick } from './year-ticks.ts';

/** A thing, and how long after its own beginning something came. */
export interface SinceRow extends Subject {
	readonly id: string;
	readonly label: string;
	/** At the row's end. */
	readonly value: string;
	/** Hatched behind the rest: a time that does not count. Nobody knows its end where that is null. */
	readonly pause: { readonly from: number; readonly to: number | null } | null;
	/** How long it surely took, or has lasted, in years; null where not even that is known. */
	readonly surely: number | null;
	/** Between which years it came, where they differ; a null start is before the row's beginning. */
	readonly could: { readonly from: number | null; readonly to: number } | null;
	/** What stands at the end of what is sure: it came, it came before the beginning, it has not come, or nothing. */
	readonly end: 'came' | 'before' | 'open' | 'none';
	readonly tone: Tone;
	/** Of what is not sure. */
	readonly surface: Surface;
	/** The accessible name. */
	readonly name: string;
	readonly href: string;
}

export interface SinceInput {
	/** From above. */
	readonly rows: readonly SinceRow[];
	readonly key: readonly KeyEntry[];
	/** What the axis measures, what stands left of its zero, and over the values at the rows' ends. */
	readonly axisLabel: string;
	readonly beforeLabel: string;
	readonly valueLabel: string;
	/** A line across all rows. */
	readonly line: { readonly at: number; readonly label: string };
	/** Of the drawing, in units; under 500 the layout is that for a phone. */
	readonly width: number;
	/** Writes a number of the axis with so many decimals. */
	readonly number: (value: number, decimals: number) => string;
}

/** A row, placed. */
export interface PlacedSince extends Omit<SinceRow, 'pause' | 'surely' | 'could'> {
	/** The label, cut where it is too long. */
	readonly text: string;
	readonly labelY: number;
	/** The middle of what is drawn, and the line it stands on. */
	readonly x: number;
	readonly y: number;
	readonly pause: Extent | null;
	/** Where the points begin that say nobody knows how long the pause lasted; null where none are. */
	readonly trail: number | null;
	readonly surely: Extent | null;
	readonly could: Extent | null;
	/** Where a dot or an arrow stands; null for neither. */
	readonly tip: number | null;
}

export interface SinceLayout {
	readonly height: number;
	readonly size: number;
	/** `zero` is where the rows begin; left of it lies what came before. */
	readonly plot: Extent & { readonly zero: number; readonly top: number; readonly bottom: number };
	readonly rows: readonly PlacedSince[];
	readonly ticks: readonly Tick[];
	readonly line: { readonly x: number; readonly y: number; readonly label: string };
	readonly key: readonly PlacedEntry[];
	/** Null on a phone, where the values stand beside the labels. */
	readonly valueLabel: string | null;
	/** The baseline of the words over the plot. */
	readonly wordsY: number;
}
