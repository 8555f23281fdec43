import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { answer, known as readKnown } from '../figures/record.server.ts';
import { tookPlaceStatuses } from '../register/took-place.ts';
import { delegates } from './delegates.ts';
import { crossingsOf, delegationsByGroup, totalOf } from './delegations-by-group.ts';
import { delegations, delegationWords, extentOf } from './delegations.ts';
import { groups } from './groups.ts';
import { questionOf } from './index.ts';
import { membership, officesWords, termsWords } from './member-terms.ts';
import { withDefaults, type Known, type Parameters } from './parameters.ts';

type Line = Readonly<Record<string, string>>;

// The register itself, read without the engine: what the answers are held against.
const register = (table: string) =>
	parse<Line>(readFileSync(`data/register/${table}.csv`), { columns: true, bom: true });
const slugOf = (name = '') => groups.find((group) => (group.name ?? '') === name)?.slug;
const groupOf = new Map(
	register('states').map(({ iso3, un_regional_group }) => [iso3, slugOf(un_regional_group)])
);
const statuses: readonly string[] = tookPlaceStatuses;
const made = register('visits').filter(({ status = '' }) => statuses.includes(status));
const madeById = new Map(made.map((visit) => [visit['visit_id'], visit]));

const choices: readonly Partial<Parameters>[] = [
	{},
	...groups.map(({ slug }) => ({ group: slug })),
	{ states: ['KAZ', 'MUS', 'UKR'] },
	{ from: 2010, to: 2014 },
	{ asof: '2010-06-30' },
	{ asof: '2016-09-24' },
	{ asof: '2012-12-31', group: 'african' }
];

/** Whether a visit is among those chosen, and had surely begun by the day. */
function chosenOf({ states = [], group = null, from = null, to = null, asof = null }: Partial<Parameters>) {
	return (visit: Line | undefined) => {
		const { iso3 = '', start_date = '' } = visit ?? {};
		const year = Number(start_date.slice(0, 4));
		// `2012` may begin as late as 2012-12-31; `2012~` sorts after every day of it.
		const begun = start_date.length === 10 ? start_date : `${start_date}~`;
		return (
			start_date !== '' &&
			(states.length === 0 || states.includes(iso3)) &&
			(group === null || groupOf.get(iso3) === group) &&
			(from === null || year >= from) &&
			(to === null || year <= to) &&
			(asof === null || begun <= asof)
		);
	};
}

const seatsOf = (chosen: Partial<Parameters>) =>
	register('delegations').filter(({ visit_id }) => chosenOf(chosen)(madeById.get(visit_id)));

let known: Known;
beforeAll(async () => {
	known = await readKnown();
});

async function said(id: string, chosen: Partial<Parameters>): Promise<string> {
	const question = questionOf(id);
	if (question === undefined) throw new Error(`There is no question "${id}"`);
	const parameters = withDefaults(chosen);
	const answered = { ...(await answer(question, parameters)), parameters, known };
	return [question.sentence(answered), ...question.unknowns(answered)].join(' ');
}

describe.each(choices.map((chosen) => [JSON.stringify(chosen), chosen] as const))('with %s', (_, chosen) => {
	const visits = made.filter(chosenOf(chosen));

	it('each person has the visits that the register names the person on', async () => {
		const { rows } = await answer(delegates, chosen);
		const seats = seatsOf(chosen);
		const counted = rows.filter((row) => row.visits > 0);
		expect(counted.map(({ name }) => name).toSorted()).toEqual(
			[...new Set(seats.map(({ name }) => name))].toSorted()
		);
		for (const row of rows) {
			const own = seats.filter(({ name }) => name === row.name);
			expect(row.visits, row.name).toBe(own.length);
			expect(row.heads, row.name).toBe(own.filter(({ is_head }) => is_head === 'yes').length);
			const ids = row.visit_ids.split(' ');
			expect(ids.length, row.name).toBe(row.visits + row.unsure);
			expect(row.starts.split(' '), row.name).toEqual(ids.map((id) => madeById.get(id)?.['start_date']));
			for (const { nationality_iso3 } of own) expect(row.nationality_iso3).toBe(nationality_iso3);
		}
	});

	it('the groups cross as in the register, and their sums are the seats and visits', async () => {
		const { rows } = await answer(delegationsByGroup, chosen);
		const seats = seatsOf(chosen);
		const from = (seat: Line) => groupOf.get(seat['nationality_iso3'] ?? '');
		const to = (seat: Line) => groupOf.get(seat['visit_id']?.slice(0, 3) ?? '');
		for (const row of rows) {
			const own = seats.filter(
				(seat) =>
					(row.nationality_group === null || from(seat) === row.nationality_group) &&
					(row.visited_group === null || to(seat) === row.visited_group)
			);
			expect([row.seats, row.people, row.visits]).toEqual([
				own.length,
				new Set(own.map((seat) => seat['name'])).size,
				new Set(own.map((seat) => seat['visit_id'])).size
			]);
			expect(row.heads).toBe(own.filter((seat) => seat['is_head'] === 'yes').length);
		}
		expect(crossingsOf(rows).reduce((sum, row) => sum + row.seats, 0)).toBe(seats.length);
		expect(totalOf(rows, null)?.visits_made ?? 0).toBe(visits.length);
	});

	it('each visit is told once, in full, in part or not at all', async () => {
		const { rows } = await answer(delegations, chosen);
		const begun = rows.filter((row) => row.begun === 'yes');
		expect(begun.map((row) => row.visit_id).toSorted()).toEqual(
			visits.map((visit) => visit['visit_id']).toSorted()
		);
		for (const row of rows) {
			const own = register('delegations').filter(({ visit_id }) => visit_id === row.visit_id);
			expect(row.names?.split('; ').toSorted() ?? [], row.visit_id).toEqual(
				own.map(({ name }) => name).toSorted()
			);
			expect(row.head, row.visit_id).toBe(own.find(({ is_head }) => is_head === 'yes')?.['name'] ?? null);
			const whole = madeById.get(row.visit_id)?.['delegation_complete'] === 'yes';
			expect(extentOf(row), row.visit_id).toBe(whole ? 'whole' : own.length > 0 ? 'part' : 'nobody');
		}
	});

	it('tells how many visits it knows somebody, and everybody, of', async () => {
		const named = new Set(seatsOf(chosen).map(({ visit_id }) => visit_id)).size;
		const whole = visits.filter((visit) => visit['delegation_complete'] === 'yes').length;
		for (const row of (await answer(delegates, chosen)).rows)
			expect([row.visits_made, row.visits_named, row.visits_whole]).toEqual([visits.length, named, whole]);
	});
});

