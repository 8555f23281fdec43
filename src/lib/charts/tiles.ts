import type { Subject } from './highlight.ts';
import { layoutKey, type KeyEntry, type PlacedEntry } from './key.ts';
import type { Surface, Tone } from './tone.ts';

/** A square of a tile grid, and what it shows. */
export interface Tile extends Subject {
	readonly id: string;
	/** From 0, left to right. */
	readonly column: number;
	/** From 0, top to bottom. */
	readonly row: number;
	/** Two or three letters drawn in the square. */
	readonly code: string;
	/** The accessible name: whose square, and its value in words. */
	readonly name: string;
	readonly href: string;
	readonly tone: Tone;
	readonly surface: Surface;
}

/** A tile with the middle of its square, in units. */
export interface PlacedTile extends Tile {
	readonly x: number;
	readonly y: number;
}

export interface TilesLayout {
	readonly width: number;
	readonly height: number;
	/** From left to right and top to bottom: the order of the tab key where no script runs. */
	readonly tiles: readonly PlacedTile[];
	readonly key: readonly PlacedEntry[];
}

/** The pitch of the grid and the side of a square, in units: 27 columns make 729, a square 25. */
export const pitch = 27;
export const side = 25;
/** Letter heights in units: three capitals fill a square. */
export const letterSize = 11;
export const keySize = 13;

/**
 * How large a unit is drawn at most, in pixels: the whole grid then fills a page, and a few squares do not.
 */
export const unitAtMost = 1.45;

/** The columns or rows from the first that holds a tile to the last: where they begin, and how many they are. */
function span(places: readonly number[]): { from: number; count: number } {
	if (places.length === 0) return { from: 0, count: 0 };
	const from = Math.min(...places);
	return { from, count: Math.max(...places) - from + 1 };
}

/**
 * Places every tile, without the empty columns and rows around them; the key, where one is given, stands above the squares.
 * @throws RangeError where two tiles claim one square
 */
export function layoutTiles(tiles: readonly Tile[], key: readonly KeyEntry[] = []): TilesLayout {
	const taken = new Map<string, string>();
	for (const { id, column, row } of tiles) {
		const other = taken.get(`${column},${row}`);
		if (other !== undefined) {
			throw new RangeError(`${id} and ${other} claim the square at column ${column}, row ${row}; move one.`);
		}
		taken.set(`${column},${row}`, id);
	}
	const columns = span(tiles.map(({ column }) => column));
	const rows = span(tiles.map(({ row }) => row));
	const width = pitch * columns.count;
	const placedKey = layoutKey(key, width, keySize);
	const top = placedKey.height === 0 ? 0 : placedKey.height + 8;
	return {
		width,
		height: top + pitch * rows.count,
		tiles: tiles
			.map((tile) => ({
				...tile,
				x: (tile.column - columns.from + 0.5) * pitch,
				y: top + (tile.row - rows.from + 0.5) * pitch
			}))
			.sort((a, b) => a.row - b.row || a.column - b.column),
		key: placedKey.entries
	};
}
