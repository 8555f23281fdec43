import { expect, test } from 'vitest';
import { layoutTiles, type Tile } from './tiles.ts';

function tile(id: string, column: number, row: number): Tile {
	return { id, column, row, code: id, name: id, href: `#${id}`, tone: 'none', surface: 'solid' };
}

test('tiles stand in reading order, a pitch apart', () => {
	const { tiles, width, height } = layoutTiles([tile('C', 0, 1), tile('B', 1, 0), tile('A', 0, 0)]);
	expect(tiles.map(({ id, x, y }) => [id, x, y])).toEqual([
		['A', 13.5, 13.5],
		['B', 40.5, 13.5],
		['C', 13.5, 40.5]
	]);
	expect([width, height]).toEqual([54, 54]);
});

test('empty columns and rows around the tiles are left out, those between stay', () => {
	const { tiles, width, height } = layoutTiles([tile('A', 8, 5), tile('B', 10, 5), tile('C', 8, 7)]);
	expect(tiles.map(({ id, x, y }) => [id, x, y])).toEqual([
		['A', 13.5, 13.5],
		['B', 67.5, 13.5],
		['C', 13.5, 67.5]
	]);
	expect([width, height]).toEqual([81, 81]);
});

test('a key moves the squares down by its own height', () => {
	const key = [{ id: 'k', label: 'Party', tone: 'accent', surface: 'solid' }] as const;
	const plain = layoutTiles([tile('A', 0, 0)]);
	const keyed = layoutTiles([tile('A', 0, 0)], key);
	expect(keyed.key[0]?.y).toBeLessThan((keyed.tiles[0]?.y ?? 0) - 12.5);
	expect(keyed.height - plain.height).toBe((keyed.tiles[0]?.y ?? 0) - (plain.tiles[0]?.y ?? 0));
});

test('two tiles on one square are refused by name', () => {
	expect(() => layoutTiles([tile('A', 2, 1), tile('B', 2, 1)])).toThrow(
		'B and A claim the square at column 2, row 1; move one.'
	);
});

test('no tiles make an empty drawing', () => {
	expect(layoutTiles([])).toMatchObject({ width: 0, height: 0, tiles: [] });
});
