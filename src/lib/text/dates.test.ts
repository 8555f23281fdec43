import { describe, expect, it } from 'vitest';
import { dateWithPreposition, dateWords, spanWords } from './dates.ts';

describe('dateWords', () => {
	it.each([
		['2016-09-20', '20 September 2016'],
		['2016-09', 'September 2016'],
		['2016', '2016']
	])('%s is as exact as it is known: %s', (date, words) => expect(dateWords(date)).toBe(words));
});

describe('dateWithPreposition', () => {
	it.each([
		['2016-09-20', 'on 20 September 2016'],
		['2008-08', 'in August 2008'],
		['2007', 'in 2007']
	])('%s', (date, words) => expect(dateWithPreposition(date)).toBe(words));
});

describe('spanWords', () => {
	it.each([
		['2016-09-20', '2016-09-29', '20 to 29 September 2016'],
		['2023-03-26', '2023-04-01', '26 March to 1 April 2023'],
		['2019-12-30', '2020-01-03', '30 December 2019 to 3 January 2020'],
		['2010-08', '2010-09', 'August to September 2010'],
		['2007-10', null, 'October 2007'],
		['2023', null, '2023'],
		['2016-09-20', '2016-09-20', '20 September 2016']
	])('%s, %s', (start, end, words) => expect(spanWords(start, end)).toBe(words));
});
