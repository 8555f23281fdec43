import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutDots, type DotMark } from './dots.ts';

const mark = (index: number, low: number, high = low): DotMark => ({
	id: String(index),
	label: 'Kazakhstan',
	low,
	high,
	tone: 'series-2',
	surface: 'solid',
	name: String(index),
	href: `#${index}`
});
const given = { key: [], line: null, axisLabel: '', unit: 12, number: String };
const months = fc
	.array(fc.tuple(fc.integer({ min: 0, max: 160 }), fc.constantFrom(0, 0, 0, 1, 12)), {
		minLength: 1,
		maxLength: 60
	})
	.map((pairs) =>
		pairs.toSorted(([a], [b]) => a - b).map(([low, more], index) => mark(index, low, low + more))
	);

describe.each([720, 340])('layoutDots at %d units', (width) => {
	it('draws each mark once, inside, on its number, and none over another', () => {
		fc.assert(
			fc.property(months, (marks) => {
				const { marks: placed, plot, radius, height } = layoutDots({ ...given, marks, width });
				expect(placed.map(({ id }) => id)).toEqual(marks.map(({ id }) => id));
				const top = Math.max(12, ...marks.map(({ high }) => high));
				const scale = (plot.to - plot.from) / (Math.ceil(top / 12) * 12);
				for (const { x, y, low, high } of placed) {
					expect(x).toBeCloseTo(plot.from + ((low + high) / 2) * scale, 0);
					expect(y).toBeGreaterThan(plot.top + radius - 1);
					expect(y + radius).toBeLessThanOrEqual(plot.bottom);
				}
				for (const [index, { x, y, bar }] of placed.entries())
					for (const other of placed.slice(index + 1)) {
						if (other.y !== y || bar || other.bar) continue;
						expect(Math.abs(other.x - x)).toBeGreaterThanOrEqual(radius * 2);
					}
				expect(plot.bottom).toBeLessThan(height);
			})
		);
	});

	it('names the marks that stand alone, and no two names touch', () => {
		const { labels } = layoutDots({ ...given, marks: [mark(0, 10), mark(1, 11), mark(2, 150)], width });
		expect(labels.map(({ id }) => id)).toEqual(['2']);
		expect(labels[0]?.x).toBeLessThan(width);
	});

	it('has ticks at full units from zero, and the line at its place', () => {
		const { ticks, line, plot } = layoutDots({
			...given,
			marks: [mark(0, 3), mark(1, 96)],
			line: { at: 48, label: 'middle' },
			width
		});
		expect(ticks[0]).toMatchObject({ value: 0, at: plot.from });
		for (const { value } of ticks) expect(value % 12).toBe(0);
		expect(line?.x).toBeCloseTo((plot.from + plot.to) / 2, 0);
	});
});

it('what is not known exactly is a bar over all that it can be; what is known a dot', () => {
	const { marks } = layoutDots({ ...given, marks: [mark(0, 12, 24), mark(1, 60)], width: 720 });
	const [range, dot] = marks;
	expect(dot?.bar).toBeNull();
	expect((range?.bar?.to ?? 0) - (range?.bar?.from ?? 0)).toBeCloseTo(((720 - 18) / 60) * 12, 0);
});
