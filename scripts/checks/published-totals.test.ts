import { describe, expect, it } from 'vitest';
import type { Register, RowOf } from '../../src/lib/register/tables.ts';
import type { EntryIntoForce } from '../derive/entry-into-force.ts';
import { deriveVisitDates } from '../derive/visit-dates.ts';
import { loadRegister } from './check-register.ts';
import { formatProblem } from './problem.ts';
import { checkPublishedTotals } from './published-totals.ts';

type Total = RowOf<'published_totals'>;
type Visit = RowOf<'visits'>;

const loaded = loadRegister('data/register');
if ('problems' in loaded) throw new Error('the register does not pass its checks');
const real = loaded.register;

const party = (deposit_date: string, withdrawn_on: string | null = null): EntryIntoForce => ({
	iso3: 'KAZ',
	signature_date: null,
	action: 'accession',
	deposit_date,
	in_force_date: deposit_date,
	withdrawn_on
});

const [anyVisit] = real.visits;
if (!anyVisit) throw new Error('the register has no visits');

const visit = (visit_id: string, start_date: string, more: Partial<Visit> = {}): Visit => ({
	...anyVisit,
	visit_id,
	iso3: visit_id.slice(0, 3),
	start_date,
	end_date: start_date,
	status: 'completed',
	resumes_visit_id: null,
	visit_number: 1,
	...more
});

const total = (metric: Total['metric'], date: string, value: string, more: Partial<Total> = {}): Total => ({
	date,
	metric,
	year: null,
	value,
	qualifier: 'exact',
	note: null,
	source_ids: 'ohchr-1d06b0',
	...more
});

function check(
	totals: Total[],
	{
		parties = [],
		visits = [],
		known = []
	}: { parties?: EntryIntoForce[]; visits?: Visit[]; known?: Register['known_disagreements'] }
) {
	const register: Register = { ...real, published_totals: totals, known_disagreements: known, visits };
	return checkPublishedTotals({ register, inForce: parties, visitDates: deriveVisitDates(register) });
}

const verdicts = (...args: Parameters<typeof check>) =>
	check(...args).rows.map(({ count_min, count_max, verdict }) => [count_min, count_max, verdict]);

describe('the count held against a published total', () => {
	it('counts parties from the day of deposit until the day of withdrawal', () => {
		const parties = [party('2010-01-02'), party('2011-01-02', '2015-06-01')];
		const on = (date: string) => total('states_parties', date, '1');
		expect(
			verdicts([on('2010-01-01'), on('2010-01-02'), on('2015-05-31'), on('2015-06-01')], { parties })
		).toEqual([
			[0, 0, 'unexplained'],
			[1, 1, 'agrees'],
			[2, 2, 'unexplained'],
			[1, 1, 'agrees']
		]);
	});

	it('is a range where the date is known to the month', () => {
		const parties = [party('2010-05-01'), party('2010-05-20')];
		expect(verdicts([total('states_parties', '2010-05', '2')], { parties })).toEqual([[1, 2, 'agrees']]);
		expect(verdicts([total('states_parties', '2010-05', '3')], { parties })).toEqual([[1, 2, 'unexplained']]);
	});

	it('counts the visits that the SPT numbers, and none that did not take place', () => {
		const visits = [
			visit('AAA-2014', '2014-09-08', { status: 'suspended' }),
			visit('AAA-2015', '2015-04-16', { resumes_visit_id: 'AAA-2014', visit_number: null }),
			visit('BBB-2015', '2015', { status: 'refused', visit_number: null })
		];
		const totals = [
			total('visits_to_date', '2016-01-01', '1'),
			total('visits_in_year', '2015-12-31', '0', { year: 2015 })
		];
		expect(verdicts(totals, { visits })).toEqual([
			[1, 1, 'agrees'],
			[0, 0, 'agrees']
		]);
	});

	it('counts in the year only what had begun by the date', () => {
		const visits = [
			visit('AAA-2017', '2017-05-01'),
			visit('BBB-2017', '2017-12-03'),
			visit('CCC-2016', '2016-12-31')
		];
		expect(verdicts([total('visits_in_year', '2017-11-24', '1', { year: 2017 })], { visits })).toEqual([
			[1, 1, 'agrees']
		]);
	});

	it('counts distinct States, and visits cut short by their last day', () => {
		const visits = [
			visit('AAA-2014', '2014-09-08', { end_date: '2014-09-14', status: 'suspended' }),
			visit('AAA-2016', '2016-01-01')
		];
		const totals = [
			total('states_visited_to_date', '2016-02-01', '1'),
			total('visits_suspended_or_terminated_to_date', '2014-09-13', '1'),
			total('visits_suspended_or_terminated_to_date', '2014-09-14', '1')
		];
		expect(verdicts(totals, { visits })).toEqual([
			[1, 1, 'agrees'],
			[0, 0, 'unexplained'],
			[1, 1, 'agrees']
		]);
	});

	it('takes "more than" at its word', () => {
		const parties = [party('2010-01-01'), party('2010-01-01')];
		const more = (value: string) => total('states_parties', '2011-01-01', value, { qualifier: 'more_than' });
		expect(verdicts([more('1'), more('2')], { parties })).toEqual([
			[2, 2, 'agrees'],
			[2, 2, 'unexplained']
		]);
	});
});

describe('the reason of a verdict', () => {
	it.each([
		total('visits_planned_in_year', '2017-01-01', '8', { year: 2018 }),
		total('visits_postponed_in_year', '2025-04-30', '4', { year: 2025 }),
		total('visits_in_year', '2017-01-01', '8'),
		total('states_parties', '2017-01-01', 'eighty'),
		total('states_parties', '2017-01-01', '80', { qualifier: 'almost' }),
		total('other', '2018-12-31', '11', { note: 'places' })
	])('says why $metric $value $qualifier cannot be compared', (row) => {
		const [checked] = check([row], {}).rows;
		expect(checked).toMatchObject({ verdict: 'not comparable', count_min: null, count_max: null });
		expect(checked?.reason).toMatch(/\w+ \w+/);
	});

	it('comes from the known disagreements, and from nowhere else', () => {
		const row = total('states_parties', '2015-05-08', '79');
		const known = [{ date: '2015-05-08', metric: 'states_parties' as const, value: '79', reason: 'a slip' }];
		expect(check([row], { known }).rows[0]).toMatchObject({ verdict: 'explained', reason: 'a slip' });
		expect(check([row], {}).rows[0]).toMatchObject({ verdict: 'unexplained', reason: null });
	});

	it('is a problem where no disagreement needs it, named by file and row', () => {
		const known = [{ date: '2015-05-08', metric: 'states_parties' as const, value: '1', reason: 'a slip' }];
		const { rows, problems } = check([total('states_parties', '2015-05-08', '1')], {
			parties: [party('2010-01-01')],
			known
		});
		expect(rows[0]).toMatchObject({ verdict: 'agrees', reason: null });
		expect(problems.map(formatProblem)).toEqual([
			expect.stringMatching(
				/^known_disagreements\.csv, row 2, .*2015-05-08 states_parties 1.* does not exist/
			)
		]);
	});
});
