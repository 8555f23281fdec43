import { lettering, type Shape } from './shapes.ts';
import { textWidth } from './text.ts';

/** What a kind of mark stands for. */
export interface KeyEntry {
	readonly words: string;
	/** Draws the mark around a point. */
	readonly swatch: (x: number, y: number) => readonly Shape[];
}

/**
 * A key at the head of a sheet: entries one after the other, in as many lines as they need.
 * @param width of the sheet, in units
 * @param size of the letters
 * @returns shapes, and how much height they take
 */
export function keyFlow(
	entries: readonly KeyEntry[],
	width: number,
	size: number
): { readonly shapes: readonly Shape[]; readonly height: number } {
	let left = 0;
	let baseline = size;
	const shapes = entries.flatMap(({ words, swatch }) => {
		const needed = 20 + textWidth(words, size);
		if (left > 0 && left + needed > width) {
			left = 0;
			baseline += size * 1.6;
		}
		const at = left + 8;
		left += needed + 12;
		return [
			...swatch(at, baseline - size * 0.35),
			lettering(words, { x: at + 12, y: baseline, fill: 'var(--ink-2)' })
		];
	});
	return { shapes, height: baseline + size * 0.7 };
}
