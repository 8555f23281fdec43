import { describe, expect, test } from 'vitest';
import type { RowOf } from '../../src/lib/register/tables.ts';
import { partsWithinVisit, resumesEarlierVisit } from './missions.ts';
import { change, says } from './small-register.ts';
import { visitNumberFollowsOrder } from './visit-numbers.ts';
import { visitWhileInForce } from './visits-in-force.ts';
import { datePrecisionAgrees, visitAgreesWithStatus, visitIdAgrees } from './visits.ts';

const first = (cells: Partial<RowOf<'visits'>>) => change('visits', 0, cells);
const last = (cells: Partial<RowOf<'visits'>>) => change('visits', 2, cells);

test('the id of a visit is its State and the year of its first day', () => {
	expect(says(visitIdAgrees)).toEqual([]);
	expect(says(visitIdAgrees, first({ start_date: '2017-01-01' }))).toEqual([
		'visits.csv, row 2, column visit_id: "KAZ-2016" is not its State and the year of start_date; expected KAZ-2017 (check "visit id agrees")'
	]);
	expect(says(visitIdAgrees, first({ iso3: 'MNG' }))).toHaveLength(1);
});

test('dates are as exact as date_precision says, the last no more exact', () => {
	expect(says(datePrecisionAgrees)).toEqual([]);
	expect(says(datePrecisionAgrees, first({ date_precision: 'month' }))).toEqual([
		'visits.csv, row 2, column start_date: "2016-09-20" is exact to the day; expected a date exact to the month, as date_precision says (check "date precision agrees")',
		'visits.csv, row 2, column end_date: "2016-09-29" is exact to the day; expected a date exact to the month, as date_precision says, or less exact (check "date precision agrees")'
	]);
	expect(says(datePrecisionAgrees, first({ start_date: '2016' }))).toHaveLength(1);
	expect(says(datePrecisionAgrees, first({ end_date: '2016-09' }))).toEqual([]);
});

describe('what is said of a visit agrees with its status', () => {
	test('one that did not take place has no number and no basis of dates', () => {
		expect(says(visitAgreesWithStatus)).toEqual([]);
		const planned = {
			status: 'announced',
			visit_number: null,
			visit_number_basis: null,
			dates_basis: null
		} as const;
		expect(says(visitAgreesWithStatus, first(planned))).toEqual([]);
		expect(says(visitAgreesWithStatus, first({ ...planned, dates_basis: 'report' }))).toHaveLength(1);
		expect(says(visitAgreesWithStatus, first({ status: 'refused', dates_basis: null }))).toEqual([
			'visits.csv, row 2, column visit_number: "1" is given though the visit is refused; expected an empty cell (check "visit agrees with its status")'
		]);
	});

	test('one that took place has a basis of its dates', () => {
		expect(says(visitAgreesWithStatus, first({ dates_basis: null }))).toHaveLength(1);
	});

	test('a kind and a number have their basis', () => {
		expect(says(visitAgreesWithStatus, first({ visit_type_basis: null }))).toHaveLength(1);
		expect(says(visitAgreesWithStatus, first({ visit_type: 'unspecified' }))).toHaveLength(1);
		expect(says(visitAgreesWithStatus, first({ visit_number_basis: null }))).toHaveLength(1);
	});
});

describe('visit numbers', () => {
	test('follow the order of first days', () => {
		expect(says(visitNumberFollowsOrder)).toEqual([]);
		expect(says(visitNumberFollowsOrder, last({ visit_number: 3 }))).toEqual([
			'visits.csv, row 4, column visit_number: "3" does not follow from the visits before; expected 2 (check "visit number follows order")'
		]);
	});

	test('are given once, to every visit that took place', () => {
		expect(says(visitNumberFollowsOrder, last({ visit_number: 1 }))).toEqual([
			'visits.csv, row 2, column visit_number: "1" is the number of KAZ-2023 too; expected 1 (check "visit number follows order")',
			'visits.csv, row 4, column visit_number: "1" is the number of KAZ-2016 too; expected 2 (check "visit number follows order")'
		]);
		expect(says(visitNumberFollowsOrder, last({ visit_number: null }))).toHaveLength(1);
		expect(says(visitNumberFollowsOrder, last({ visit_number: null, status: 'announced' }))).toEqual([]);
	});

	test('pass over an earlier visit without one: it alone is the failure', () => {
		const skipped = change('visits', 0, { visit_number: null });
		const visits = skipped.visits?.map((visit) =>
			visit.visit_id === 'KAZ-2023' ? { ...visit, visit_number: 1 } : visit
		);
		expect(says(visitNumberFollowsOrder, visits ? { visits } : {})).toEqual([
			'visits.csv, row 2, column visit_number: the cell is empty though the visit took place; expected 1 (check "visit number follows order")'
		]);
	});

	test('are not judged where the order is not known', () => {
		const year = { start_date: '2023', date_precision: 'year', end_date: null } as const;
		const visits = change('visits', 1, {
			...year,
			iso3: 'KAZ',
			visit_id: 'KAZ-2024',
			visit_number: 3
		}).visits;
		expect(says(visitNumberFollowsOrder, visits ? { visits } : {})).toEqual([]);
	});
});

