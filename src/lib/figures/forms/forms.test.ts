import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Row } from '../../engine/engine.ts';
import { Choice } from '../../filters/choice.svelte.ts';
import { joiningByYear } from '../../questions/joining-by-year.ts';
import { monthsToPublication } from '../../questions/months-to-publication.ts';
import { neverVisited } from '../../questions/never-visited.ts';
import { withDefaults, type Known, type Parameters } from '../../questions/parameters.ts';
import type { Question } from '../../questions/question.ts';
import { reportsByYear } from '../../questions/reports-by-year.ts';
import { returns } from '../../questions/returns.ts';
import { visitFrequencyByGroup } from '../../questions/visit-frequency-by-group.ts';
import { visitFrequency } from '../../questions/visit-frequency.ts';
import { visitsByYear } from '../../questions/visits-by-year.ts';
import { answer, known as readKnown } from '../record.server.ts';
import { joinedBy, returnsBy, visitsBy } from '../testing/register-counts.ts';
import { formsOf } from './forms.ts';
import { fitBars, numberBars, type BarNumber } from './number-bars.ts';
import { reportShares } from './report-shares.ts';
import { joiningTotals, visitTotals } from './running-totals.ts';
import {
	groupMissions,
	monthsToReports,
	stateMissions,
	yearsBeforeReturns,
	yearsUnvisited
} from './state-numbers.ts';

let known: Known;

beforeAll(async () => {
	known = await readKnown();
});

