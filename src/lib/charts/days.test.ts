import { expect, test } from 'vitest';
import { dayOf, firstDayOf, isoOf } from './days.ts';

test('a day is counted from 1970', () => {
	expect(dayOf('1970-01-01')).toBe(0);
	expect(dayOf('2008-03-01') - dayOf('2008-02-28')).toBe(2);
	expect(firstDayOf(2008)).toBe(dayOf('2008-01-01'));
});

test('a day number gives its date back', () => {
	expect(isoOf(dayOf('2023-03-26'))).toBe('2023-03-26');
	expect(isoOf(dayOf('2023-03-26') + 0.9)).toBe('2023-03-26');
});

test.each(['2016', '2016-09', '2016-02-30', '2016-9-20', ''])('"%s" is refused', (text) => {
	expect(() => dayOf(text)).toThrow(`A chart was given the date "${text}"; give a real day, as 2016-09-20.`);
});
