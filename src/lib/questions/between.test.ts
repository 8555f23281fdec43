import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { betweenCards } from '../figures/between-cards.ts';
import { answer, known as readKnown } from '../figures/record.server.ts';
import { betweenMissions } from './between-missions.ts';
import { returnsMade, type BetweenRow } from './between.ts';
import { timesWords } from './between-words.ts';
import { groups } from './groups.ts';
import { questionOf } from './index.ts';
import { withDefaults, type Parameters } from './parameters.ts';
import { returnsSummary, type ReturnsSummaryRow } from './returns-summary.ts';
import { returns } from './returns.ts';
import { stateBetween } from './state-between.ts';

type Line = Readonly<Record<string, string>>;

// The register itself, read without the engine: what the answers are held against.
const register = (table: string) =>
	parse<Line>(readFileSync(`data/register/${table}.csv`), { columns: true, bom: true });
const end = register('tables').find(({ table }) => table === 'visits')?.['as_of'] ?? '';
const visits = register('visits').filter(({ status = '' }) =>
	['completed', 'suspended', 'terminated'].includes(status)
);
const reports = register('reports').filter(({ addressee }) => addressee === 'State');
const participation = register('participation');
const npms = new Map(register('npms').map((row) => [row['iso3'], row]));
const article17 = register('article17');
const regional = new Map(register('states').map((row) => [row['iso3'], row['un_regional_group']]));

// The first and the last day that a date can be. A 31st that a month has not is none the worse for comparing.
const earliest = (date = '') => `${date}-01-01`.slice(0, 10);
const latest = (date = '') =>
	date.length === 10 ? date : date.length === 7 ? `${date}-31` : `${date}-12-31`;

interface Gap {
	readonly iso3: string;
	readonly visits: readonly string[];
	readonly next: string;
	/** The last day of the mission before and the first of the next, as bounds. */
	readonly opens: readonly [string, string];
	readonly closes: readonly [string, string];
}

/** The times between a State's missions, off the visits: a visit that resumes another is of its mission. */
function gapsOf(iso3: string): readonly Gap[] {
	const own = visits
		.filter((visit) => visit['iso3'] === iso3)
		.toSorted((a, b) => (earliest(a['start_date']) < earliest(b['start_date']) ? -1 : 1));
	const missions: Line[][] = [];
	for (const visit of own) {
		if (visit['resumes_visit_id'] === '') missions.push([visit]);
		else missions.at(-1)?.push(visit);
	}
	return missions.slice(1).map((mission, index) => {
		const before = missions[index] ?? [];
		const last = before.at(-1)?.['end_date'] || before.at(-1)?.['start_date'];
		const first = mission[0]?.['start_date'];
		return {
			iso3,
			visits: before.map((visit) => visit['visit_id'] ?? ''),
			next: mission[0]?.['visit_id'] ?? '',
			opens: [earliest(last), latest(last)],
			closes: [earliest(first), latest(first)]
		};
	});
}

const gaps = [...new Set(visits.map(({ iso3 = '' }) => iso3))].flatMap(gapsOf);

/** Where the days that an event can have lie to a gap. */
function timingOf(min: string, max: string, { opens, closes }: Gap): string {
	if (max <= opens[0]) return 'before';
	if (min >= closes[1]) return max <= end ? 'after' : 'no';
	return min > opens[1] && max < closes[0] ? 'between' : 'perhaps';
}

/** What the register says of the report on the mission before, at the end of the record. */
function reportOf(gap: Gap): string {
	const report = reports.find(({ visit_id = '' }) => gap.visits.includes(visit_id));
	if (report === undefined) return 'none';
	const { published_date: date = '', public: fate = '' } = report;
	if (date !== '') return timingOf(earliest(date), latest(date), gap);
	return { yes: 'undated', no: 'no' }[fate] ?? 'unknown';
}

const inBetween = (rows: readonly BetweenRow[], ...events: readonly BetweenRow['event'][]) =>
	rows.filter(({ event, timing }) => events.includes(event) && ['between', 'perhaps'].includes(timing));

async function rowsOfReturns(): Promise<ReadonlyMap<string, readonly BetweenRow[]>> {
	const { rows } = await answer(betweenMissions);
	return new Map(returnsMade(rows).map((own) => [own[0]?.to_mission_id ?? '', own]));
}

