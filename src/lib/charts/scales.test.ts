import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from './days.ts';
import { linear } from './linear.ts';
import { countScale, measureScale } from './count-scale.ts';
import { yearTicks } from './year-ticks.ts';

describe('yearTicks', () => {
	const day = fc.integer({ min: dayOf('1965-01-01'), max: dayOf('2035-12-31') });

	it('stand inside the axis, apart, on round years', () => {
		fc.assert(
			fc.property(day, day, fc.integer({ min: 120, max: 1000 }), (a, b, width) => {
				fc.pre(a !== b);
				const scale = linear([Math.min(a, b), Math.max(a, b)], [30, 30 + width]);
				const ticks = yearTicks(scale);
				for (const [index, { at, text }] of ticks.entries()) {
					expect(at).toBeGreaterThanOrEqual(30);
					expect(at).toBeLessThanOrEqual(30 + width);
					expect(text).toMatch(/^\d{4}$/);
					// Leap years move 1 January by a day; that is all two labels may come nearer.
					if (index > 0) expect(at - (ticks[index - 1]?.at ?? 0)).toBeGreaterThan(51);
				}
			})
		);
	});

	it('name every second year where there is room for it', () => {
		const scale = linear([dayOf('2007-01-01'), dayOf('2026-02-10')], [0, 640]);
		expect(yearTicks(scale).map(({ text }) => text)).toEqual([
			'2008',
			'2010',
			'2012',
			'2014',
			'2016',
			'2018',
			'2020',
			'2022',
			'2024',
			'2026'
		]);
	});
});

describe('countScale', () => {
	it('begins at zero, reaches the largest count and ticks at whole numbers', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 5000 }), (most) => {
				const { scale, ticks } = countScale(most, [200, 10], 5, String);
				expect(scale(0)).toBe(200);
				expect(scale(most)).toBeGreaterThanOrEqual(10);
				expect(ticks[0]?.value).toBe(0);
				expect(ticks.every(({ value }) => Number.isInteger(value))).toBe(true);
			})
		);
	});
});

describe('measureScale', () => {
	const text = (value: number, decimals: number) => value.toFixed(decimals);

	it.each([
		[1.3, ['0.0', '0.5', '1.0', '1.5']],
		[8.7, ['0', '2', '4', '6', '8', '10']],
		[0.04, ['0.00', '0.01', '0.02', '0.03', '0.04']]
	])('up to %d', (most, words) => {
		const { scale, ticks } = measureScale(most, [0, 100], 4, text);
		expect(ticks.map((tick) => tick.text)).toEqual(words);
		expect(scale(most)).toBeLessThanOrEqual(100);
	});
});
