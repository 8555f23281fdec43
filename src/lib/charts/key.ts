import type { Subject } from './highlight.ts';
import { textWidth } from './text.ts';
import type { Surface, Tone } from './tone.ts';

/** What a tone and surface mean in a chart. */
export interface KeyEntry extends Subject {
	readonly id: string;
	readonly label: string;
	readonly tone: Tone;
	readonly surface: Surface;
}

/** An entry with its place: the swatch's left edge and the text's baseline, in units. */
export interface PlacedEntry extends KeyEntry {
	readonly x: number;
	readonly y: number;
}

/** The side of a swatch, in units. */
export const swatch = 11;
const lineHeight = 18;
const between = 16;

/**
 * Sets the entries in lines like words.
 * @param width to break at, in units
 * @param size of the letters, in units
 * @returns the entries, and the height they take
 */
export function layoutKey(
	entries: readonly KeyEntry[],
	width: number,
	size: number
): { entries: PlacedEntry[]; height: number } {
	let x = 0;
	let y = lineHeight - 5;
	const placed = entries.map((entry) => {
		const taken = swatch + 5 + textWidth(entry.label, size);
		if (x > 0 && x + taken > width) {
			x = 0;
			y += lineHeight;
		}
		const here = { ...entry, x, y };
		x += taken + between;
		return here;
	});
	return { entries: placed, height: entries.length === 0 ? 0 : y + 5 };
}
