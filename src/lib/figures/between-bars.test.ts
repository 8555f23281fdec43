import { expect, it } from 'vitest';
import type { YearsBetweenRow } from '../questions/years-between.ts';
import { betweenBars } from './between-bars.ts';

const row = (years: number | null, returns: number, cut_short = 0): YearsBetweenRow => ({
	years,
	returns,
	cut_short,
	unsure: 0,
	visit_ids: ''
});

it('a band without a return keeps its place, and what lies in two bands stands apart', () => {
	const { bars } = betweenBars([row(1, 2, 1), row(3, 4), row(null, 1)]);
	expect(bars.map(({ label, counts, apart }) => [label, ...counts, apart === true])).toEqual([
		['0–1', 0, 0, false],
		['1–2', 1, 1, false],
		['2–3', 0, 0, false],
		['3–4', 4, 0, false],
		['unknown', 1, 0, true]
	]);
});

it('no return, no bar', () => {
	expect(betweenBars([]).bars).toEqual([]);
});
