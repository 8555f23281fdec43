import { expect, test } from 'vitest';
import { startWords } from './event-dates.ts';

test.each([
	['2019-02-07', '2019-02-07', '2019-02-07', '7 February 2019'],
	['2012', '2012-01-01', '2012-12-31', '2012'],
	[null, '2017-07-06', '2018-02-28', 'between 6 July 2017 and 28 February 2018'],
	[null, null, null, '']
])('the date %s between %s and %s reads "%s"', (start_date, start_min, start_max, words) => {
	expect(startWords({ start_date, start_min, start_max })).toBe(words);
});
