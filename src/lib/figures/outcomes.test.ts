import { describe, expect, it } from 'vitest';
import { layoutBars } from '../charts/bars.ts';
import { layoutDots } from '../charts/dots.ts';
import { groups } from '../questions/groups.ts';
import { monthsToPublication } from '../questions/months-to-publication.ts';
import { reportsByYear } from '../questions/reports-by-year.ts';
import { reportsWithinThreeYears } from '../questions/reports-within-three-years.ts';
import { integerWords } from '../text/numbers.ts';
import { publicationDots } from './publication-dots.ts';
import { answer } from './record.server.ts';
import { reportBars } from './report-bars.ts';
import { shareRanges } from './share-ranges.ts';

const whole = { from: null, to: null };

describe('bars of reports', () => {
	it('hold each visit that was over once, and a year without one keeps its place', async () => {
		for (const chosen of [{}, { asof: '2016-09-24' }, { from: 2010, to: 2014 }, { group: 'african' }]) {
			const { rows } = await answer(reportsByYear, chosen);
			const { bars } = reportBars(rows, { ...whole, ...chosen });
			const over = rows.filter(({ fate }) => fate !== 'not over');
			expect(bars.flatMap(({ counts }) => counts).reduce((a, b) => a + b, 0)).toBe(
				over.reduce((sum, { visits }) => sum + visits, 0)
			);
			const years = bars.map(({ id }) => Number(id));
			expect(years).toEqual(years.map((_, index) => (years[0] ?? 0) + index));
		}
		expect(reportBars([], whole).bars).toEqual([]);
	});

	it('leave the key its room over the sums, on a phone too', async () => {
		const drawn = reportBars((await answer(reportsByYear)).rows, whole);
		const { totals, key } = layoutBars({ ...drawn, width: 340, height: 280, number: integerWords });
		const lowest = Math.max(...key.map(({ y }) => y));
		for (const { y } of totals) expect(y - 9).toBeGreaterThan(lowest);
	});
});

describe('ranges of shares', () => {
	it('draw each group in its colour and all together, then the years; none with fewer than five reports', async () => {
		const { rows } = await answer(reportsWithinThreeYears);
		const drawn = shareRanges(rows, '/');
		expect(drawn).toHaveLength(rows.filter(({ reports }) => reports >= 5).length);
		for (const { slug, tone } of groups) {
			const own = drawn.find(({ id }) => id === slug);
			if (own) expect(own.tone).toBe(tone);
		}
		for (const { low, high } of drawn) expect(low).toBeLessThanOrEqual(high);
		expect(drawn.filter(({ heading }) => heading !== undefined)).toHaveLength(2);
		const few = shareRanges((await answer(reportsWithinThreeYears, { from: 2010, to: 2014 })).rows, '/');
		// Two groups with five reports or more, and all; the one span of years says the same as all.
		expect(few.map(({ id }) => id)).toEqual(['african', 'latin-american-caribbean', 'all']);
	});

	it('draw a single group once, and nothing of a single State', async () => {
		const one = shareRanges((await answer(reportsWithinThreeYears, { group: 'african' })).rows, '/');
		expect(one.map(({ id }) => id)).toEqual(['african', 'from-2010', 'from-2016']);
		expect(shareRanges((await answer(reportsWithinThreeYears, { states: ['KAZ'] })).rows, '/')).toEqual([]);
	});
});

describe('dots of publication', () => {
	it('draw each dated report once, Nicaragua alone as decided by the Committee', async () => {
		const { rows } = await answer(monthsToPublication);
		const { marks, key, line } = publicationDots(rows, '/');
		expect(marks).toHaveLength(rows.filter((row) => row.published_date !== null).length);
		expect(marks.filter(({ surface }) => surface === 'outline').map(({ id }) => id)).toEqual(['NIC-2014']);
		expect(marks.filter(({ low, high }) => low < high).map(({ id }) => id)).toEqual(['SWE-2008']);
		expect(key).toHaveLength(2);
		expect(line?.at).toBeGreaterThan(0);
		const { labels } = layoutDots({ marks, key, line, axisLabel: '', unit: 12, width: 720, number: String });
		expect(labels.map(({ text }) => text)).toEqual(expect.arrayContaining(['Nicaragua', 'Liberia']));
	});

	it('have no middle where two reports are dated', async () => {
		const { marks, key, line } = publicationDots(
			(await answer(monthsToPublication, { states: ['KAZ'] })).rows,
			'/'
		);
		expect(marks.map(({ name }) => name)).toEqual([
			'Kazakhstan, visit to 1 April 2023: report dated 7 April 2025, 24.2 months after; published at the State’s request, article 16 (2)',
			'Kazakhstan, visit to 29 September 2016: report dated 7 February 2019, 28.3 months after; published at the State’s request, article 16 (2)'
		]);
		expect(key).toHaveLength(1);
		expect(line).toBeNull();
	});
});
