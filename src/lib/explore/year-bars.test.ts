import { expect, test } from 'vitest';
import { yearBars } from './year-bars.ts';

test('a bar has the visits of its years, and is taken where one of them is chosen', () => {
	const whole = [2, 3, 3, 4];
	expect(yearBars([2007, 2010], whole, [1, 0, 3, 2], { from: 2008, to: 2009 })).toEqual([
		{ from: 2007, to: 2007, whole: 2, count: 1, taken: false },
		{ from: 2008, to: 2008, whole: 3, count: 0, taken: true },
		{ from: 2009, to: 2009, whole: 3, count: 3, taken: true },
		{ from: 2010, to: 2010, whole: 4, count: 2, taken: false }
	]);
});

test('over a century the bars hold several years, and still every visit', () => {
	const whole = Array.from({ length: 101 }, (_, index) => index);
	const bars = yearBars([1926, 2026], whole, whole, { from: 1931, to: null });
	expect(bars.slice(0, 3)).toEqual([
		{ from: 1926, to: 1929, whole: 0 + 1 + 2 + 3, count: 6, taken: false },
		{ from: 1930, to: 1934, whole: 4 + 5 + 6 + 7 + 8, count: 30, taken: true },
		{ from: 1935, to: 1939, whole: 9 + 10 + 11 + 12 + 13, count: 55, taken: true }
	]);
	expect(bars.reduce((sum, bar) => sum + bar.whole, 0)).toBe(5050);
});
