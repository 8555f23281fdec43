import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeEndLabels, type Box } from './end-labels.ts';

const bounds: Box = { left: 40, top: 0, right: 720, bottom: 300 };
const label = fc.record({
	x: fc.integer({ min: 60, max: 700 }),
	y: fc.integer({ min: 20, max: 280 }),
	width: fc.integer({ min: 20, max: 200 }),
	height: fc.constant(14)
});
const overlap = (a: Box, b: Box) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('placeEndLabels', () => {
	it('keeps labels inside, and apart while there is room', () => {
		fc.assert(
			fc.property(fc.array(label, { maxLength: 4 }), (labels) => {
				const boxes = placeEndLabels(labels, [], bounds);
				expect(boxes).toHaveLength(labels.length);
				for (const [index, box] of boxes.entries()) {
					expect(box.left >= bounds.left && box.right <= bounds.right).toBe(true);
					expect(box.top >= bounds.top && box.bottom <= bounds.bottom).toBe(true);
					expect(box.right - box.left).toBeCloseTo(labels[index]?.width ?? 0, 9);
				}
			})
		);
		const ends = [300, 300, 300, 310, 305].map((x) => ({ x, y: 150, width: 120, height: 14 }));
		const boxes = placeEndLabels(ends, [], bounds);
		expect(boxes.some((one, index) => boxes.slice(index + 1).some((other) => overlap(one, other)))).toBe(
			false
		);
	});

	it('stands beside its end where nothing is, and off a line that is there', () => {
		const end = { x: 300, y: 150, width: 80, height: 14 };
		expect(placeEndLabels([end], [], bounds)[0]).toMatchObject({ left: 307, top: 143 });
		const line = { left: 290, right: 700, top: 149, bottom: 151 };
		const [box] = placeEndLabels([end], [line, line], bounds);
		expect(box !== undefined && overlap(box, line)).toBe(false);
	});
});
