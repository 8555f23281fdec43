import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '../questions/question.ts';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { bodyMarkup, cellText, sortedRows } from './table.ts';

type Line = { day: string | null; year: number | null; share: number | null; name: string | null };

const columns: readonly Column<Line>[] = [
	{ name: 'day', kind: 'date', label: () => 'day' },
	{ name: 'year', kind: 'integer', label: () => 'year' },
	{ name: 'share', kind: 'number', label: () => 'share' },
	{ name: 'name', kind: 'text', label: () => 'name', words: (row) => (row.name ?? '').toUpperCase() }
];
const column = (name: keyof Line) => columns.find((one) => one.name === name) ?? expect.fail(name);

const line = fc.record<Line>({
	day: fc.option(
		fc
			.tuple(fc.integer({ min: 1965, max: 2026 }), fc.constantFrom('', '-02', '-12', '-02-28'))
			.map(([year, rest]) => `${year}${rest}`)
	),
	year: fc.option(fc.integer({ min: 1965, max: 2026 })),
	share: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
	name: fc.option(fc.constantFrom('Åland', 'Benin', 'Côte d’Ivoire', 'Cuba', 'Türkiye', 'Zambia'))
});
const sorting = fc.record({
	name: fc.constantFrom('day', 'year', 'share', 'name'),
	descending: fc.boolean()
});

describe('a sorted table', () => {
	it('holds the same rows, the unknown last either way, and leaves the answer as it was', () => {
		fc.assert(
			fc.property(fc.array(line), sorting, (rows, by) => {
				const before = [...rows];
				const sorted = sortedRows(rows, columns, by);
				expect(rows).toEqual(before);
				expect(new Set(sorted)).toEqual(new Set(rows));
				expect(sorted).toHaveLength(rows.length);
				const values = sorted.map((row) => row[by.name]);
				const known = values.filter((value) => value !== null);
				expect(values.slice(0, known.length)).toEqual(known);
			})
		);
	});

	it('goes up or down by value, never by the letters of a number', () => {
		fc.assert(
			fc.property(fc.array(line), sorting, (rows, by) => {
				if (by.name === 'name') return;
				const values = sortedRows(rows, columns, by)
					.map((row) => row[by.name])
					.filter((value) => value !== null);
				values.forEach((value, index) => {
					const before = values[index - 1];
					if (before === undefined) return;
					const [low, high] = by.descending ? [value, before] : [before, value];
					expect(low <= high).toBe(true);
				});
			})
		);
	});

	it('sorts words as read, accents beside their letter', () => {
		const rows = ['Zambia', 'Côte d’Ivoire', 'Åland', 'Cuba'].map((name): Line => ({
			day: null,
			year: null,
			share: null,
			name
		}));
		const sorted = sortedRows(rows, columns, { name: 'name', descending: false });
		expect(sorted.map(({ name }) => name)).toEqual(['Åland', 'Côte d’Ivoire', 'Cuba', 'Zambia']);
	});

	it('sorts dates by value, whatever words stand for them', () => {
		const rows = [{ on: '2012' }, { on: '2009-04-01' }, { on: null }];
		const columns: Column<{ on: string | null }>[] = [
			{ name: 'on', kind: 'date', label: () => 'on', words: ({ on }) => (on === '2012' ? 'a year' : 'b') }
		];
		const sorted = sortedRows(rows, columns, { name: 'on', descending: false });
		expect(sorted.map(({ on }) => on)).toEqual(['2009-04-01', '2012', null]);
	});

	it('keeps the order of the answer where nobody sorts, or by a column that is not there', () => {
		const rows: Line[] = [
			{ day: '2016', year: 2, share: null, name: null },
			{ day: '2015', year: 1, share: null, name: null }
		];
		expect(sortedRows(rows, columns, null)).toBe(rows);
		expect(sortedRows(rows, columns, { name: 'other', descending: true })).toBe(rows);
	});
});

describe('a cell', () => {
	const row: Line = { day: '2016-09', year: 2016, share: 6.512, name: 'Cuba' };

	it.each([
		['day', 'September 2016'],
		['year', '2016'],
		['share', '6.51'],
		['name', 'CUBA']
	] as const)('of kind %s reads %s', (name, words) => {
		expect(cellText(column(name), row)).toBe(words);
	});

	it('that is not known is empty, not a zero and not a word', () => {
		const unknown: Line = { day: null, year: null, share: null, name: null };
		expect(columns.map((one) => cellText(one, unknown))).toEqual(['', '', '', '']);
	});
});

describe('the markup of a table', () => {
	type Told = { words: string; source_ids: string | null };
	const told: readonly Column<Told>[] = [
		{ name: 'words', kind: 'text', label: () => 'words' },
		{ name: 'source_ids', kind: 'sources', label: () => 'sources' }
	];
	const inside = (node: Tree.ChildNode): readonly Tree.ChildNode[] =>
		'childNodes' in node ? node.childNodes : [];
	const textOf = (node: Tree.ChildNode): string =>
		node.nodeName === '#text' && 'value' in node ? node.value : inside(node).map(textOf).join('');
	const cellsOf = (markup: string) => {
		const table = parseFragment(`<table><tbody>${markup}</tbody></table>`).childNodes[0] ?? expect.fail();
		return inside(inside(table)[0] ?? expect.fail()).map((row) => inside(row));
	};

	it('holds any words as they are, and nothing of them as markup', () => {
		const hostile = fc.oneof(
			fc.string({ unit: 'binary' }).map((words) => words.replace(/[\0\r]/g, '')),
			fc.constantFrom('<script>1</script>', '</td></table><b>', '"><a href=x>', '&amp; &lt;', "it's <!-- -->")
		);
		fc.assert(
			fc.property(fc.array(hostile, { minLength: 1 }), (all) => {
				const rows = all.map((words): Told => ({ words, source_ids: null }));
				const cells = cellsOf(bodyMarkup(rows, told, '/'));
				expect(cells.map(([cell]) => textOf(cell ?? expect.fail()))).toEqual(all);
				expect(
					cells
						.flat()
						.flatMap(inside)
						.every(({ nodeName }) => nodeName === '#text')
				).toBe(true);
			})
		);
	});

	it("links a State's name to its page", () => {
		const named: readonly Column<{ iso3: string; state: string }>[] = [
			{ name: 'iso3', kind: 'text', label: () => 'iso3', filesOnly: true },
			{ name: 'state', kind: 'text', label: () => 'State' }
		];
		const row = { iso3: 'CIV', state: "Côte d'Ivoire & <b>" };
		expect(bodyMarkup([row], named.slice(1), '../')).toBe(
			`<tr><td><a href="../states/CIV/">Côte d'Ivoire &amp; &lt;b&gt;</a></td></tr>`
		);
	});

	it('links each source, with an address that cannot break out', () => {
		const cells = cellsOf(bodyMarkup([{ words: '', source_ids: 'un-1 "><b>' }], told, '../'));
		const links = inside(cells[0]?.[1] ?? expect.fail()).filter(({ nodeName }) => nodeName === 'a');
		expect(links.map((link) => 'attrs' in link && link.attrs.map(({ value }) => value))).toEqual([
			['../data/sources/#un-1'],
			['../data/sources/#"><b>']
		]);
		expect(links.map(textOf)).toEqual(['un-1', '"><b>']);
	});
});