describe('terms and offices', () => {
	it('are those of the table of members, each in the order of time', async () => {
		const { rows } = await answer(delegates);
		const members = register('members');
		for (const row of rows) {
			const own = members.filter(({ name }) => name === row.name);
			const terms = own.filter(({ role }) => role === 'member');
			expect(row.terms?.split(' '), row.name).toEqual(
				terms.map(({ term_start, term_end }) => `${term_start ?? ''}/${term_end ?? ''}`).toSorted()
			);
			expect(row.offices?.split(' ').length ?? 0, row.name).toBe(own.length - terms.length);
			const sources = own.flatMap(({ source_ids = '' }) => source_ids.split(' '));
			expect(row.member_source_ids, row.name).toBe([...new Set(sources)].toSorted().join(' '));
		}
		const evans = rows.find(({ name }) => name === 'Malcolm Evans');
		expect(evans?.offices).toBe('chair:2011/2020');
	});

	it('are not told before they began', async () => {
		const { rows } = await answer(delegates, { asof: '2012-06-30' });
		for (const { terms, offices } of rows)
			for (const years of [...(terms?.split(' ') ?? []), ...(offices?.split(' ') ?? [])])
				expect(years.replace(/^.*:/, '').slice(0, 7) <= '2012-06').toBe(true);
	});

	it('are read as exact as they are known', () => {
		expect(termsWords('2011-02/2014-12 2018/2020-12')).toBe(
			'February 2011 to December 2014 and 2018 to December 2020'
		);
		expect(officesWords('chair:2021/2025-02 vice-chair:2015/')).toBe(
			'chair 2021 to February 2025 and vice-chair from 2015'
		);
		expect([termsWords(null), officesWords(null)]).toEqual(['', '']);
		expect(membership("'2016-01-01'")).toMatch(/^membership AS/);
	});
});

it('names a delegation with its nationalities, the head first', async () => {
	const { rows } = await answer(delegations, { states: ['KAZ'] });
	expect(rows.map(delegationWords)[0]).toMatch(/^Victor Zaharia \(MDA\), .*\([A-Z]{3}\)$/);
});

it('a delegation is as of its visit: one that goes on has no end yet', async () => {
	const { rows } = await answer(delegations, { asof: '2016-09-24', states: ['KAZ'] });
	expect(rows.map(({ status, end_date, members }) => [status, end_date, members])).toEqual([
		['under way', null, 4]
	]);
});

describe('the answers in words', () => {
	it.each([
		[
			'delegates',
			{},
			'names 66 people, of 46 nationalities, on 95 of the 105 visits that the SPT had made by'
		],
		['delegates', {}, 'For 36 visits the list of names may be incomplete: every count is a minimum'],
		['delegates', {}, 'For 10 visits nobody is named: who went is unknown.'],
		[
			'delegates',
			{ states: ['KAZ'] },
			'The record names 8 people, of 7 nationalities, on both visits that the SPT had made to Kazakhstan by'
		],
		[
			'delegates',
			{ states: ['ALB'] },
			'The record names 1 person, a national of Greece, on the one visit that the SPT had made to Albania'
		],
		[
			'delegates',
			{ states: ['MUS'] },
			'the record names nobody who went on a visit of the SPT to Mauritius.'
		],
		['delegates', { group: 'african' }, 'is named most often: on 6 visits, 2 of them as head.'],
		['delegations-by-group', {}, '333 seats are known on 95 of the 105 visits'],
		[
			'delegations-by-group',
			{},
			'109 of them were held by nationals of States in the regional group visited.'
		],
		[
			'delegations-by-group',
			{ states: ['KAZ'] },
			'The most, 7, were held by nationals of States of the Eastern European Group on visits to States of the Asia'
		],
		[
			'delegations',
			{},
			'The delegation is known in full for 69, in part for 26 and not at all for 10. A head is'
		],
		[
			'delegations',
			{ states: ['MUS'] },
			'had made 1 visit to Mauritius. Its delegation is not known at all.'
		],
		['delegations', { states: ['USA'] }, 'had made no visit to the United States of America.']
	] as const)('%s %o', async (id, chosen, words) => expect(await said(id, chosen)).toContain(words));
});
