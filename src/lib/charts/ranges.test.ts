import { describe, expect, it } from 'vitest';
import { layoutRanges, type RangeRow } from './ranges.ts';

const row = (id: string, low: number, high: number, heading?: string): RangeRow => ({
	id,
	label: `Group ${id}`,
	value: '5–15 of 21',
	low,
	high,
	tone: 'accent',
	name: id,
	href: `#${id}`,
	...(heading === undefined ? {} : { heading })
});
const rows = [row('a', 25, 75, 'By group'), row('b', 0, 100), row('c', 50, 50, 'By year')];

describe.each([720, 340])('layoutRanges at %d units', (width) => {
	const layout = layoutRanges({ rows, axisLabel: '', key: [], width, number: String });
	const { rows: placed, plot, ticks, height } = layout;

	it('places what is sure and what is possible on one scale of per cent', () => {
		const at = (percent: number) => plot.from + ((plot.to - plot.from) * percent) / 100;
		for (const { x, to, low, high } of placed) {
			expect(x).toBeCloseTo(at(low), 0);
			expect(to).toBeCloseTo(at(high), 0);
		}
		expect(ticks[0]?.at).toBeCloseTo(plot.from, 0);
		expect(ticks.at(-1)?.at).toBeCloseTo(plot.to, 0);
	});

	it('keeps rows and headings apart, from above, and inside', () => {
		const lines = placed.flatMap(({ headingY, labelY }) => [
			...(headingY === null ? [] : [headingY]),
			labelY
		]);
		expect(placed.map(({ headingY }) => headingY !== null)).toEqual([true, false, true]);
		for (const [index, line] of lines.entries())
			if (index > 0) expect(line - (lines[index - 1] ?? 0)).toBeGreaterThan(layout.size);
		expect(plot.bottom).toBeLessThan(height);
	});
});

it('no row is no trouble', () => {
	expect(layoutRanges({ rows: [], axisLabel: '', key: [], width: 720, number: String }).rows).toEqual([]);
});