async function said(
	id: string,
	chosen: Partial<Parameters>
): Promise<{ sentence: string; unknowns: string }> {
	const question = questionOf(id);
	if (question === undefined) throw new Error(`There is no question "${id}"`);
	const [known, parameters] = [await readKnown(), withDefaults(chosen)];
	const answered = { ...(await answer(question, parameters)), parameters, known };
	return { sentence: question.sentence(answered), unknowns: question.unknowns(answered).join(' ') };
}

describe('between missions', () => {
	it('each return of the register stands once, with something on report, reply, mechanism, list and treaties', async () => {
		const found = await rowsOfReturns();
		expect([...found.keys()].toSorted()).toEqual(gaps.map(({ next }) => next).toSorted());
		for (const rows of found.values()) {
			const events = rows.map(({ event }) => event.replace('list_removed', 'list_added'));
			expect(new Set(events.filter((event) => event !== 'mechanism_changed'))).toEqual(
				new Set(['report_public', 'reply', 'mechanism_designated', 'list_added', 'treaty_joined'])
			);
		}
	});

	it.each(gaps.map((gap) => [gap.next, gap] as const))('%s: as the register has it', async (next, gap) => {
		const rows = (await rowsOfReturns()).get(next) ?? [];
		expect(rows.filter(({ event }) => event === 'report_public').map(({ timing }) => timing)).toEqual([
			reportOf(gap)
		]);

		const joined = participation.filter(
			({ iso3, action_date: date = '' }) =>
				iso3 === gap.iso3 && date !== '' && date > gap.opens[0] && date < gap.closes[1]
		);
		expect(inBetween(rows, 'treaty_joined').map((row) => `${row.detail} ${row.start_date}`)).toEqual(
			joined
				.map((row) => `${row['treaty']} ${row['action_date']}`)
				.toSorted((a, b) => {
					const key = (words: string) => words.split(' ').toReversed().join(' ');
					return key(a) < key(b) ? -1 : 1;
				})
		);

		const {
			designated,
			designation_date,
			designation_year,
			current_body_since: since = ''
		} = npms.get(gap.iso3) ?? {};
		const date = designation_date || designation_year || '';
		const mechanism = rows.filter(({ event }) => event === 'mechanism_designated');
		expect(mechanism.map(({ timing }) => timing)).toEqual([
			designated === 'yes' ? timingOf(earliest(date), latest(date), gap) : designated
		]);
		const changed =
			since !== '' && earliest(since) > latest(date) ? timingOf(earliest(since), latest(since), gap) : '';
		expect(inBetween(rows, 'mechanism_changed').map(({ timing }) => timing)).toEqual(
			['between', 'perhaps'].includes(changed) ? [changed] : []
		);

		const listed = article17
			.filter(({ iso3 }) => iso3 === gap.iso3)
			.flatMap((row) => [
				['list_added', row['added_earliest'], row['added_latest']],
				...(row['removed_earliest'] === ''
					? []
					: [['list_removed', row['removed_earliest'], row['removed_latest']]])
			])
			.map(([event = '', from, to]) => `${event} ${timingOf(earliest(from), latest(to), gap)}`)
			.filter((words) => /between|perhaps/.test(words));
		expect(inBetween(rows, 'list_added', 'list_removed').map((row) => `${row.event} ${row.timing}`)).toEqual(
			listed
		);

		const reply = reports.find(({ visit_id = '' }) => gap.visits.includes(visit_id));
		const replied = reply !== undefined && (reply['reply_symbol'] !== '' || reply['reply_public'] === 'yes');
		expect(rows.filter(({ event }) => event === 'reply').map(({ timing }) => timing)).toEqual([
			replied ? 'undated' : 'unknown'
		]);
	});

	it('KAZ 2016 to 2023: report public on 7 February 2019, ICCPR-OP2 joined, the mechanism of 2013', async () => {
		const { rows } = await answer(stateBetween, { state: 'KAZ' });
		expect(rows.map(({ event, timing, start_date, detail }) => [event, timing, start_date, detail])).toEqual([
			['mechanism_designated', 'before', '2013-07-02', expect.stringContaining('Commissioner')],
			['report_public', 'between', '2019-02-07', expect.any(String)],
			['treaty_joined', 'between', '2022-03-24', 'ICCPR-OP2'],
			['reply', 'unknown', null, null],
			['list_added', 'none', null, null]
		]);
		expect(betweenCards(rows)).toEqual([
			{
				iso3: 'KAZ',
				state: 'Kazakhstan',
				cards: [
					{
						id: 'KAZ-2023',
						heading: 'September 2016 → March 2023 (6.5 years)',
						lines: [
							'7 February 2019: report on the mission before made public',
							'24 March 2022: joined ICCPR-OP2',
							'Mechanism designated before, on 2 July 2013.',
							'Nothing known of a reply, nor of going on or off the article 17 list.'
						]
					}
				]
			}
		]);
	});

	it('does not say before the return what came after it, nor when nobody knows', async () => {
		const lines = async (state: string) =>
			betweenCards((await answer(stateBetween, { state })).rows).flatMap(({ cards }) =>
				cards.flatMap((card) => card.lines)
			);
		expect(await lines('LBR')).toContain(
			'Report on the mission before made public on 31 October 2023, not before the return.'
		);
		expect(await lines('ARG')).toEqual([
			'2012: mechanism designated (perhaps not in between)',
			'14 April 2015: joined CRC-OP-IC',
			'June 2016: on the first public article 17 list',
			'between 6 July 2017 and 28 February 2018: off the article 17 list',
			'Report on the mission before public, date unknown: whether before the return is not known.',
			'Nothing known of a reply.'
		]);
		expect(await lines('BEN')).toContain('Reply known (CAT/OP/BEN/1/Add.1), date unknown.');
		expect(await lines('NGA')).toContain('Whether the report on the mission before was public is not known.');
		expect(await lines('PHL')).toContain('No mechanism designated, as known in April 2024.');
		expect(await lines('BOL')).toContain('2021: mechanism given to another body');
	});

	it('on an earlier day holds nothing of later, and what has no date is unknown', async () => {
		const asof = '2020-06-30';
		const { rows } = await answer(betweenMissions, { asof });
		for (const { start_max: last } of rows) expect((last ?? '') <= asof).toBe(true);
		const ofArgentina = rows.filter(({ iso3 }) => iso3 === 'ARG');
		expect(ofArgentina.find(({ event }) => event === 'report_public')?.timing).toBe('unknown');
		const replies = rows.filter(({ event }) => event === 'reply');
		expect(new Set(replies.map(({ timing }) => timing))).toEqual(new Set(['unknown']));
		// Liberia, visited in 2018: its report became public in 2023.
		const liberia = (await answer(betweenMissions, { states: ['LBR'], asof })).rows;
		expect(liberia.find(({ event }) => event === 'report_public')).toMatchObject({
			timing: 'no',
			start_date: null
		});
	});

	it.each([
		{},
		...groups.map(({ slug }) => ({ group: slug })),
		{ from: 2015, to: 2019 },
		{ states: ['KAZ', 'KGZ', 'MNG'] },
		{ asof: '2016-05-20' }
	])('tells of the returns that the figure of returns has, with %o', async (chosen) => {
		const made = (rows: readonly { to_mission_id: string; begun: string }[]) =>
			[...new Set(rows.map((row) => `${row.to_mission_id} ${row.begun}`))].toSorted();
		expect(made((await answer(betweenMissions, chosen)).rows)).toEqual(
			made((await answer(returns, chosen)).rows)
		);
	});

	it('tells of a State what it tells of that State among all', async () => {
		for (const state of ['BOL', 'KAZ', 'UKR', 'USA'])
			expect((await answer(stateBetween, { state })).rows).toEqual(
				(await answer(betweenMissions, { states: [state] })).rows
			);
	});

	it.each([
		[
			{ states: ['KAZ'] },
			'the SPT had come back once to Kazakhstan. In between, as far as the record knows: report on the mission before made public (once), mechanism designated (never), at least one other treaty joined (once).'
		],
		[{ states: ['ARG'] }, 'made public (perhaps once), mechanism designated (perhaps once)'],
		[{ states: ['ARG', 'NGA'] }, 'made public (up to 2 times), mechanism designated (up to 2 times)'],
		[{ states: ['USA'] }, 'the record holds no return of the SPT to the United States of America.']
	])('says in words, with %o', async (chosen, words) =>
		expect((await said('between-missions', chosen)).sentence).toContain(words)
	);

	it('says what is not known', async () => {
		const { unknowns } = await said('between-missions', {});
		const of = (timings: readonly string[]) => gaps.filter((gap) => timings.includes(reportOf(gap))).length;
		expect(unknowns).toContain(
			`For ${of(['perhaps', 'undated', 'unknown', 'none'])} of the returns it is not known whether`
		);
		expect((await said('between-missions', { states: ['BEN'] })).unknowns).toContain(
			'known for 1 of the missions before. It has no date'
		);
		expect((await said('between-missions', { states: ['USA'] })).unknowns).toBe('');
	});
});

