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

/** For tables that need more than their room has. */
const widerWidths = [720, 840, 960, 1120, 1280, 1440];

/** So much a drawing may shrink or grow: smaller letters than these are not read, larger ones shout. */
const scales = { least: 0.6, most: 1.9 } as const;

/** Between two columns of a drawing of several parts, in units. */
export const columnGap = 32;

/** How a drawing goes into a room: in so many columns, each so many units wide, and that many times as large. */
export interface Fit {
	readonly width: number;
	readonly columns: number;
	readonly scale: number;
	/** Its height in the picture, in CSS px. */
	readonly height: number;
}

/** A room for a drawing, in CSS px; a height of null has no end. */
export interface Room {
	readonly width: number;
	readonly height: number | null;
}

/** How wide some columns are together, in units. */
export function across({ width, columns }: Pick<Fit, 'width' | 'columns'>): number {
	return columns * width + (columns - 1) * columnGap;
}

function fitAt(wanted: Pick<Fit, 'width' | 'columns'>, height: number, room: Room): Fit {
	const most = room.height === null ? scales.most : Math.min(room.height / height, scales.most);
	const scale = Math.min(room.width / across(wanted), most);
	return { ...wanted, scale, height: height * scale };
}

/**
 * Finds the drawing that fills a room best: of the widths at which it could be drawn, and of one column or two, those that
 * cover most of it with letters that can be read.
 * @param heightAt the height of the drawing in units, drawn in so many columns of that width
 * @param parts how many parts of the drawing could stand side by side
 * @returns the fit, or how high the room would have to be
 */
export function fitDrawing(
	room: Room,
	heightAt: (wanted: Pick<Fit, 'width' | 'columns'>) => number,
	parts = 1
): Fit | { readonly needs: number } {
	const natural = Math.min(Math.max(Math.floor(room.width), 340), 960);
	const widths = [...new Set([natural, ...(room.height === null ? widerWidths : drawingWidths)])];
	const fits = (room.height === null || parts < 2 ? [1] : [1, 2])
		.flatMap((columns) => widths.map((width) => ({ width, columns })))
		.map((wanted) => fitAt(wanted, heightAt(wanted), room));
	const covered = (fit: Fit) => fit.width * fit.columns * fit.scale * fit.height;
	const possible = fits.filter(({ scale, height }) => scale >= scales.least && Number.isFinite(height));
	// A room without an end takes the drawing as it is; only what is wider than it is made smaller.
	const [best] =
		room.height === null
			? possible
			: possible.toSorted((a, b) => covered(b) - covered(a) || a.columns - b.columns);
	return best ?? { needs: heightAt({ width: natural, columns: 1 }) * Math.min(room.width / natural, 1) };
}