describe('a visit took place while OPCAT was in force', () => {
	test('from the thirtieth day after deposit (article 28)', () => {
		expect(says(visitWhileInForce)).toEqual([]);
		expect(says(visitWhileInForce, change('participation', 0, { action_date: '2016-08-21' }))).toEqual([]);
		expect(says(visitWhileInForce, change('participation', 0, { action_date: '2016-08-22' }))).toEqual([
			'visits.csv, row 2, column start_date: "2016-09-20" is before OPCAT was in force for KAZ; expected 2016-09-21 or later (check "OPCAT in force")'
		]);
	});

	test('not before the Protocol itself, not to a State that has not joined', () => {
		expect(says(visitWhileInForce, change('treaties', 0, { in_force: '2018-01-01' }))).toHaveLength(2);
		expect(says(visitWhileInForce, change('participation', 1, { action_date: null }))).toEqual([
			'visits.csv, row 3, column iso3: "MNG" was visited and has not joined OPCAT; expected a State with a deposit for OPCAT in participation.csv (check "OPCAT in force")'
		]);
	});

	test('and before a withdrawal', () => {
		expect(says(visitWhileInForce, change('participation', 0, { withdrawn_on: '2023-04-02' }))).toEqual([]);
		expect(says(visitWhileInForce, change('participation', 0, { withdrawn_on: '2023-04-01' }))).toEqual([
			'visits.csv, row 4, column end_date: "2023-04-01" is not before KAZ withdrew; expected a date before 2023-04-01 (check "OPCAT in force")'
		]);
	});

	test('be it known to the month only', () => {
		const month = { start_date: '2008-11', end_date: null, date_precision: 'month' } as const;
		expect(says(visitWhileInForce, first(month))).toEqual([]);
		expect(says(visitWhileInForce, first({ ...month, start_date: '2008-10' }))).toHaveLength(1);
		expect(says(visitWhileInForce, first({ start_date: '2008', status: 'announced' }))).toEqual([]);
	});
});

test('a visit resumes an earlier one to the same State that took place', () => {
	expect(says(resumesEarlierVisit, last({ resumes_visit_id: 'KAZ-2016' }))).toEqual([]);
	expect(says(resumesEarlierVisit, last({ resumes_visit_id: 'MNG-2017' }))).toEqual([
		'visits.csv, row 4, column resumes_visit_id: "MNG-2017" is a visit to MNG; expected an earlier visit to the same State that took place (check "resumes an earlier visit")'
	]);
	expect(says(resumesEarlierVisit, first({ resumes_visit_id: 'KAZ-2023' }))).toHaveLength(1);
	expect(says(resumesEarlierVisit, first({ resumes_visit_id: 'KAZ-2016' }))).toHaveLength(1);
	expect(says(resumesEarlierVisit, last({ resumes_visit_id: 'KAZ-2016', status: 'announced' }))).toHaveLength(
		1
	);
});

test('the parts of a visit follow one another within it', () => {
	expect(says(partsWithinVisit)).toEqual([]);
	expect(says(partsWithinVisit, change('visit_parts', 1, { part: 3 }))).toHaveLength(1);
	expect(says(partsWithinVisit, change('visit_parts', 0, { start_date: '2016-09-19' }))).toHaveLength(1);
	expect(says(partsWithinVisit, change('visit_parts', 1, { start_date: '2016-09-22' }))).toHaveLength(1);
	expect(says(partsWithinVisit, change('visit_parts', 1, { end_date: '2016-09-30' }))).toEqual([
		'visit_parts.csv, row 3, column end_date: "2016-09-30" is after the visit ended; expected 2016-09-29 or earlier (check "parts lie within the visit")'
	]);
});
