import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutGrid, rowsOfPanel } from './grid.ts';
import type { GridInput, GridRow } from './grid-types.ts';

const looks = [
	{ id: 'yes', tone: 'accent', surface: 'solid' },
	{ id: 'half', tone: 'accent', surface: 'hatch' }
] as const;
const columns = ['A', 'A-1', 'B', 'B-1', 'B-2'].map((id) => ({ id, label: id, family: id.slice(0, 1) }));
const row = (id: string, own: readonly (string | null)[]): GridRow => ({
	id,
	label: `State ${id}`,
	value: String(own.filter((look) => look === 'yes').length),
	name: `State ${id}, by its squares`,
	href: `states/${id}/`,
	looks: own
});
const input = (rows: readonly GridRow[], width = 720): GridInput => ({
	columns,
	looks,
	rows,
	valueLabel: 'all',
	width
});
const many = (count: number) =>
	Array.from({ length: count }, (_, index) => row(String(index), ['yes', null, 'half', 'yes', 'yes']));

/** The rectangles of a path of relative steps, as [left, top, width]. */
function rectangles(path: string): readonly (readonly [number, number, number])[] {
	let [x, y] = [0, 0];
	return [...path.matchAll(/m(-?[\d.]+) (-?[\d.]+)h([\d.]+)v[\d.]+h-[\d.]+z/g)].map(([, dx, dy, width]) => {
		[x, y] = [x + Number(dx), y + Number(dy)];
		return [x, y, Number(width)] as const;
	});
}

describe('the squares', () => {
	it('are one path a look, neighbours in one piece', () => {
		const { panels } = layoutGrid(input([row('a', ['yes', 'yes', 'yes', 'half', 'yes'])]));
		const paths = panels[0]?.squares.map(({ look, path }) => [look.id, rectangles(path).length]);
		expect(paths).toEqual([
			['yes', 2],
			['half', 1]
		]);
	});

	it('cover each column that has the look, in each row, and no other', () => {
		const look = fc.constantFrom('yes', 'half', null);
		const rows = fc.array(fc.array(look, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 40 });
		fc.assert(
			fc.property(rows, fc.constantFrom(340, 720), (all, width) => {
				const { panels } = layoutGrid(
					input(
						all.map((own, index) => row(String(index), own)),
						width
					)
				);
				panels.forEach((panel, at) => {
					for (const { id } of looks) {
						const found = rectangles(panel.squares.find(({ look }) => look.id === id)?.path ?? '');
						panel.rows.forEach(({ top: rowTop, baseline: words }, index) => {
							const baseline = rowTop + words;
							const own = found.filter(([, top]) => top < baseline && baseline < top + 12);
							// A head stands over the middle of its column.
							const covered = panel.heads
								.slice(0, 5)
								.map(({ x }) => own.some(([left, , wide]) => left < x && x < left + wide));
							const expected = all[at * rowsOfPanel + index]?.map((one) => one === id);
							expect(covered).toEqual(expected);
						});
					}
				});
			}),
			{ numRuns: 40 }
		);
	});
});

describe('the panels', () => {
	it('stand two and two on a page, and under each other on a phone, each with its heads', () => {
		const wide = layoutGrid(input(many(80)));
		expect(wide.panels.map(({ rows }) => rows.length)).toEqual([33, 33, 14]);
		expect(wide.panels.map(({ x, y }) => [x > 0, y > 0])).toEqual([
			[false, false],
			[true, false],
			[false, true]
		]);
		const phone = layoutGrid(input(many(80), 340));
		expect(phone.panels.map(({ x }) => x)).toEqual([0, 0, 0]);
		for (const { heads } of [...wide.panels, ...phone.panels])
			expect(heads.map(({ text }) => text)).toEqual(['A', 'A-1', 'B', 'B-1', 'B-2', 'all']);
		expect(phone.height).toBeGreaterThan(phone.panels[2]?.rows.at(-1)?.y ?? 0);
	});

	it('say the same on a phone and beside another, but for their place', () => {
		const inner = (width: number) =>
			layoutGrid(input(many(80), width)).panels.map(({ heads, squares, partings, rules }) => ({
				heads,
				squares,
				partings,
				rules
			}));
		expect(inner(720)).toEqual(inner(340));
	});

	it('stay within the drawing, whatever the names', () => {
		const long = many(40).map((one) => ({
			...one,
			label: `${one.label} and the ${'very '.repeat(20)}long name`
		}));
		for (const width of [340, 720])
			for (const { x, rows } of layoutGrid(input(long, width)).panels)
				for (const { right, text } of rows) {
					expect(x + right).toBeLessThanOrEqual(width);
					expect(text).toMatch(/…$/);
				}
	});

	it('are none without rows', () => expect(layoutGrid(input([]))).toMatchObject({ height: 0, panels: [] }));
});

it('refuses a row that has not a square a column', () => {
	expect(() => layoutGrid(input([row('a', ['yes'])]))).toThrow('The row a has 1 squares for 5 columns');
});
