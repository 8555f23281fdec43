import { describe, expect, it } from 'vitest';
import type { RowMark, RowsInput } from './rows-types.ts';
import { layoutRows } from './rows.ts';

const mark = (id: string, row: string, over: Partial<RowMark> = {}): RowMark => ({
	id,
	row,
	chain: null,
	starts: ['2016-09-20', '2016-09-20'],
	ends: ['2016-09-29', '2016-09-29'],
	name: id,
	href: `#${id}`,
	tone: 'accent',
	surface: 'solid',
	...over
});
const input = (over: Partial<RowsInput> = {}): RowsInput => ({
	rows: ['KAZ', 'UKR', 'ARG'].map((id) => ({ id, label: `State ${id}`, value: '1', span: null })),
	marks: [mark('k', 'KAZ'), mark('u', 'UKR'), mark('a', 'ARG')],
	key: [],
	valueLabel: 'visits',
	from: '2006-01-01',
	to: '2026-02-10',
	width: 720,
	...over
});

describe.each([720, 340])('layoutRows at %s units', (width) => {
	it('keeps every mark on its own row and within the plot', () => {
		const { rows, marks, plot, height } = layoutRows(input({ width }));
		expect(marks.map(({ id }) => id)).toEqual(['k', 'u', 'a']);
		for (const placed of marks) {
			expect(placed.y).toBe(rows.find(({ id }) => id === placed.row)?.y);
			expect(placed.x).toBeGreaterThanOrEqual(plot.from);
			expect(placed.x).toBeLessThanOrEqual(plot.to);
			expect(placed.y).toBeGreaterThan(plot.top);
			expect(placed.y).toBeLessThan(plot.bottom);
		}
		expect(plot.bottom).toBeLessThan(height);
		const lines = rows.map(({ y }) => y);
		expect(lines).toEqual(lines.toSorted((a, b) => a - b));
	});

	it('draws a date known to the year over the whole of it, and nothing more exact', () => {
		const year = mark('k', 'KAZ', {
			starts: ['2026-01-01', '2026-12-31'],
			ends: ['2026-01-01', '2026-12-31']
		});
		const [placed] = layoutRows(input({ width, marks: [year], to: '2026-12-31' })).marks;
		expect(placed?.core).toBeNull();
		expect(placed?.soft).toMatch(/^M[\d.]+,[\d.]+H/);
	});

	it('joins the marks of a chain, and only those', () => {
		const later = { starts: ['2022-04-20', '2022-04-20'], ends: ['2022-04-29', '2022-04-29'] } as const;
		const marks = [
			mark('a', 'ARG', { chain: 'a' }),
			mark('b', 'ARG', { chain: 'a', ...later }),
			mark('c', 'KAZ', { chain: 'c' })
		];
		const { rows, marks: placed } = layoutRows(input({ width, marks }));
		const chains = rows.flatMap((row) => row.chains.map((chain) => ({ row: row.id, ...chain })));
		expect(chains).toHaveLength(1);
		expect(chains[0]?.row).toBe('ARG');
		for (const { x } of placed.filter(({ row }) => row === 'ARG')) {
			expect(chains[0]?.from).toBeLessThanOrEqual(x);
			expect(chains[0]?.to).toBeGreaterThanOrEqual(x);
		}
	});

	it('cuts a label that is too long, and keeps it whole for those who ask', () => {
		const label = 'United Kingdom of Great Britain and Northern Ireland and all that has ever belonged to it';
		const [row] = layoutRows(
			input({ width, rows: [{ id: 'KAZ', label, value: '1', span: null }], marks: [] })
		).rows;
		expect(row?.text).toMatch(/^United Kingdom.*…$/);
		expect(row?.label).toBe(label);
	});
});

it('refuses a mark without a row', () => {
	expect(() => layoutRows(input({ marks: [mark('x', 'XXX')] }))).toThrow('for the row "XXX"');
});
