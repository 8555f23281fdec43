import { describe, expect, it } from 'vitest';
import { layoutIntervals, type IntervalRow } from './intervals.ts';

const row = (id: string, low: number, at: number, high: number): IntervalRow => ({
	id,
	label: `State ${id}`,
	value: '2 in 10.0 years',
	low,
	at,
	high,
	tone: 'accent',
	name: id,
	href: `#${id}`
});
const rows = [row('a', 0.5, 2, 7.2), row('b', 0, 0, 3.7), row('c', 1, 1, 1)];

describe.each([720, 340])('layoutIntervals at %d units', (width) => {
	const {
		rows: placed,
		plot,
		ticks,
		height
	} = layoutIntervals({ rows, axisLabel: '', width, number: String });

	it('places each number within its interval, all on one scale from zero', () => {
		for (const { from, x, to } of placed) {
			expect(from).toBeLessThanOrEqual(x);
			expect(x).toBeLessThanOrEqual(to);
			expect(from).toBeGreaterThanOrEqual(plot.from);
			expect(to).toBeLessThanOrEqual(plot.to);
		}
		expect(placed[1]?.x).toBeCloseTo(ticks[0]?.at ?? -1, 0);
		expect(ticks[0]?.value).toBe(0);
		const [a, , c] = placed;
		expect((a?.x ?? 0) - plot.from).toBeCloseTo(2 * ((c?.x ?? 0) - plot.from), 0);
	});

	it('keeps the rows apart and inside', () => {
		const lines = placed.map(({ y }) => y);
		expect(lines).toEqual(lines.toSorted((a, b) => a - b));
		expect(new Set(lines).size).toBe(rows.length);
		expect(plot.bottom).toBeLessThan(height);
	});
});

it('no row is no trouble', () => {
	expect(layoutIntervals({ rows: [], axisLabel: '', width: 720, number: String }).rows).toEqual([]);
});
