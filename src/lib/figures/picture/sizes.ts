import * as m from '../../paraglide/messages.js';

/** For where a picture goes: how wide and high it is, in CSS px; `null` is as high as it needs. */
export interface PictureSize {
	readonly id: string;
	readonly label: () => string;
	readonly width: number;
	readonly height: number | null;
}

/** The sizes to choose from, the first for what is not chosen. At 2x a wide one is 1920 × 1080 pixels. */
export const sizes = [
	{ id: 'free', label: m.size_free, width: 760, height: null },
	{ id: 'wide', label: m.size_wide, width: 960, height: 540 },
	{ id: 'square', label: m.size_square, width: 720, height: 720 },
	{ id: 'story', label: m.size_story, width: 540, height: 960 },
	{ id: 'a4', label: m.size_a4, width: 794, height: 561 }
] as const satisfies readonly PictureSize[];

/** The width that a free size may have, in CSS px. */
export const widths = { least: 320, most: 1600 } as const;

/** At how many units a drawing may be wide; fewer make its letters larger in the same picture. */
const drawingWidths = [960, 840, 720, 640, 560, 480, 400, 340];

/** So much a drawing may shrink or grow: smaller letters than these are not read, larger ones shout. */
const scales = { least: 0.72, most: 1.9 } as const;

/** How a drawing goes into a room: drawn so many units wide, and that many times as large. */
export interface Fit {
	readonly width: number;
	readonly scale: number;
	/** Its height in the picture, in CSS px. */
	readonly height: number;
}

/** A room for a drawing, in CSS px; a height of null has no end. */
export interface Room {
	readonly width: number;
	readonly height: number | null;
}

function fitAt(width: number, height: number, room: Room): Fit {
	const scale = Math.min(
		room.width / width,
		room.height === null ? Infinity : room.height / height,
		scales.most
	);
	return { width, scale, height: height * scale };
}

/**
 * Finds the drawing that fills a room best: of the widths at which it could be drawn, the one that covers most of it with
 * letters that can be read.
 * @param heightAt the height of the drawing in units, drawn so many units wide
 * @returns the fit, or how high the room would have to be
 */
export function fitDrawing(
	room: Room,
	heightAt: (width: number) => number
): Fit | { readonly needs: number } {
	const natural = Math.min(Math.max(Math.floor(room.width), 340), 960);
	const widths = room.height === null ? [natural] : [...new Set([natural, ...drawingWidths])];
	const fits = widths.map((width) => fitAt(width, heightAt(width), room));
	const [best] = fits
		.filter(({ scale }) => scale >= scales.least)
		.toSorted((a, b) => b.width * b.scale * b.height - a.width * a.scale * a.height);
	return best ?? { needs: heightAt(natural) * Math.min(room.width / natural, 1) };
}
