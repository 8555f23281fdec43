import jStat from 'jstat';
import { describe, expect, it } from 'vitest';
import { chiSquareTail } from './chi-square.ts';

describe('chiSquareTail', () => {
	it('gives the critical values of every table', () => {
		const five = [3.841, 5.991, 7.815, 9.488, 11.07, 12.592];
		five.forEach((value, index) => expect(chiSquareTail(value, index + 1)).toBeCloseTo(0.05, 4));
		expect(chiSquareTail(6.635, 1)).toBeCloseTo(0.01, 5);
		expect(chiSquareTail(16.266, 3)).toBeCloseTo(0.001, 6);
	});

	it('equals jStat over a grid to its ten digits, and keeps its digits in the far tail', () => {
		for (let degrees = 1; degrees <= 12; degrees++)
			for (let value = 0.01; value < 80; value *= 1.3)
				expect(chiSquareTail(value, degrees), `${value} on ${degrees}`).toBeCloseTo(
					1 - jStat.chisquare.cdf(value, degrees),
					10
				);
		// On two degrees the tail is exp(−value / 2), on four (1 + value / 2) exp(−value / 2).
		for (const value of [0.001, 1, 3, 4, 20, 90, 300]) {
			expect(chiSquareTail(value, 2) / Math.exp(-value / 2)).toBeCloseTo(1, 12);
			expect(chiSquareTail(value, 4) / ((1 + value / 2) * Math.exp(-value / 2))).toBeCloseTo(1, 12);
		}
	});

	// R 4.2.2: pchisq(3.211838877954858, 1, lower.tail = FALSE), where jStat errs in the eleventh digit.
	it('equals R to the last digits', () => {
		expect(chiSquareTail(3.211838877954858, 1)).toBeCloseTo(0.07310727691875574, 14);
	});

	it('begins at one', () => {
		expect(chiSquareTail(0, 3)).toBe(1);
	});

	it.each([
		[-1, 2],
		[Number.NaN, 2],
		[1, 0],
		[1, 1.5]
	])('knows no %d on %d', (value, degrees) => {
		expect(() => chiSquareTail(value, degrees)).toThrow(RangeError);
	});
});
