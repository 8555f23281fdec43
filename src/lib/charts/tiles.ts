import { layoutKey, type KeyEntry, type PlacedEntry } from './key.ts';
import type { Surface, Tone } from './tone.ts';

/** A square of a tile grid, and what it shows. */
export interface Tile {
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

/** Squares keep the size they have on the map of all: few of them make a small drawing, not large squares. */
const leastColumns = 27;

/** The first and the last of some places, from the least to the most. */
function span(places: readonly number[]): { readonly first: number; readonly count: number } {
	if (places.length === 0) return { first: 0, count: 0 };
	const first = Math.min(...places);
	return { first, count: Math.max(...places) - first + 1 };
}

/**
 * Places every tile, from the first column and row that hold one; the key, where one is given, stands above the squares.
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
	const width = columns.count === 0 ? 0 : pitch * Math.max(columns.count, leastColumns);
	const placedKey = layoutKey(key, width, keySize);
	const top = placedKey.height === 0 ? 0 : placedKey.height + 8;
	return {
		width,
		height: top + pitch * rows.count,
		tiles: tiles
			.map((tile) => ({
				...tile,
				x: (tile.column - columns.first + 0.5) * pitch,
				y: top + (tile.row - rows.first + 0.5) * pitch
			}))
			.sort((a, b) => a.row - b.row || a.column - b.column),
		key: placedKey.entries
	};
}
