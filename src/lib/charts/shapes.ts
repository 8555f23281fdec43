import { textWidth } from './text.ts';
import { fill, type Hatched, type Surface, type Tone } from './tone.ts';

/** One shape of a drawing. Its colours are custom properties of the page's palette, as those of every chart are. */
export interface Shape {
	readonly tag: 'path' | 'rect' | 'circle' | 'text';
	/** SVG attributes by their names; lengths in units. */
	readonly attributes: Readonly<Record<string, string | number>>;
	/** Of a text. */
	readonly words?: string;
}

/** A drawing as finished shapes, from the lowest to the uppermost: the same on a page, on paper and in a file. */
export interface Sheet {
	/** In units. */
	readonly width: number;
	readonly height: number;
	/** Of its letters. */
	readonly size: number;
	readonly shapes: readonly Shape[];
	/** What its hatched surfaces are drawn with. */
	readonly hatched: readonly Hatched[];
}

/** The prefix of hatchings where a sheet stands alone; on a page each sheet puts its own in its place. */
export const sheetPrefix = 'sheet';

/** A surface of a sheet, as a value for `fill`. */
export function surfaceOf(tone: Tone, surface: Surface): string {
	return fill(tone, surface, sheetPrefix);
}

/** A line. @param d as in SVG */
export function line(d: string, stroke: string): Shape {
	return { tag: 'path', attributes: { d, stroke, fill: 'none' } };
}

/** Where a text stands, and how it is written. */
export interface Lettering {
	readonly x: number;
	readonly y: number;
	readonly anchor?: 'start' | 'middle' | 'end';
	readonly fill?: string;
	readonly bold?: boolean;
}

/** A text on its baseline. */
export function lettering(words: string, { x, y, anchor, fill: ink, bold }: Lettering): Shape {
	return {
		tag: 'text',
		words,
		attributes: {
			x,
			y,
			fill: ink ?? 'var(--ink)',
			...(anchor === undefined || anchor === 'start' ? {} : { 'text-anchor': anchor }),
			...(bold === true ? { 'font-weight': 600 } : {})
		}
	};
}

/** A year below an axis, moved in from the edges of the drawing where it would reach beyond them. */
export function yearShape(text: string, at: number, y: number, size: number, width: number): Shape {
	const half = textWidth(text, size) / 2;
	const x = Math.max(half, Math.min(at, width - half));
	return lettering(text, { x, y, anchor: 'middle', fill: 'var(--ink-2)' });
}
