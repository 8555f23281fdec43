import fc from 'fast-check';
import { expect, test } from 'vitest';
import { known, rowsOf } from '../figures/record.server.ts';
import { allVisits, facets } from '../questions/explored-facets.ts';
import { exploredSql, type ExploredVisit } from '../questions/explored.ts';
import { cellsOfVisits } from './cells.ts';
import { firstYearOf } from './in-place-source.ts';
import { isChosen } from './source.ts';

const rows = await rowsOf<ExploredVisit>(exploredSql((await known()).asOf['visits'] ?? '', allVisits));
const cells = cellsOfVisits(rows);

test('a list needs no year before the one at which it is full', () => {
	const year = fc.option(fc.integer({ min: 2007, max: 2026 }));
	const choice = fc.record({
		from: year,
		to: year,
		group: fc.subarray([...facets.group.values]),
		report: fc.subarray([...facets.report.values])
	});
	fc.assert(
		fc.property(choice, fc.integer({ min: 1, max: 120 }), (some, most) => {
			const chosen = { ...allVisits, ...some };
			const list = rows.filter((row) => isChosen(row, chosen)).slice(0, most);
			const from = firstYearOf(cells, chosen, most);
			expect(from).toBeGreaterThanOrEqual(chosen.from ?? 2007);
			expect(rows.filter((row) => isChosen(row, { ...chosen, from })).slice(0, most)).toEqual(list);
		})
	);
	expect(firstYearOf(cells, allVisits, 1)).toBe(2026);
	expect(firstYearOf(cells, allVisits, 1000)).toBe(2007);
});
