import { directionOf, type Place } from './walk.ts';

/** A mark of a row: the points of one line, the segments of one bar. */
export interface RowPlace extends Place {
	/** Rows from top to bottom. */
	readonly row: number;
}

/**
 * Where a key leads among marks in rows: left and right along the row, up and down to the nearest mark of the next row,
 * Home and End to the ends of the row.
 * @param places each row in the order of x
 * @returns the index of the next mark, `from` itself where nothing lies that way, or null where the key means nothing here
 */
export function walkRows(places: readonly RowPlace[], from: number, key: string): number | null {
	const here = places[from];
	if (here === undefined) return null;
	const row = places.flatMap((place, index) => (place.row === here.row ? [index] : []));
	const position = row.indexOf(from);
	if (key === 'Home') return row[0] ?? from;
	if (key === 'End') return row.at(-1) ?? from;
	const direction = directionOf(key);
	if (direction === null) return null;
	if (direction === 'left') return row[position - 1] ?? from;
	if (direction === 'right') return row[position + 1] ?? from;
	const rows = [...new Set(places.map((place) => place.row))].sort((a, b) => a - b);
	const next = rows[rows.indexOf(here.row) + (direction === 'up' ? -1 : 1)];
	const candidates = places.flatMap((place, index) =>
		place.row === next ? [{ index, distance: Math.abs(place.x - here.x) }] : []
	);
	return candidates.sort((a, b) => a.distance - b.distance)[0]?.index ?? from;
}
