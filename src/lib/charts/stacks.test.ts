import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bar, BarCategory } from './bars.ts';
import { layoutStacks, nearestPart } from './stacks.ts';

const categories: readonly BarCategory[] = [
	{ id: 'in time', label: 'in time', tone: 'series-2', surface: 'solid' },
	{ id: 'later', label: 'later than due', tone: 'series-1', surface: 'solid' },
	{ id: 'unknown', label: 'not known', tone: 'unknown', surface: 'hatch' }
];
const sum = ({ counts }: Bar) => counts.reduce((a, b) => a + b, 0);
const bars = fc
	.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(5)), { minLength: 1, maxLength: 7 })
	.map((all) => all.map((counts, index): Bar => ({ id: `g${index}`, label: `Group ${index}`, counts })));
const layout = (given: readonly Bar[], width: number) =>
	layoutStacks({
		categories,
		bars: given,
		total: (bar) => String(sum(bar)),
		axisLabel: 'parties',
		width,
		number: (value, decimals) => value.toFixed(decimals)
	});

describe.each([720, 340])('layoutStacks at %i units', (width) => {
	it('draws each number once, side by side from zero, as long as it is great', () => {
		fc.assert(
			fc.property(bars, (given) => {
				const { parts, plot, stacks } = layout(given, width);
				const most = Math.max(...given.map(sum));
				for (const [index, bar] of given.entries()) {
					const own = parts.filter((part) => part.bar === bar && part.category !== null);
					expect(own.reduce((total, { count }) => total + count, 0)).toBe(sum(bar));
					let end = plot.from;
					for (const part of own) {
						expect(part.left).toBeCloseTo(end, 0);
						end = part.left + part.width;
					}
					expect(end).toBeLessThanOrEqual(plot.to + 0.2);
					expect(stacks[index]?.end).toBeCloseTo(end + 5, 0);
					if (most > 0) expect((end - plot.from) / (plot.to - plot.from)).toBeLessThanOrEqual(1.001);
				}
				// An empty bar can be reached too.
				expect(new Set(parts.map((part) => part.bar.id)).size).toBe(given.length);
			})
		);
	});

	it('keeps bars apart and inside, and writes no number where there is no room', () => {
		fc.assert(
			fc.property(bars, (given) => {
				const { parts, stacks, height, plot } = layout(given, width);
				const tops = [...new Set(parts.map(({ top }) => top))];
				tops.slice(1).forEach((top, index) => expect(top - (tops[index] ?? 0)).toBeGreaterThan(18));
				expect(plot.bottom).toBeLessThan(height);
				for (const { end, total } of stacks) expect(end + total.length * 8).toBeLessThanOrEqual(width + 8);
				for (const part of parts) if (part.text !== '') expect(part.width).toBeGreaterThan(8);
			})
		);
	});

	it('finds the part under a place', () => {
		const given: readonly Bar[] = [
			{ id: 'a', label: 'A', counts: [3, 2, 1] },
			{ id: 'b', label: 'B', counts: [0, 0, 0] }
		];
		const { parts } = layout(given, width);
		for (const [index, part] of parts.entries()) expect(nearestPart(parts, part.x, part.y)).toBe(index);
	});
});

it('a key of one entry is left out', () => {
	expect(layout([{ id: 'a', label: 'A', counts: [3, 0, 0] }], 720).key).toEqual([]);
});
