import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOf } from './days.ts';
import { layoutLines, nearestPoint, type LineSeries } from './lines.ts';

const input = { from: '2003-01-01', to: '2026-02-03', width: 720, height: 340, number: String };
const line = (key: string, steps: LineSeries['steps']): LineSeries => ({
	key,
	label: key,
	tone: 'accent',
	steps
});

describe('layoutLines', () => {
	it('draws a count as steps that hold until the next, up to the end of the axis', () => {
		const { lines, plot } = layoutLines({
			...input,
			series: [
				line('African', [
					{ date: '2004-01-01', value: 1 },
					{ date: '2010-01-01', value: 2 }
				])
			]
		});
		expect(lines[0]?.path).toMatch(/^M[\d.]+ [\d.]+H[\d.]+V[\d.]+H[\d.]+$/);
		expect(lines[0]?.label).toBe('African 2');
		expect(lines[0]?.end).toEqual({ x: Math.round(plot.right * 10) / 10, y: plot.top });
	});

	it('keeps labels apart and inside, whatever the lines end at', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 7 }), (ends) => {
				const series = ends.map((value, index) => line(`group ${index}`, [{ date: '2005-06-01', value }]));
				const places = layoutLines({ ...input, series })
					.lines.map(({ labelY }) => labelY)
					.sort((a, b) => a - b);
				for (const [index, y] of places.entries()) {
					expect(y).toBeGreaterThan(0);
					expect(y).toBeLessThan(input.height);
					if (index > 0) expect(y - (places[index - 1] ?? 0)).toBeGreaterThan(16.8);
				}
			})
		);
	});

	it('draws nothing of no series, and one day as an axis of some length', () => {
		expect(layoutLines({ ...input, series: [] }).points).toEqual([]);
		const { lines } = layoutLines({
			...input,
			from: '2016-01-01',
			to: '2016-01-01',
			series: [line('a', [{ date: '2016-01-01', value: 3 }])]
		});
		expect(lines[0]?.path).not.toContain('NaN');
	});
});

describe('nearestPoint', () => {
	it('tells of the step in force at that time, on the nearest line', () => {
		const steps = fc.uniqueArray(fc.integer({ min: 12100, max: 20000 }), { minLength: 1, maxLength: 30 });
		fc.assert(
			fc.property(steps, fc.double({ min: 40, max: 500, noNaN: true }), (days, x) => {
				const dates = [...days]
					.sort((a, b) => a - b)
					.map((day, index) => ({ date: isoOf(day), value: index + 1 }));
				const { points } = layoutLines({ ...input, series: [line('a', dates)] });
				const found = points[nearestPoint(points, x, 100) ?? -1];
				const expected = points.filter((point) => point.x <= x).at(-1) ?? points[0];
				expect(found?.date).toBe(expected?.date);
			})
		);
	});
});
