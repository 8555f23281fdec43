import { expect, it } from 'vitest';
import { walkRows } from './walk-rows.ts';

// Two rows: three marks above, two below.
const places = [
	{ x: 10, y: 5, row: 0 },
	{ x: 50, y: 5, row: 0 },
	{ x: 90, y: 5, row: 0 },
	{ x: 12, y: 20, row: 1 },
	{ x: 80, y: 20, row: 1 }
];

it.each([
	[0, 'ArrowRight', 1],
	[2, 'ArrowRight', 2],
	[0, 'ArrowLeft', 0],
	[1, 'Home', 0],
	[3, 'End', 4],
	[2, 'ArrowDown', 4],
	[0, 'ArrowDown', 3],
	[4, 'ArrowUp', 2],
	[1, 'ArrowUp', 1],
	[1, 'Enter', null],
	[9, 'ArrowLeft', null]
])('from %i, %s leads to %s', (from, key, to) => expect(walkRows(places, from, key)).toBe(to));
