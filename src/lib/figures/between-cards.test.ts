import { expect, it } from 'vitest';
import type { BetweenRow } from '../questions/between.ts';
import { betweenCards } from './between-cards.ts';

const row = (event: BetweenRow['event'], timing: BetweenRow['timing'], more: Partial<BetweenRow> = {}) =>
	({
		iso3: 'XAA',
		state: 'Aland',
		regional_group: 'african',
		from_mission_id: 'XAA-2010',
		from_start: '2010-03-01',
		from_end: '2010-03-09',
		to_mission_id: 'XAA-2016',
		to_start: '2016',
		years_min: 5.8,
		years_max: 6.8,
		begun: 'yes',
		event,
		timing,
		start_date: null,
		start_min: null,
		start_max: null,
		detail: null,
		known_at: null,
		source_ids: 'a',
		...more
	}) satisfies BetweenRow;

const on = (date: string) => ({ start_date: date, start_min: date, start_max: date });
const linesOf = (...rows: readonly BetweenRow[]) => betweenCards(rows)[0]?.cards[0]?.lines;

it('what happened on one day is one line; what cannot be placed says so; the rest follows', () => {
	expect(
		linesOf(
			row('treaty_joined', 'between', { ...on('2012-07-05'), detail: 'CRPD' }),
			row('treaty_joined', 'between', { ...on('2012-07-05'), detail: 'CPED' }),
			row('list_removed', 'perhaps', { start_min: '2015-06-01', start_max: '2016-03-31' }),
			row('reply', 'undated', { detail: 'X/1/Add.1' }),
			row('report_public', 'unknown')
		)
	).toEqual([
		'5 July 2012: joined CRPD; joined CPED',
		'between 1 June 2015 and 31 March 2016: off the article 17 list (perhaps not in between)',
		'Reply known (X/1/Add.1), date unknown.',
		'Whether the report on the mission before was public is not known.'
	]);
});

it('two reports of one fate are told once', () => {
	expect(linesOf(row('report_public', 'no'), row('report_public', 'no'))).toEqual([
		'The report on the mission before was not public when the SPT came back.'
	]);
});

it.each([
	['report_public', 'after', on('2017-02-01'), 'made public on 1 February 2017, not before the return.'],
	['report_public', 'undated', {}, 'public, date unknown: whether before the return is not known.'],
	['report_public', 'none', {}, 'The record holds no report on the mission before.'],
	['reply', 'undated', {}, 'Reply known, date unknown.'],
	['reply', 'unknown', {}, 'Nothing known of a reply.'],
	['mechanism_designated', 'before', on('2009'), 'Mechanism designated before, in 2009.'],
	[
		'mechanism_designated',
		'after',
		on('2017-02'),
		'Mechanism designated in February 2017, not before the return.'
	],
	['mechanism_designated', 'undated', {}, 'Mechanism designated, date unknown.'],
	['mechanism_designated', 'no', {}, 'No mechanism designated by then.'],
	['mechanism_designated', 'no', { known_at: '2025' }, 'No mechanism designated, as known in 2025.'],
	['mechanism_designated', 'unknown', {}, 'Whether a mechanism was designated by then is not known.'],
	['list_added', 'none', {}, 'Nothing known of going on or off the article 17 list.'],
	['treaty_joined', 'none', {}, 'No other treaty joined.']
] as const)('%s, %s %o: %s', (event, timing, more, words) =>
	expect(linesOf(row(event, timing, more))).toEqual([expect.stringContaining(words)])
);

it('a return is headed by its months and years, and told as unsure where it may not have begun', () => {
	const headings = betweenCards([
		row('reply', 'unknown'),
		row('reply', 'unknown', { to_mission_id: 'XAA-2026', begun: 'unsure' })
	]).flatMap(({ cards }) => cards.map(({ heading }) => heading));
	expect(headings).toEqual([
		'March 2010 → 2016 (5.8–6.8 years)',
		'March 2010 → 2016 (5.8–6.8 years), not known to have begun'
	]);
});
