import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutBars, nearestSegment, type Bar, type BarCategory } from './bars.ts';

const categories: readonly BarCategory[] = [
	{ id: 'completed', label: 'completed', tone: 'series-2', surface: 'solid' },
	{ id: 'suspended', label: 'suspended', tone: 'series-1', surface: 'solid' },
	{ id: 'planned', label: 'planned', tone: 'unknown', surface: 'hatch' }
];
const bars = fc.array(fc.tuple(fc.nat(12), fc.nat(3)), { minLength: 1, maxLength: 30 }).map((counts) =>
	counts.map(([completed, suspended], index): Bar => ({
		id: `${2000 + index}`,
		label: `${2000 + index}`,
		counts: [completed, suspended, 0]
	}))
);
const size = fc.constantFrom({ width: 340, height: 280 }, { width: 720, height: 340 });

describe('layoutBars', () => {
	it('draws each count once, stacked without gap or overlap from the ground up', () => {
		fc.assert(
			fc.property(bars, size, (given, box) => {
				const { segments, plot } = layoutBars({ categories, bars: given, ...box, number: String });
				for (const bar of given) {
					const parts = segments.filter((segment) => segment.bar === bar && segment.category !== null);
					expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(
						bar.counts.reduce((a, b) => a + b, 0)
					);
					let ground = plot.bottom;
					for (const part of parts.sort((a, b) => b.row - a.row)) {
						expect(part.top + part.height).toBeCloseTo(ground, 0);
						ground = part.top;
					}
				}
			})
		);
	});

	it('keeps everything inside and labels apart', () => {
		fc.assert(
			fc.property(bars, size, fc.boolean(), (given, box, planned) => {
				const all = planned
					? [...given, { id: 'planned', label: '2031', apart: true, counts: [0, 0, 5] }]
					: given;
				const { segments, labels, totals } = layoutBars({ categories, bars: all, ...box, number: String });
				for (const { left, top, width, height } of segments) {
					expect(left).toBeGreaterThanOrEqual(0);
					expect(left + width).toBeLessThanOrEqual(box.width);
					expect(top).toBeGreaterThan(0);
					expect(top + height).toBeLessThan(box.height);
				}
				const places = labels.map(({ x }) => x).sort((a, b) => a - b);
				for (const [index, x] of places.entries())
					if (index > 0) expect(x - (places[index - 1] ?? 0)).toBeGreaterThan(31);
				expect(totals).toHaveLength(all.filter(({ counts }) => counts.some((count) => count > 0)).length);
			})
		);
	});

	it('keeps an empty year, and the reader can reach it', () => {
		const { segments } = layoutBars({
			categories,
			bars: [
				{ id: '2020', label: '2020', counts: [0, 1, 0] },
				{ id: '2021', label: '2021', counts: [0, 0, 0] }
			],
			width: 340,
			height: 280,
			number: String
		});
		const empty = segments.find(({ bar }) => bar.id === '2021');
		expect(empty).toMatchObject({ category: null, count: 0, height: 0 });
		expect(segments[nearestSegment(segments, empty?.x ?? 0, 100) ?? -1]).toBe(empty);
	});

	it('sets what is not counted apart, on the right of a line', () => {
		const { divide, segments } = layoutBars({
			categories,
			bars: [
				{ id: 'planned', label: '2026', apart: true, counts: [0, 0, 5] },
				{ id: '2026', label: '2026', counts: [1, 0, 0] }
			],
			width: 340,
			height: 280,
			number: String
		});
		const x = (id: string) => segments.find(({ bar }) => bar.id === id)?.x ?? 0;
		expect(x('2026')).toBeLessThan(divide ?? 0);
		expect(x('planned')).toBeGreaterThan(divide ?? Infinity);
	});
});
