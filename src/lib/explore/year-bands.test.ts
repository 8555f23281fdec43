import fc from 'fast-check';
import { expect, test } from 'vitest';
import { yearBands } from './year-bands.ts';

test('a bar a year, as long as there is room for them', () => {
	expect(yearBands([2024, 2026])).toEqual([
		{ from: 2024, to: 2024 },
		{ from: 2025, to: 2025 },
		{ from: 2026, to: 2026 }
	]);
	expect(yearBands([1987, 2026])).toHaveLength(40);
	expect(yearBands([1986, 2026])[0]).toEqual({ from: 1986, to: 1987 });
	expect(yearBands([1907, 2026])[0]).toEqual({ from: 1907, to: 1909 });
});

test('never more bars than can be told apart, every year in one and only one', () => {
	const year = fc.integer({ min: 1000, max: 4000 });
	fc.assert(
		fc.property(year, fc.nat(1500), (first, length) => {
			const bands = yearBands([first, first + length]);
			expect(bands.length).toBeLessThanOrEqual(40);
			const years = bands.flatMap(({ from, to }) =>
				Array.from({ length: to - from + 1 }, (_, index) => from + index)
			);
			expect(years).toEqual(Array.from({ length: length + 1 }, (_, index) => first + index));
		})
	);
});