async function answered<R extends Row>(question: Question<R>, chosen: Partial<Parameters> = {}) {
	return { ...(await answer(question, chosen)), parameters: withDefaults(chosen), known };
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const end = '2026-02-10';

describe('bars of numbers', () => {
	const number = (id: string, low: number, high: number, group: string | null = null): BarNumber => ({
		id,
		of: id,
		label: id,
		group,
		low,
		high,
		value: '',
		name: ''
	});

	it('stand the greatest first, solid as far as sure and hatched as far as possible', () => {
		const { categories, bars } = numberBars(
			[number('A', 2, 2), number('B', 3, 5), number('C', 2, 4)],
			'years'
		);
		expect(bars.map(({ id }) => id)).toEqual(['B', 'C', 'A']);
		const partsOf = (index: number) =>
			categories.flatMap(({ surface }, at) => {
				const count = bars[index]?.counts[at] ?? 0;
				return count === 0 ? [] : [[surface, count]];
			});
		expect(partsOf(0)).toEqual([
			['solid', 3],
			['hatch', 2]
		]);
		expect(partsOf(2)).toEqual([['solid', 2]]);
	});

	it('have the colour of their group', () => {
		const { categories, bars } = numberBars([number('KAZ', 2, 2, 'asia-pacific')], 'years');
		expect(categories[bars[0]?.counts.findIndex((count) => count > 0) ?? -1]?.of).toBe('asia-pacific');
	});

	it('fit while they can be read', () => {
		expect([0, 1, 40, 41].map(fitBars)).toEqual([false, true, true, false]);
	});
});

describe('the numbers of the forms are those of the register', () => {
	it('visits so far', async () => {
		const answer = await answered(visitsByYear);
		for (const split of ['status', 'group'] as const) {
			const { series } = visitTotals(answer, split);
			expect(sum(series.map(({ steps }) => steps.at(-1)?.value ?? 0))).toBe(
				visitsBy(withDefaults({}), end).length
			);
		}
		const by2012 = visitTotals(answer, 'status').series[0]?.steps.find(({ date }) => date === '2012-12-31');
		expect(by2012?.value).toBe(visitsBy(withDefaults({ to: 2012 }), end).length);
	});

	it('visits of a period count from its first year, and end on the day of the record', async () => {
		const answer = await answered(visitsByYear, { from: 2012, asof: '2016-09-24' });
		const { series, period } = visitTotals(answer, 'status');
		expect(period).toEqual({ from: '2012-01-01', to: '2016-09-24' });
		expect(series[0]?.steps.at(-1)?.date).toBe('2016-09-24');
	});

	it('States that joined', async () => {
		const answer = await answered(joiningByYear);
		const totals = joiningTotals(answer).series.map(({ steps }) => steps.at(-1)?.value ?? 0);
		expect(sum(totals)).toBe(joinedBy(answer.parameters, answer.asOf));
	});

	it('missions, to States and to groups alike', async () => {
		const byState = stateMissions((await answered(visitFrequency)).rows);
		const byGroup = groupMissions((await answered(visitFrequencyByGroup)).rows);
		for (const bound of ['low', 'high'] as const)
			expect(sum(byState.map((one) => one[bound]))).toBe(sum(byGroup.map((one) => one[bound])));
	});

	it('returns', async () => {
		const { rows, parameters, asOf } = await answered(returns);
		const numbers = yearsBeforeReturns(rows);
		expect(numbers.filter(({ low }) => low > 0)).toHaveLength(returnsBy(parameters, asOf).length);
		const kazakhstan = numbers.find(({ of }) => of === 'KAZ');
		// From 20 September 2016 to 26 March 2023: 2,378 days.
		expect(kazakhstan?.low).toBeCloseTo(2378 / 365.25, 2);
		expect(kazakhstan?.label).toBe('2023: Kazakhstan');
	});

	it('years never visited: from entry into force to the day', async () => {
		const { rows } = await answered(neverVisited);
		for (const { low, high } of yearsUnvisited(rows)) {
			expect(low).toBe(high);
			expect(high).toBeGreaterThan(0);
		}
		expect(yearsUnvisited(rows)).toHaveLength(rows.filter(({ years }) => years > 0).length);
	});

	it('shares of reports: the range between what is public and what could be', async () => {
		const { rows } = await answered(reportsByYear);
		const register = parse<Record<string, string>>(readFileSync('data/register/reports.csv'), {
			columns: true
		});
		const of2016 = register.filter(
			(row) => row['addressee'] === 'State' && /^[A-Z]{3}-2016/.test(row['visit_id'] ?? '')
		);
		const count = (fate: string) => of2016.filter((row) => row['public'] === fate).length;
		const share = reportShares(rows, '/').find(({ id }) => id === '2016');
		expect(share?.low).toBeCloseTo((count('yes') / of2016.length) * 100, 6);
		expect(share?.high).toBeCloseTo(((count('yes') + count('unknown')) / of2016.length) * 100, 6);
	});

	it('months to publication', async () => {
		const { rows } = await answered(monthsToPublication);
		for (const { low, high } of monthsToReports(rows)) expect(high).toBeGreaterThanOrEqual(low);
	});
});

describe('a form', () => {
	const asked = [
		visitsByYear,
		joiningByYear,
		reportsByYear,
		visitFrequency,
		visitFrequencyByGroup,
		neverVisited,
		returns,
		monthsToPublication
	] as unknown as readonly Question<Row>[];

	it.each(asked.map((question) => [question.id, question] as const))(
		'of %s draws what fits, and nothing of no rows',
		async (_, question) => {
			const [form] = formsOf(question);
			const answer = await answered(question, { group: 'latin-american-caribbean' });
			expect(form?.fits(answer)).toBe(true);
			expect(form?.fits({ ...answer, rows: [] })).toBe(false);
			if (form === undefined) return;
			const choice = new Choice(known, []);
			const draw = (rows: readonly Row[]) =>
				render(form.drawing, {
					props: { answer: { ...answer, rows }, title: 'Title', sentence: 'Words.', choice, root: '/' }
				}).body;
			expect(draw(answer.rows).match(/<svg /g)).toHaveLength(2);
			expect(draw([])).not.toContain('<svg');
		}
	);

	it('of 96 States at once does not fit', async () => {
		expect(formsOf(visitFrequency)[0]?.fits(await answered(visitFrequency))).toBe(false);
	});

	it('is none where a question has only its own drawing', () => {
		expect(formsOf({ ...visitsByYear, id: 'compare' })).toEqual([]);
	});
});
