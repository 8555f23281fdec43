import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingRows, rows, spread } from './dodge.ts';

const wishes = fc.array(
	fc.record({ at: fc.integer({ min: 0, max: 300 }), size: fc.integer({ min: 1, max: 30 }) }),
	{ maxLength: 9 }
);

test('labels that do not collide stay where they wish to be', () => {
	expect(
		spread(
			[
				{ at: 80, size: 10 },
				{ at: 20, size: 10 }
			],
			0,
			100
		)
	).toEqual([80, 20]);
});

test('two labels with one wish part evenly', () => {
	expect(
		spread(
			[
				{ at: 50, size: 10 },
				{ at: 50, size: 10 }
			],
			0,
			100
		)
	).toEqual([45, 55]);
});

test('labels at the end are pushed back inside', () => {
	expect(
		spread(
			[
				{ at: 99, size: 10 },
				{ at: 100, size: 10 }
			],
			0,
			100
		)
	).toEqual([85, 95]);
});

test('no labels overlap, none leaves its room, none passes another', () => {
	fc.assert(
		fc.property(wishes, (all) => {
			const placed = spread(all, 0, 300);
			const sorted = all
				.map((wish, index) => ({ ...wish, index, placed: placed[index] ?? Number.NaN }))
				.sort((a, b) => a.at - b.at || a.index - b.index);
			let edge = 0;
			for (const { placed: middle, size } of sorted) {
				expect(middle - size / 2).toBeGreaterThanOrEqual(edge - 1e-6);
				edge = middle + size / 2;
			}
			expect(edge).toBeLessThanOrEqual(300 + 1e-6);
		})
	);
});

test('words read in their order: from left to right, then from above', () => {
	const words = [
		{ from: 20, to: 40 },
		{ from: 0, to: 30 },
		{ from: 42, to: 60 },
		{ from: 0, to: 10 }
	];
	expect(readingRows(words, 2)).toEqual([0, 1, 0, 2]);
	expect(readingRows([], 2)).toEqual([]);
});

test('stretches of one row keep their gap, and the first free row is taken', () => {
	expect(
		rows(
			[
				{ from: 0, to: 10 },
				{ from: 5, to: 15 },
				{ from: 12, to: 20 }
			],
			2
		)
	).toEqual([0, 1, 0]);
	expect(
		rows(
			[
				{ from: 0, to: 10 },
				{ from: 11, to: 20 }
			],
			2
		)
	).toEqual([0, 1]);
	expect(rows([], 2)).toEqual([]);
});
