import { expect, it } from 'vitest';
import { inOrder, type RowOfState } from './row-order.ts';

const rows: readonly RowOfState[] = [
	{ state: 'Brazil', group: 'latin-american-caribbean', missions: ['2011-09-19', '2015-10-19'], count: 2 },
	{ state: 'Benin', group: 'african', missions: ['2008-05-17', '2016-01-11'], count: 2 },
	{ state: 'Åland', group: 'african', missions: ['2012-01-01'], count: 1 },
	{ state: 'Malta', group: 'western-european-others', missions: ['2014-10-06'], count: 1 }
];

it.each([
	['first', ['Benin', 'Brazil', 'Åland', 'Malta']],
	['latest', ['Benin', 'Brazil', 'Malta', 'Åland']],
	['visits', ['Benin', 'Brazil', 'Åland', 'Malta']],
	['years', ['Brazil', 'Benin', 'Åland', 'Malta']],
	['name', ['Åland', 'Benin', 'Brazil', 'Malta']],
	['group', ['Åland', 'Benin', 'Brazil', 'Malta']]
] as const)('by %s', (order, names) => {
	expect(inOrder(rows, order).map(({ state }) => state)).toEqual(names);
	expect(inOrder(rows.toReversed(), order).map(({ state }) => state)).toEqual(names);
});
