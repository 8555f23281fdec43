import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allVisits, facetNames, facets, type ChosenVisits } from '../questions/explored-facets.ts';
import type { ExploredVisit } from '../questions/explored.ts';
import { taken } from './bars.ts';
import { cellsOf, cellsOfVisits, type Cells } from './cells.ts';
import { isChosen } from './source.ts';
import { tally } from './tally.ts';

const [first, last] = [2007, 2026];

const visit = fc
	.record({
		year: fc.integer({ min: first, max: last }),
		...Object.fromEntries(facetNames.map((name) => [name, fc.constantFrom(...facets[name].values)]))
	})
	.map((told): ExploredVisit => {
		const values = told as unknown as Readonly<Record<string, string>> & { readonly year: number };
		return {
			visit_id: 'KAZ-2016',
			iso3: 'KAZ',
			state: 'Kazakhstan',
			start_date: String(values.year),
			end_date: null,
			year: values.year,
			...(Object.fromEntries(facetNames.map((name) => [facets[name].column, values[name]])) as Pick<
				ExploredVisit,
				'regional_group' | 'kind' | 'length' | 'ended' | 'report'
			>)
		};
	});

const year = fc.option(fc.integer({ min: first, max: last }));
const choice: fc.Arbitrary<ChosenVisits> = fc.record({
	from: year,
	to: year,
	group: fc.subarray([...facets.group.values]),
	kind: fc.subarray([...facets.kind.values]),
	length: fc.subarray([...facets.length.values]),
	ended: fc.subarray([...facets.ended.values]),
	report: fc.subarray([...facets.report.values])
});

/** The rule itself, row by row: each chart counts what all choices but its own let through. */
function expected(rows: readonly ExploredVisit[], chosen: ChosenVisits, { bars }: Cells): number[] {
	const counts = new Array<number>(bars.count).fill(0);
	const add = (bar: number) => (counts[bar] = (counts[bar] ?? 0) + 1);
	for (const row of rows) {
		if (isChosen(row, { ...chosen, from: null, to: null })) add(row.year - bars.years[0]);
		for (const name of facetNames) {
			if (!isChosen(row, { ...chosen, [name]: [] })) continue;
			add(bars.first[name] + facets[name].values.indexOf(row[facets[name].column]));
		}
	}
	return counts;
}

/** The same visits as the statement counts them: alike ones together. */
function counted(rows: readonly ExploredVisit[]): Cells {
	const cells = new Map<string, { year: number; cell: number; visits: number }>();
	for (const row of rows) {
		const cell = facetNames.reduce(
			(number, name) =>
				number * facets[name].values.length + facets[name].values.indexOf(row[facets[name].column]),
			0
		);
		const key = `${row.year} ${cell}`;
		cells.set(key, { year: row.year, cell, visits: (cells.get(key)?.visits ?? 0) + 1 });
	}
	const all = [...cells.values()];
	return cellsOf({
		year: all.map((one) => one.year),
		cell: all.map((one) => one.cell),
		visits: all.map((one) => one.visits)
	});
}

test('counts under any choice are those of a plain filter, row by row, of visits and of counted cells', () => {
	fc.assert(
		fc.property(fc.array(visit, { minLength: 1, maxLength: 60 }), choice, (rows, chosen) => {
			for (const cells of [cellsOfVisits(rows), counted(rows)]) {
				const { counts, chosen: number } = tally(cells, taken(cells.bars, chosen));
				expect([...counts]).toEqual(expected(rows, chosen, cells));
				expect(number).toBe(rows.filter((row) => isChosen(row, chosen)).length);
			}
		}),
		{ numRuns: 500 }
	);
});

test('without a choice each chart counts every visit once', () => {
	fc.assert(
		fc.property(fc.array(visit, { minLength: 1, maxLength: 60 }), (rows) => {
			const cells = counted(rows);
			const { counts, chosen } = tally(cells, taken(cells.bars, allVisits));
			expect(chosen).toBe(rows.length);
			expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rows.length * cells.bars.charts);
		})
	);
});

test('a value without a bar is refused and not left out', () => {
	const row = { year: 2016, regional_group: 'african', kind: 'other' } as ExploredVisit;
	expect(() => cellsOfVisits([row])).toThrow(RangeError);
	expect(() => cellsOfVisits([])).toThrow('no visit');
});

test('the cells are bounded by the charts and not by the visits: a year has so many at most', () => {
	const most = facetNames.reduce((product, name) => product * facets[name].values.length, 1);
	expect(most).toBeLessThan(10_000);
});
