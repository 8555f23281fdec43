import { describe, expect, it } from 'vitest';
import { layoutMultiples, type MultipleRow, type Panel } from './multiples.ts';

const row = (id: string, low: number | null, high = low): MultipleRow => ({
	id,
	label: `State ${id}`,
	value: String(low),
	low,
	high,
	tone: 'accent',
	surface: 'solid',
	name: id,
	href: `#${id}`
});
const panel = (id: string, unit: string, rows: readonly MultipleRow[]): Panel => ({
	id,
	title: id,
	unit,
	rows
});
const panels = [
	panel('first', 'years', [row('a1', 5), row('b1', 10)]),
	panel('next', 'years', [row('a2', 5, 20), row('b2', null)]),
	panel('visits', 'visits', [row('a3', 1), row('b3', 0)])
];

describe.each([720, 340])('layoutMultiples at %d units', (width) => {
	const { rows, panels: placed, height } = layoutMultiples({ panels, width });
	const bar = (id: string) => {
		const found = rows.find((one) => one.id === id);
		return found ? [found.x - found.from, found.to - found.from] : [];
	};

	it('draws panels of one unit on one scale, others on their own', () => {
		expect(bar('a1')[0]).toBeCloseTo(bar('a2')[0] ?? NaN, 0);
		expect(bar('b1')[0]).toBeCloseTo((bar('a2')[1] ?? NaN) / 2, 0);
		expect(bar('a3')[0]).toBeCloseTo(bar('a2')[1] ?? NaN, 0);
		expect(bar('b3')).toEqual([0, 0]);
	});

	it('keeps everything inside, rows from above', () => {
		for (const one of rows) {
			expect(one.to).toBeLessThanOrEqual(width);
			expect(one.y).toBeLessThan(height);
		}
		expect(new Set(placed.map(({ x }) => x)).size).toBe(width < 500 ? 1 : 2);
	});
});

it('no panel is no trouble', () => {
	expect(layoutMultiples({ panels: [], width: 720 })).toMatchObject({ panels: [], rows: [], height: 0 });
});