describe('the summary of returns', () => {
	const rowsFor = (gap: Gap) => [
		`group ${regional.get(gap.iso3)}`,
		`year ${gap.closes[0].slice(0, 4)}`,
		'all'
	];
	const groupName = (slug: string) => groups.find((group) => group.slug === slug)?.name ?? '';
	const nameOf = ({ regional_group: slug, year }: ReturnsSummaryRow) =>
		slug === null ? (year === null ? 'all' : `year ${year}`) : `group ${groupName(slug)}`;

	it('counts the returns of the register by group, by year and all together', async () => {
		const { rows } = await answer(returnsSummary);
		const expected = new Map<string, Gap[]>();
		for (const gap of gaps)
			for (const row of rowsFor(gap)) expected.set(row, [...(expected.get(row) ?? []), gap]);
		expect(rows.map(nameOf).toSorted()).toEqual([...expected.keys()].toSorted());
		for (const row of rows) {
			const own = expected.get(nameOf(row)) ?? [];
			const report = (...timings: string[]) => own.filter((gap) => timings.includes(reportOf(gap))).length;
			const designatedBy = (bound: (date: string) => string, by: 0 | 1) =>
				own.filter((gap) => {
					const { designated, designation_date: day, designation_year: year } = npms.get(gap.iso3) ?? {};
					return designated === 'yes' && bound(day || year || '') < gap.closes[by];
				}).length;
			const treaty = own.filter((gap) =>
				participation.some(
					({ iso3, action_date: date = '' }) =>
						iso3 === gap.iso3 && date > gap.opens[1] && date < gap.closes[0]
				)
			).length;
			expect(row, nameOf(row)).toMatchObject({
				returns: own.length,
				public_low: report('between'),
				public_high: report('between', 'perhaps', 'undated', 'unknown', 'none'),
				mechanism_low: designatedBy(latest, 0),
				mechanism_high: designatedBy(earliest, 1),
				treaty_low: treaty,
				treaty_high: treaty
			});
			expect(row.years_low === null).toBe(own.length < 3);
		}
	});

	it('agrees with the returns on the middle number of years', async () => {
		const all = (await answer(returnsSummary)).rows.find((row) => nameOf(row) === 'all');
		const { rows } = await answer(returns);
		const middle = (years: readonly number[]) => {
			const sorted = years.toSorted((a, b) => a - b);
			return ((sorted[14] ?? 0) + (sorted[15] ?? 0)) / 2;
		};
		expect(rows).toHaveLength(30);
		expect(all?.years_low).toBeCloseTo(middle(rows.map((row) => row.years_min)), 9);
		expect(all?.years_high).toBeCloseTo(middle(rows.map((row) => row.years_max)), 9);
	});

	it.each([
		[
			{ states: ['KAZ'] },
			'Before it came back, as far as the record knows: report on the mission before public (once), mechanism designated (once), at least one other treaty joined in between (once).'
		],
		[
			{ states: ['LBR', 'PHL'] },
			'public (never), mechanism designated (never), at least one other treaty joined in between (once).'
		],
		[{ group: 'no-group' }, 'the record holds no return of the SPT to States outside the regional groups.']
	])('says in words, with %o', async (chosen, words) =>
		expect((await said('returns-summary', chosen)).sentence).toContain(words)
	);
});

it.each([
	[[0, 0], 'never'],
	[[1, 1], 'once'],
	[[19, 19], '19 times'],
	[[0, 1], 'perhaps once'],
	[[0, 3], 'up to 3 times'],
	[[1, 2], '1 to 2 times']
] as const)('%o is %s', (range, words) => expect(timesWords(range)).toBe(words));
