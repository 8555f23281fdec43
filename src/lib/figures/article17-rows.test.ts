import { describe, expect, it } from 'vitest';
import { layoutRows } from '../charts/rows.ts';
import { article17List } from '../questions/article17-list.ts';
import { article17Rows } from './article17-rows.ts';
import { answer } from './record.server.ts';

describe('the rows of the article 17 list', () => {
	it('draw each spell from its bounds to its bounds, and hatch what is inferred', async () => {
		const { rows, asOf } = await answer(article17List);
		const { marks } = article17Rows(rows, { asOf, root: '/' });
		const mark = (iso3: string) => marks.find(({ row }) => row === iso3);
		expect(mark('ARG')).toMatchObject({
			starts: ['2016-06-01', '2016-06-30'],
			ends: ['2017-07-06', '2018-02-28'],
			surface: 'hatch'
		});
		// Last seen on 22 February 2024; since then nobody knows.
		expect(mark('BDI')).toMatchObject({ ends: ['2024-02-22', '2025-03-12'], surface: 'solid' });
		expect(marks.filter(({ surface }) => surface === 'hatch')).toHaveLength(
			rows.filter((row) => row.added_basis !== 'stated').length
		);
	});

	it.each([{}, { asof: '2017-12-31' }, { asof: '2016-06-15' }])('can be laid out (%o)', async (chosen) => {
		const { rows, asOf } = await answer(article17List, chosen);
		const drawn = article17Rows(rows, { asOf, root: '/' });
		for (const width of [340, 720])
			expect(layoutRows({ ...drawn, width, valueLabel: '' }).marks).toHaveLength(rows.length);
		for (const { starts, ends } of drawn.marks) {
			expect(starts[0] <= starts[1] && starts[1] <= asOf).toBe(true);
			expect(Array.isArray(ends) && ends[1] <= asOf).toBe(true);
		}
	});

	it('draw a spell that nobody saw on a known day as no more than possible', async () => {
		const { rows, asOf } = await answer(article17List, { states: ['SSD'] });
		const drawn = article17Rows(rows, { asOf, root: '/' });
		const [placed] = layoutRows({ ...drawn, width: 720, valueLabel: '' }).marks;
		expect(placed?.core).toBeNull();
		expect(placed?.soft).not.toBeNull();
	});
});
