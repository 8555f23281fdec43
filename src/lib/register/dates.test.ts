import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addDays,
	compareDates,
	daysBetween,
	earliest,
	isRealDate,
	latest,
	precisionOf,
	surelyAfter,
	surelyBefore
} from './dates.ts';

const day = fc
	.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const partialDate = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));

describe('a real date', () => {
	test.each(['2016', '2016-09', '2016-09-20', '2016-02-29', '2000-02-29', '0099-12-31'])('%s', (date) => {
		expect(isRealDate(date)).toBe(true);
	});

	test.each(['2015-02-29', '1900-02-29', '2016-02-30', '2016-13', '2016-00', '2016-04-31', '2016-01-00'])(
		'not in the calendar: %s',
		(date) => {
			expect(isRealDate(date)).toBe(false);
			expect(() => earliest(date)).toThrow(`"${date}" is not a real date`);
		}
	);

	test.each(['', '16', '2016-9', '20160920', '2016-09-20T00:00:00Z', ' 2016', '2016-', '٢٠١٦'])(
		'not written as one: "%s"',
		(date) => {
			expect(isRealDate(date)).toBe(false);
		}
	);
});

test('a date is as exact as it is written', () => {
	expect(['2016', '2016-09', '2016-09-20'].map(precisionOf)).toEqual(['year', 'month', 'day']);
});

test('bounds follow the calendar, leap years counted', () => {
	expect(['2016', '2016-02', '2015-02', '1900-02', '2016-04', '2016-09-20'].map(latest)).toEqual([
		'2016-12-31',
		'2016-02-29',
		'2015-02-28',
		'1900-02-28',
		'2016-04-30',
		'2016-09-20'
	]);
	expect(['2016', '2016-02', '2016-09-20'].map(earliest)).toEqual(['2016-01-01', '2016-02-01', '2016-09-20']);
});

test('the bounds of a date are real days that begin with it, the earliest not after the latest', () => {
	fc.assert(
		fc.property(partialDate, (date) => {
			expect(earliest(date) <= latest(date)).toBe(true);
			for (const bound of [earliest(date), latest(date)]) {
				expect(precisionOf(bound)).toBe('day');
				expect(bound.startsWith(date)).toBe(true);
			}
			expect(addDays(latest(date), 1).startsWith(date)).toBe(false);
			expect(addDays(earliest(date), -1).startsWith(date)).toBe(false);
		})
	);
});

test('adding days and counting them undo each other', () => {
	fc.assert(
		fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
			expect(daysBetween(date, addDays(date, days))).toBe(days);
			expect(addDays(addDays(date, days), -days)).toBe(date);
		})
	);
});

test('days are counted over leap days and centuries', () => {
	expect(daysBetween('2016-09-20', '2023-03-26')).toBe(2378);
	expect(daysBetween('2016-02-28', '2016-03-01')).toBe(2);
	expect(daysBetween('1900-02-28', '1900-03-01')).toBe(1);
	expect(addDays('2008-10-22', 30)).toBe('2008-11-21');
});

test('days are counted between days alone', () => {
	expect(() => daysBetween('2016-09', '2016-10-01')).toThrow('"2016-09" is not known to the day');
	expect(() => addDays('9999-12-31', 1)).toThrow('leave the calendar');
});

test('an order is said only as far as both dates are known', () => {
	expect(compareDates('2016', '2017-01')).toBe('before');
	expect(compareDates('2017-01-01', '2016')).toBe('after');
	expect(compareDates('2016', '2016-09-20')).toBe('unknown');
	expect(compareDates('2016', '2016')).toBe('unknown');
	expect(compareDates('2016-09-20', '2016-09-20')).toBe('same');
});

test('surely before is surely after the other way round, and never both', () => {
	fc.assert(
		fc.property(partialDate, partialDate, (a, b) => {
			expect(surelyBefore(a, b)).toBe(surelyAfter(b, a));
			expect(surelyBefore(a, b) && surelyAfter(a, b)).toBe(false);
			expect(surelyBefore(a, b)).toBe(daysBetween(latest(a), earliest(b)) > 0);
		})
	);
});
