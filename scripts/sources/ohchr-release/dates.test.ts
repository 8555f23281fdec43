import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoOf, readDate, spansIn } from './dates.ts';

const day = (year: number | null, month: number, of: number) => ({ year, month, day: of });

describe('a span of days is read as it is written', () => {
	test.each([
		['from 20 to 29 September 2016', day(2016, 9, 20), day(2016, 9, 29)],
		['20-29 September', day(null, 9, 20), day(null, 9, 29)],
		['29 August – 4 September 2022', day(null, 8, 29), day(2022, 9, 4)],
		['28 December 2018 to 8 January 2019', day(2018, 12, 28), day(2019, 1, 8)],
		['between 8 and 19 July', day(null, 7, 8), day(null, 7, 19)],
		['from September 13 to 22, 2009', day(2009, 9, 13), day(2009, 9, 22)],
		['March 26 to April 1', day(null, 3, 26), day(null, 4, 1)],
		['from the 3rd to the 14th of May', null, null],
		['from 3rd to 14th May 2010', day(2010, 5, 3), day(2010, 5, 14)],
		['from Sunday, 26 March until Saturday, 1 April 2023', day(null, 3, 26), day(2023, 4, 1)],
		['20 - 29 Sept. 2016', day(2016, 9, 20), day(2016, 9, 29)]
	])('%s', (text, first, last) => {
		expect(spansIn(`The visit (${text}) ended.`).map((span) => [span.first, span.last])).toEqual(
			first === null ? [] : [[first, last]]
		);
	});
});

test.each(['on 3 and 9 May', 'in May', 'articles 10 to 14', 'they may 3 to 4 times', '2016-09-20', '1 to 2'])(
	'%s is no span',
	(text) => expect(spansIn(text)).toEqual([])
);

test('a span that is told twice is given once', () => {
	expect(spansIn('from 2 to 8 July, that is 2-8 July, and from 3 to 9 May')).toHaveLength(2);
});

test('a day is a day of the calendar or null', () => {
	expect(isoOf(2016, day(2016, 2, 29))).toBe('2016-02-29');
	expect(isoOf(2022, day(2022, 2, 30))).toBeNull();
	fc.assert(
		fc.property(fc.integer({ min: 1950, max: 2090 }), fc.nat(13), fc.nat(40), (year, month, of) => {
			const iso = isoOf(year, day(year, month, of));
			expect(iso === null || new Date(iso).toISOString().startsWith(iso)).toBe(true);
		})
	);
});

test('a date that stands for itself is read in either order', () => {
	expect(readDate('23 March 2023')).toEqual(day(2023, 3, 23));
	expect(readDate('July 6, 2018')).toEqual(day(2018, 7, 6));
	expect(readDate('30 June')).toEqual(day(null, 6, 30));
	expect(readDate('around 30 June 2016')).toBeNull();
});
