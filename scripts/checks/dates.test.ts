import { describe, expect, test } from 'vitest';
import type { Register } from '../../src/lib/register/tables.ts';
import { asOfDateStated, notAfterAsOf } from './as-of.ts';
import { datesInOrder, publishedAfterTransmitted } from './date-order.ts';
import { change, says, whole } from './small-register.ts';

describe('dates in order', () => {
	test('a register in order passes', () => {
		expect(says(datesInOrder)).toEqual([]);
		expect(says(publishedAfterTransmitted)).toEqual([]);
	});

	const wrong: [place: string, changes: Partial<Register>][] = [
		['treaties.csv, row 2, column in_force: "2002-01-01"', change('treaties', 0, { in_force: '2002-01-01' })],
		['treaties.csv, row 2, column as_of: "2005-01-01"', change('treaties', 0, { as_of: '2005-01-01' })],
		[
			'participation.csv, row 2, column withdrawn_on: "2008-10-21"',
			change('participation', 0, { withdrawn_on: '2008-10-21' })
		],
		[
			'article24.csv, row 2, column valid_until: "2009-01-01"',
			change('article24', 0, { valid_until: '2009-01-01' })
		],
		['visits.csv, row 2, column end_date: "2016-08"', change('visits', 0, { end_date: '2016-08' })],
		['visits.csv, row 2, column planned_end_date: "2015"', change('visits', 0, { planned_end_date: '2015' })],
		[
			'visits.csv, row 2, column status_date: "2016-09-19"',
			change('visits', 0, { status_date: '2016-09-19' })
		],
		[
			'visit_parts.csv, row 2, column end_date: "2016-09-19"',
			change('visit_parts', 0, { end_date: '2016-09-19' })
		],
		[
			'article17.csv, row 2, column added_latest: "2016-05"',
			change('article17', 0, { added_latest: '2016-05' })
		],
		[
			'article17.csv, row 2, column last_seen_on_list: "2015"',
			change('article17', 0, { last_seen_on_list: '2015' })
		],
		[
			'article17.csv, row 2, column removed_earliest: "2015"',
			change('article17', 0, { removed_earliest: '2015' })
		],
		[
			'article17.csv, row 2, column removed_latest: "2019-12"',
			change('article17', 0, { removed_latest: '2019-12' })
		],
		['members.csv, row 3, column term_end: "2022"', change('members', 1, { term_end: '2022' })],
		['events.csv, row 2, column end: "2020-02"', change('events', 0, { end: '2020-02' })]
	];
	test.each(wrong)('%s', (place, changes) => {
		const said = says(datesInOrder, changes);
		expect(said).toHaveLength(1);
		expect(said[0]).toMatch(/ is before \w+ [\d-]+; expected [\d-]+ or later \(check "dates in order"\)$/);
		expect(said[0]?.startsWith(place)).toBe(true);
	});

	test('the last date seen on the list is not after the removal', () => {
		expect(says(datesInOrder, change('article17', 0, { last_seen_on_list: '2021' }))).toEqual([
			'article17.csv, row 2, column removed_latest: "2020-06" is before last_seen_on_list 2021; expected 2021 or later (check "dates in order")'
		]);
	});

	test('dates that may be in order pass: a month and the year it lies in', () => {
		expect(says(datesInOrder, change('visits', 0, { end_date: '2016' }))).toEqual([]);
	});
});

test('a report is published after it was sent', () => {
	expect(says(publishedAfterTransmitted, change('reports', 0, { published_date: '2017-01-31' }))).toEqual([
		'reports.csv, row 2, column published_date: "2017-01-31" is before transmitted_date 2017-02; expected 2017-02 or later (check "published after transmitted")'
	]);
});

describe('as-of dates', () => {
	test('nothing is later, be it known to the year', () => {
		expect(says(notAfterAsOf)).toEqual([]);
		expect(says(notAfterAsOf, change('visits', 2, { end_date: '2026-02-11' }))).toEqual([
			'visits.csv, row 4, column end_date: "2026-02-11" is after the as-of date of the table, 2026-02-10; expected that day or an earlier one, or a later as-of date in tables.csv (check "not after the as-of date")'
		]);
		expect(says(notAfterAsOf, change('npms', 0, { designation_year: 2027 }))).toHaveLength(1);
		expect(says(notAfterAsOf, change('npms', 0, { designation_year: 2026 }))).toEqual([]);
		expect(says(notAfterAsOf, change('article24', 0, { declared_on: '2026-03-01' }))).toHaveLength(1);
	});

	test('plans and terms may be later', () => {
		expect(says(notAfterAsOf, change('article24', 0, { valid_until: '2028-01-01' }))).toEqual([]);
		expect(says(notAfterAsOf, change('members', 1, { term_end: '2028-12' }))).toEqual([]);
		expect(says(notAfterAsOf, change('visits', 2, { start_date: '2027', end_date: null }))).toHaveLength(1);
		const plan = { start_date: '2027', end_date: null, status: 'announced' } as const;
		expect(says(notAfterAsOf, change('visits', 2, plan))).toEqual([]);
	});

	test('a row of participation may be as late as the page of its own treaty', () => {
		const joined = change('participation', 1, { action_date: '2026-03-01' });
		expect(says(notAfterAsOf, joined)).toHaveLength(1);
		const read = change('treaties', 0, { as_of: '2026-03-01' });
		expect(says(notAfterAsOf, { ...joined, ...read })).toEqual([]);
		const later = change('participation', 1, { action_date: '2026-03-02' });
		expect(says(notAfterAsOf, { ...later, ...read })).toEqual([
			expect.stringMatching(/row 3, column action_date: "2026-03-02" is after the as-of date .*, 2026-03-01;/)
		]);
	});

	test('every table that goes on growing has one', () => {
		expect(says(asOfDateStated)).toEqual([]);
		const tables = whole.tables.filter(({ table }) => table !== 'visits');
		expect(says(asOfDateStated, { tables })).toEqual([
			'tables.csv, column table: the file has no row for visits; expected the day to which that table was followed (check "as-of date stated")'
		]);
	});
});
