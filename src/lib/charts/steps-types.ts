import type { Subject } from './highlight.ts';
import type { Tick } from './year-ticks.ts';
import type { RowPlace } from './walk-rows.ts';
import type { Tone } from './tone.ts';

/** A share that holds from a place on the axis up to the next. */
export interface Step {
	readonly at: number;
	/** From 0 to 1. */
	readonly share: number;
}

/** Between which shares the true one may lie, from a place on the axis up to the next. */
export interface BandStep {
	readonly at: number;
	readonly low: number;
	readonly high: number;
}

/** A thing on the line: it made the line rise, or it was lost from sight while nothing had happened to it. */
export interface StepMark extends Step, Subject {
	readonly id: string;
	readonly kind: 'rise' | 'lost';
	/** The accessible name. */
	readonly name: string;
	readonly href: string;
}

/** A share that rises in steps from zero. */
export interface StepSeries extends Subject {
	readonly key: string;
	/** Beside the end of the line and over its numbers; empty where there is but one. */
	readonly label: string;
	readonly tone: Tone;
	/** In the order of the axis; several where what is known allows several. */
	readonly lines: readonly (readonly Step[])[];
	readonly band: readonly BandStep[];
	/** Where the line ends. */
	readonly end: number;
	/** In the order of the axis. */
	readonly marks: readonly StepMark[];
	/** Where the line crosses a half, between bounds, and what is said there; null where it does not. */
	readonly half: { readonly at: readonly [number, number]; readonly text: string } | null;
	/** How many things stand behind the line at a place on the axis, in words. */
	readonly behind: (at: number) => string;
}

export interface StepsInput {
	readonly series: readonly StepSeries[];
	/** Of the drawing, in units; under 500 the layout is that for a phone. */
	readonly width: number;
	/** Writes a place on the axis, and a share. */
	readonly number: (value: number) => string;
	readonly percent: (share: number) => string;
}

export interface PlacedStepMark extends StepMark, RowPlace {}

export interface PlacedSteps {
	readonly series: StepSeries;
	readonly lines: readonly string[];
	readonly band: string;
	readonly half: { readonly path: string; readonly x: number; readonly text: string } | null;
	/** Where the label begins, with the stroke before it, and its base line. */
	readonly label: { readonly x: number; readonly y: number; readonly text: string };
	readonly marks: readonly PlacedStepMark[];
	/** The numbers behind the line, under the ticks, and the height of the label over them. */
	readonly counts: { readonly titleY: number; readonly y: number; readonly texts: readonly Tick[] };
}

export interface StepsLayout {
	readonly height: number;
	readonly size: number;
	readonly plot: {
		readonly left: number;
		readonly right: number;
		readonly top: number;
		readonly bottom: number;
	};
	readonly ticks: readonly Tick[];
	readonly shares: readonly Tick[];
	/** Heights of the words under the axis, and over the numbers. */
	readonly axisY: number;
	readonly behindY: number;
	readonly series: readonly PlacedSteps[];
	/** Those of all series, in the order of the drawing. */
	readonly marks: readonly PlacedStepMark[];
}
