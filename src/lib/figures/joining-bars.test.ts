import { describe, expect, it } from 'vitest';
import type { JoiningByYearRow } from '../questions/joining-by-year.ts';
import { joiningBars } from './joining-bars.ts';

const row = (year: number, action: string, joined: number): JoiningByYearRow => ({
	year,
	action,
	joined,
	withdrawn: 0,
	states: '',
	iso3s: '',
	source_ids: ''
});
const rows = [row(2003, 'accession', 1), row(2005, 'accession', 2), row(2005, 'ratification', 4)];
const countsOf = (bars: ReturnType<typeof joiningBars>) =>
	bars.bars.map(({ label, counts }) => [label, ...counts.slice(0, 2)]);

describe('joiningBars', () => {
	it('keep the place of a year in which none joined, up to the year of the answer', () => {
		expect(countsOf(joiningBars(rows, { from: null, to: null }, '2006-03-01'))).toEqual([
			['2003', 0, 1],
			['2004', 0, 0],
			['2005', 4, 2],
			['2006', 0, 0]
		]);
	});

	it('begin and end with the period', () => {
		const within = rows.filter(({ year }) => year === 2005);
		expect(countsOf(joiningBars(within, { from: 2004, to: 2005 }, '2026-02-03'))).toEqual([
			['2004', 0, 0],
			['2005', 4, 2]
		]);
	});

	it('are none where none joined', () => {
		expect(joiningBars([], { from: 2026, to: null }, '2001-01-01').bars).toEqual([]);
	});
});
