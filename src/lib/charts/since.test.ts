import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SinceInput, SinceRow } from './since-types.ts';
import { layoutSince } from './since.ts';

const row = (id: string, over: Partial<SinceRow> = {}): SinceRow => ({
	id,
	label: `State ${id}`,
	value: '4.6',
	pause: null,
	surely: 4.6,
	could: null,
	end: 'came',
	tone: 'series-2',
	surface: 'solid',
	name: id,
	href: `#${id}`,
	...over
});
const input = (rows: readonly SinceRow[], width: number): SinceInput => ({
	rows,
	key: [],
	axisLabel: 'years',
	beforeLabel: 'before',
	valueLabel: 'years',
	line: { at: 1, label: 'due' },
	width,
	number: (value, decimals) => value.toFixed(decimals)
});

const years = fc.double({ min: 0, max: 30, noNaN: true });
const rows = fc.array(
	fc.record({ surely: fc.option(years), from: fc.option(years), length: years, before: fc.boolean() }),
	{ minLength: 1, maxLength: 100 }
);

describe.each([720, 340])('layoutSince at %i units', (width) => {
	it('draws every row once, inside, and nothing of what came after its beginning before it', () => {
		fc.assert(
			fc.property(rows, (given) => {
				const layout = layoutSince(
					input(
						given.map(({ surely, from, length, before }, index) =>
							row(String(index), {
								surely,
								could: { from, to: (from ?? 0) + length },
								end: before ? 'before' : 'came'
							})
						),
						width
					)
				);
				expect(layout.rows).toHaveLength(given.length);
				const { plot } = layout;
				layout.rows.forEach((placed, index) => {
					for (const { from, to } of [placed.surely, placed.could].filter((extent) => extent !== null)) {
						expect(from).toBeGreaterThanOrEqual(plot.from);
						expect(to).toBeLessThanOrEqual(plot.to + 0.1);
						expect(to).toBeGreaterThanOrEqual(from);
					}
					if (given[index]?.from != null)
						expect(placed.could?.from).toBeGreaterThanOrEqual(Math.floor(plot.zero));
					if (given[index]?.before === true) expect(placed.tip).toBeLessThan(plot.zero);
					expect(placed.y).toBeLessThan(layout.height);
				});
				const lines = layout.rows.map(({ y }) => y);
				expect(lines).toEqual(lines.toSorted((a, b) => a - b));
			})
		);
	});

	it('places what took twice as long twice as far from zero', () => {
		const layout = layoutSince(input([row('a', { surely: 2 }), row('b', { surely: 4 })], width));
		const [a, b] = layout.rows.map(({ tip }) => (tip ?? 0) - layout.plot.zero);
		expect(b).toBeCloseTo(2 * (a ?? 0), 0);
	});

	it('keeps room left of zero only where something came before', () => {
		const without = layoutSince(input([row('a')], width)).plot;
		const withBefore = layoutSince(input([row('a'), row('b', { surely: null, end: 'before' })], width)).plot;
		expect(withBefore.zero - withBefore.from).toBeGreaterThan(without.zero - without.from);
	});

	it('points after a pause whose end nobody knows, and draws it no end', () => {
		const [open, closed] = layoutSince(
			input([row('a', { pause: { from: 1, to: null } }), row('b', { pause: { from: 1, to: 3 } })], width)
		).rows;
		expect(open?.pause).toBeNull();
		expect(open?.trail).not.toBeNull();
		expect(closed?.trail).toBeNull();
		expect(closed?.pause).not.toBeNull();
	});
});

it('no row is no trouble', () => {
	expect(layoutSince(input([], 720)).rows).toEqual([]);
});
