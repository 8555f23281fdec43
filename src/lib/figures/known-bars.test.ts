import { expect, it } from 'vitest';
import { knownBars } from './known-bars.ts';

const nothing = { kind_stated: 0, delegation_complete: 0, places_named: 0, verified: 0 };

it('draws the visits of a year by how exactly they are dated, and keeps the place of a year without any', () => {
	const { bars, categories } = knownBars([
		{ year: 2019, visits: 3, to_day: 2, to_month: 1, to_year: 0, ...nothing },
		{ year: 2021, visits: 1, to_day: 0, to_month: 0, to_year: 1, ...nothing }
	]);
	expect(categories).toHaveLength(3);
	expect(bars.map(({ label, counts }) => [label, counts])).toEqual([
		['2019', [2, 1, 0]],
		['2020', [0, 0, 0]],
		['2021', [0, 0, 1]]
	]);
});

it('draws nothing of no visits', () => {
	expect(knownBars([]).bars).toEqual([]);
});
