import { expect, it } from 'vitest';
import { differs, disagreementWords } from './disagreement-words.ts';

const total = {
	date: '2015-05-08',
	metric: 'states_parties',
	year: null,
	qualifier: 'exact',
	value: '79',
	count_min: 78,
	count_max: 78,
	verdict: 'explained',
	reason: 'another release says 78'
} as const;

it('says both numbers, the day, and why they differ', () => {
	expect(disagreementWords(total)).toBe(
		'8 May 2015, states parties: published 79, counted 78. Why: another release says 78.'
	);
});

it('says where nobody shows why, and how a number was published', () => {
	const row = {
		...total,
		date: '2015-04',
		metric: 'visits_in_year',
		year: 2014,
		qualifier: 'more_than',
		count_max: 80,
		verdict: 'unexplained',
		reason: null
	} as const;
	expect(disagreementWords(row)).toBe(
		'April 2015, visits in year 2014: published more than 79, counted 78 to 80. No source that we know of shows why.'
	);
});

it('is of numbers that were compared and are not the same', () => {
	const verdicts = ['agrees', 'explained', 'unexplained', 'not comparable'] as const;
	expect(verdicts.map((verdict) => differs({ verdict }))).toEqual([false, true, true, false]);
});
