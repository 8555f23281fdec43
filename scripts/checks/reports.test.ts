import { expect, test } from 'vitest';
import { completeDelegationHasHead, oneHeadAVisit } from './delegations.ts';
import { roleAgreesWithDates } from './members.ts';
import { publicationAgrees, reportAfterVisit, reportOfVisit } from './reports.ts';
import { change, says, whole } from './small-register.ts';
import { totalAgreesWithMetric } from './totals.ts';

test('a report is of a visit that took place, be it cut short', () => {
	expect(says(reportOfVisit)).toEqual([]);
	expect(says(reportOfVisit, change('visits', 0, { status: 'terminated' }))).toEqual([]);
	expect(says(reportOfVisit, change('visits', 0, { status: 'postponed' }))).toEqual([
		'reports.csv, row 2, column visit_id: "KAZ-2016" is a visit that is postponed; expected a visit that took place (check "report of a visit that took place")'
	]);
});

test('a report is sent and published after the visit began', () => {
	expect(says(reportAfterVisit)).toEqual([]);
	expect(says(reportAfterVisit, change('reports', 0, { published_date: '2016-09-19' }))).toEqual([
		'reports.csv, row 2, column published_date: "2016-09-19" is before the visit began on 2016-09-20; expected that date or later (check "after the visit began")'
	]);
	expect(says(reportAfterVisit, change('reports', 0, { transmitted_date: '2016-08' }))).toHaveLength(1);
	expect(says(reportAfterVisit, change('reports', 0, { transmitted_date: '2016' }))).toEqual([]);
});

test('only a public report has a date and a reason of publication, and neither need be known', () => {
	expect(says(publicationAgrees)).toEqual([]);
	expect(says(publicationAgrees, change('reports', 0, { public: 'unknown' }))).toHaveLength(2);
	expect(says(publicationAgrees, change('reports', 0, { public: 'no', published_date: null }))).toHaveLength(
		1
	);
	const unknown = { published_date: null, published_basis: null };
	expect(says(publicationAgrees, change('reports', 0, unknown))).toEqual([]);
});

test('a delegation has at most one head', () => {
	expect(says(oneHeadAVisit)).toEqual([]);
	expect(says(oneHeadAVisit, change('delegations', 1, { is_head: 'yes' }))).toEqual([
		'delegations.csv, row 3, column is_head: "yes" makes B head of KAZ-2016 besides A; expected one head a visit (check "one head a visit")'
	]);
});

test('a complete delegation has members and a head, and an exception would name the visit', () => {
	expect(says(completeDelegationHasHead)).toEqual([]);
	const headless = change('delegations', 0, { is_head: 'no' });
	expect(says(completeDelegationHasHead, headless)).toEqual([
		'delegations.csv, row 2, column is_head: "no" is said of everyone on the complete delegation of KAZ-2016; expected one head, or delegation_complete no (check "complete delegation has a head")'
	]);
	const part = change('visits', 0, { delegation_complete: 'no' });
	expect(says(completeDelegationHasHead, { ...headless, ...part })).toEqual([]);
	const delegations = whole.delegations.filter(({ visit_id }) => visit_id !== 'MNG-2017');
	expect(says(completeDelegationHasHead, { delegations })).toEqual([
		'visits.csv, row 3, column delegation_complete: "yes" is said though delegations.csv names nobody; expected no, or the names (check "complete delegation has a head")'
	]);
});

test('a term has a start, an office its years, in order', () => {
	expect(says(roleAgreesWithDates)).toEqual([]);
	expect(says(roleAgreesWithDates, change('members', 1, { term_start: null }))).toHaveLength(1);
	expect(says(roleAgreesWithDates, change('members', 1, { term_end: null }))).toEqual([]);
	expect(says(roleAgreesWithDates, change('members', 1, { role: 'chair' }))).toHaveLength(3);
	expect(says(roleAgreesWithDates, change('members', 0, { role_years: null }))).toHaveLength(1);
	expect(says(roleAgreesWithDates, change('members', 0, { role_years: '2020-2011' }))).toEqual([
		'members.csv, row 2, column role_years: "2020-2011" ends before it begins; expected from-to, in order (check "role agrees with dates")'
	]);
	expect(says(roleAgreesWithDates, change('members', 0, { role_years: '2021-2025-02' }))).toEqual([]);
	expect(says(roleAgreesWithDates, change('members', 0, { role_years: '2025-02-' }))).toEqual([]);
});

test('a total of one year says which, and a count is in digits', () => {
	expect(says(totalAgreesWithMetric)).toEqual([]);
	expect(says(totalAgreesWithMetric, change('published_totals', 0, { year: null }))).toHaveLength(1);
	const toDate = { metric: 'visits_to_date' } as const;
	expect(says(totalAgreesWithMetric, change('published_totals', 0, toDate))).toHaveLength(1);
	expect(says(totalAgreesWithMetric, change('published_totals', 0, { value: 'two' }))).toEqual([
		'published_totals.csv, row 2, column value: "two" is no count for the metric visits_in_year; expected a whole number in digits (check "total agrees with its metric")'
	]);
	const words = { metric: 'other', year: null, value: 'two thirds' } as const;
	expect(says(totalAgreesWithMetric, change('published_totals', 0, words))).toEqual([]);
});
