import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MatrixCell, MatrixInput } from './matrix-types.ts';
import { deepest, layoutMatrix } from './matrix.ts';

const line = (id: string) => ({ id, label: `Group ${id}`, brief: id });
const cell = (row: string, column: string, value: number): MatrixCell => ({
	row,
	column,
	value,
	framed: row === column,
	name: `${row} in ${column}`,
	href: `#${row}-${column}`
});
const input = (over: Partial<MatrixInput> = {}): MatrixInput => ({
	axisLabel: 'Rows: from. Columns: to.',
	rows: ['a', 'b'].map(line),
	columns: ['a', 'b', 'c'].map(line),
	cells: [
		cell('a', 'a', 4),
		cell('a', 'b', 0),
		cell('a', 'c', 1),
		cell('b', 'a', 2),
		cell('b', 'b', 8),
		cell('b', 'c', 3)
	],
	totals: { label: 'all', values: ['5', '13'] },
	footers: [{ label: 'all', values: ['6', '8', '4'], all: '18' }],
	width: 720,
	number: String,
	...over
});

describe.each([720, 340])('layoutMatrix at %d units', (width) => {
	const { cells, heads, margins, names, cell: side, height } = layoutMatrix(input({ width }));

	it('sets each cell in its row and column, apart from the others and inside', () => {
		expect(cells.map(({ id }) => id)).toEqual(['a a', 'a b', 'a c', 'b a', 'b b', 'b c']);
		const rows = new Map(cells.map(({ row, y }) => [row, y]));
		const columns = new Map(cells.map(({ column, x }) => [column, x]));
		for (const placed of cells) {
			expect([placed.x, placed.y]).toEqual([columns.get(placed.column), rows.get(placed.row)]);
			expect(placed.left + side.width).toBeLessThanOrEqual(width);
			expect(placed.top + side.height).toBeLessThan(height);
		}
		expect((columns.get('b') ?? 0) - (columns.get('a') ?? 0)).toBeGreaterThan(side.width);
		expect((rows.get('b') ?? 0) - (rows.get('a') ?? 0)).toBeGreaterThan(side.height);
	});

	it('names each column over its cells, and sums under them', () => {
		const [a] = cells;
		const over = heads.filter(({ x }) => x === a?.x).map(({ text }) => text);
		expect(over.join(' ')).toBe(width < 500 ? 'a' : 'Group a');
		for (const { y } of heads) expect(y).toBeLessThan(a?.top ?? 0);
		const sums = margins.filter(({ x }) => x === a?.x);
		expect(sums.map(({ text }) => text)).toEqual(['6']);
		expect(margins.map(({ text }) => text)).toEqual(['5', '13', '6', '8', '4', '18']);
		for (const { y } of [...names, ...margins]) expect(y).toBeLessThan(height);
	});
});

it('deepens a ground in proportion to its value, and never beyond what ink is read on', () => {
	fc.assert(
		fc.property(fc.array(fc.nat({ max: 500 }), { minLength: 6, maxLength: 6 }), (values) => {
			const { cells } = layoutMatrix(
				input({ cells: input().cells.map((one, index) => ({ ...one, value: values[index] ?? 0 })) })
			);
			const most = Math.max(1, ...values);
			for (const { depth, value } of cells) {
				expect(depth).toBeLessThanOrEqual(deepest);
				expect(depth).toBeCloseTo((value / most) * deepest, 2);
			}
		})
	);
});

it('breaks a long name after a hyphen too', () => {
	const columns = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
		id,
		label: 'Asia-Pacific',
		brief: 'Asia-Pacific'
	}));
	const { heads } = layoutMatrix(
		input({
			columns,
			cells: [],
			footers: [{ label: 'all', values: ['', '', '', '', ''], all: '' }],
			width: 340
		})
	);
	expect(heads.slice(0, 2).map(({ text }) => text)).toEqual(['Asia-', 'Pacific']);
});

it('refuses a cell without a row or a column', () => {
	expect(() => layoutMatrix(input({ cells: [cell('x', 'a', 1)] }))).toThrow('"x" × "a" lies outside');
});
