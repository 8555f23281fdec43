import { describe, expect, it } from 'vitest';
import type { Mission } from './missions.ts';
import { derivePoissonIntervals } from './poisson-intervals.ts';

const intervals = derivePoissonIntervals(Array.from<Mission>({ length: 120 }));

/** The chance of at most `count` where `expected` are to be expected. */
function atMost(count: number, expected: number): number {
	let term = Math.exp(-expected);
	let sum = term;
	for (let k = 1; k <= count; k++) {
		term *= expected / k;
		sum += term;
	}
	return sum;
}

describe('the exact Poisson intervals', () => {
	// As printed in tables of the interval, to three digits.
	it.each([
		[0, 0, 3.689],
		[1, 0.025, 5.572],
		[2, 0.242, 7.225],
		[5, 1.623, 11.668],
		[10, 4.795, 18.39],
		[100, 81.364, 121.627]
	])('of %d are %d to %d', (events, lower, upper) => {
		expect(intervals[events]?.lower).toBeCloseTo(lower, 3);
		expect(intervals[events]?.upper).toBeCloseTo(upper, 3);
	});

	it('leave one in forty out on each side, for every count', () => {
		expect(intervals.map(({ events }) => events)).toEqual(Array.from({ length: 121 }, (_, n) => n));
		for (const { events, lower, upper } of intervals) {
			expect(atMost(events, upper)).toBeCloseTo(0.025, 7);
			if (events > 0) expect(1 - atMost(events - 1, lower)).toBeCloseTo(0.025, 7);
			expect(lower).toBeLessThanOrEqual(events);
			expect(upper).toBeGreaterThan(events);
		}
	});
});
