import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answer, known as readKnown } from '../figures/record.server.ts';
import { tookPlaceStatuses } from '../register/took-place.ts';
import { medianOf } from '../stats/kaplan-meier.ts';
import { logRank } from '../stats/log-rank.ts';
import { joinedPeriods } from './joined.ts';
import { withDefaults, type Parameters } from './parameters.ts';
import {
	comparison,
	curveOfAll,
	curvesBy,
	spellsOf,
	widestGap,
	type WaitingCurve
} from './waiting-curves.ts';
import { sentence, unknowns } from './waiting-words.ts';
import { waiting, type WaitRow } from './waiting.ts';

type Line = Readonly<Record<string, string>>;

const register = (table: string) =>
	parse<Line>(readFileSync(`data/register/${table}.csv`), { columns: true, bom: true });

const rowsOf = async (chosen: Partial<Parameters> = {}) => (await answer(waiting, chosen)).rows;

const row = (iso3: string, years: number, own: Partial<WaitRow> = {}): WaitRow => ({
	iso3,
	state: iso3,
	regional_group: 'african',
	joined: '2006-2009',
	in_force_date: '2006-06-22',
	from_mission_id: null,
	from_start: null,
	to_mission_id: null,
	to_start: null,
	to_visit_type: null,
	to_visit_type_basis: null,
	to_advisory: null,
	ended: 'no',
	years_min: years,
	years_max: years,
	withdrawn_on: null,
	part3_postponed: 'no',
	source_ids: '',
	...own
});
const visited = (iso3: string, years: number, own: Partial<WaitRow> = {}) =>
	row(iso3, years, { ended: 'yes', to_mission_id: `${iso3}-2010`, to_advisory: 'no', ...own });

describe('the rows, against the register', () => {
	const made: readonly string[] = tookPlaceStatuses;
	const visits = register('visits').filter(({ status = '' }) => made.includes(status));
	const parties = register('participation').filter(
		(step) => step['treaty'] === 'OPCAT' && step['action_date'] !== ''
	);
	const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
	const inForce = (deposit: string) => {
		const thirtieth = new Date(Date.parse(deposit) + 30 * 86_400_000).toISOString().slice(0, 10);
		return thirtieth > '2006-06-22' ? thirtieth : '2006-06-22';
	};
	const first = (iso3: string | undefined) =>
		visits
			.filter((visit) => visit['iso3'] === iso3)
			.map((visit) => visit['start_date'] ?? '')
			.sort()[0];

	it('are every party with the days from entry into force to its first visit, or to the end of the record', async () => {
		const rows = await rowsOf();
		expect(rows.map(({ iso3 }) => iso3).toSorted()).toEqual(parties.map(({ iso3 }) => iso3).toSorted());
		for (const { iso3, in_force_date, ended, years_min, years_max } of rows) {
			const deposit = parties.find((step) => step['iso3'] === iso3)?.['action_date'] ?? '';
			expect(in_force_date, iso3).toBe(inForce(deposit));
			const start = first(iso3);
			expect(ended, iso3).toBe(start === undefined ? 'no' : 'yes');
			if (start?.length === 7) expect(years_max - years_min, iso3).toBeCloseTo(30 / 365.25, 9);
			else expect(years_min, iso3).toBeCloseTo(days(in_force_date, start ?? '2026-02-10') / 365.25, 9);
		}
	});

	it('of the second mission are the States that had a first, the wait for it as the returns tell it', async () => {
		const rows = await rowsOf({ gap: 'second' });
		const firsts = visits.filter((visit) => visit['resumes_visit_id'] === '');
		expect(rows.map(({ iso3 }) => iso3).toSorted()).toEqual(
			[...new Set(firsts.map(({ iso3 }) => iso3))].toSorted()
		);
		const kazakhstan = rows.find(({ iso3 }) => iso3 === 'KAZ');
		expect(kazakhstan?.years_min).toBeCloseTo(days('2016-09-20', '2023-03-26') / 365.25, 9);
		expect(kazakhstan).toMatchObject({
			ended: 'yes',
			from_mission_id: 'KAZ-2016',
			to_mission_id: 'KAZ-2023'
		});
		// The visit of 2015 resumed that of 2014: one mission, and no second.
		expect(rows.find(({ iso3 }) => iso3 === 'AZE')?.ended).toBe('no');
	});

	it('without advisory visits end with the first visit of another kind', async () => {
		const rows = await rowsOf({ advisory: 'without' });
		expect(rows).toHaveLength(96);
		expect(rows.some(({ to_visit_type: type }) => type?.endsWith('advisory') ?? false)).toBe(false);
		const touring = visits.filter((visit) => !visit['visit_type']?.endsWith('advisory'));
		expect(rows.filter(({ ended }) => ended === 'yes')).toHaveLength(
			new Set(touring.map(({ iso3 }) => iso3)).size
		);
	});

	it('without part III leave out the Philippines alone, and only after its declaration', async () => {
		const named = (rows: readonly WaitRow[]) => rows.map(({ iso3 }) => iso3);
		const without = named(await rowsOf({ part3: 'without' }));
		expect(named(await rowsOf()).filter((iso3) => !without.includes(iso3))).toEqual(['PHL']);
	});

	it('tell a mission that may not have begun on the day as unsure, its wait between two bounds', async () => {
		const rows = await rowsOf({ asof: '2010-08-15' });
		const bolivia = rows.find(({ iso3 }) => iso3 === 'BOL');
		expect(bolivia?.ended).toBe('unsure');
		expect(bolivia?.years_min).toBeCloseTo(days(bolivia?.in_force_date ?? '', '2010-08-01') / 365.25, 9);
		expect(bolivia?.years_max).toBeCloseTo(days(bolivia?.in_force_date ?? '', '2010-08-15') / 365.25, 9);
		const [shortest, longest] = spellsOf([bolivia ?? row('BOL', 0)]);
		expect([shortest?.[0]?.event, longest?.[0]?.event]).toEqual([true, false]);
	});

	it('put at least twenty States into each period of joining', async () => {
		const rows = await rowsOf();
		for (const { slug, first: from, last } of joinedPeriods) {
			const own = rows.filter(({ in_force_date: day }) => {
				const year = Number(day.slice(0, 4));
				return year >= from && year <= (last ?? 9999);
			});
			expect(own.length, slug).toBeGreaterThanOrEqual(20);
			expect(own.every(({ joined }) => joined === slug)).toBe(true);
		}
	});
});

/**
 * R 4.2.2, survival 3.5.3, by scripts/r/waiting.R on the written answers `default`, `advisory-without`, `gap-second` and
 * `gap-second.advisory-without`: median, 0.95LCL and 0.95UCL of survfit with log-log bands, chi-square of survdiff.
 */
const fromR = [
	{
		chosen: {},
		all: [6.04517454, 4.73648186, 7.22792608],
		fifth: [0.594473457, 0.48622781, 0.687214815],
		group: {
			african: [4.28473648, 2.82819986, 5.48391513],
			'asia-pacific': [2.80903491, 1.33607118, 6.65845311],
			'eastern-european': [14.04791239, 6.75427789, 17.81245722],
			'latin-american-caribbean': [5.11156742, 2.71594798, 6.83641342],
			'western-european-others': [10.56810404, 4.74743326, null]
		},
		byGroup: [30.8591132, 30.8929402],
		byPeriod: [1.28814241, 1.28814241]
	},
	{
		chosen: { advisory: 'without' },
		all: [10.56810404, 6.65845311, 12.10130048],
		fifth: [0.715917998, 0.611372996, 0.796940517],
		group: {
			african: [7.32648871, 3.60574949, 12.46269678],
			'asia-pacific': [3.33059548, 1.33607118, 7.83025325],
			'eastern-european': [17.29500342, 8.10677618, null],
			'latin-american-caribbean': [5.82340862, 2.71594798, 7.22792608],
			'western-european-others': [13.2128679, 9.25941136, null]
		},
		byGroup: [25.8964269, 25.9459769],
		byPeriod: [6.21842502, 6.21842502]
	},
	{
		chosen: { gap: 'second' },
		all: [11.76180698, 8.52566735, null],
		fifth: [0.938197802, 0.843361585, 0.976393984],
		group: {
			african: [10.43942505, 7.89596167, null],
			'asia-pacific': [6.99520876, 4.0164271, null],
			'eastern-european': [null, 5.01026694, null],
			'latin-american-caribbean': [8.29295003, 4.08213552, null],
			'western-european-others': [null, 6.91307324, null]
		},
		byGroup: [13.4839972, 13.4672014],
		byPeriod: [0.625740868, 0.614663606]
	},
	{
		chosen: { gap: 'second', advisory: 'without' },
		all: [11.76180698, 8.41067762, 14.58453114],
		fifth: [0.940029985, 0.824407029, 0.980387527],
		group: {
			african: [null, 7.65229295, null],
			'asia-pacific': [6.99520876, 4.0164271, null],
			'eastern-european': [null, 5.01026694, null],
			'latin-american-caribbean': [8.41067762, 6.66940452, null],
			'western-european-others': [12.37508556, 12.37508556, null]
		},
		byGroup: [12.638208, 12.5999563],
		byPeriod: [0.907427185, 0.89371016]
	}
] as const;

describe.each(fromR)('the estimates equal R: $chosen', ({ chosen, all, fifth, group, byGroup, byPeriod }) => {
	const near = (found: number | null | undefined, expected: number | null, name: string) => {
		if (expected === null) expect(found, name).toBeNull();
		else expect(found, name).toBeCloseTo(expected, 7);
	};
	const medianIs = ({ key, readings }: WaitingCurve, expected: readonly (number | null)[]) => {
		const { at, low, high } = medianOf(readings[0]?.points ?? []);
		[at, low, high].forEach((value, index) => near(value, expected[index] ?? null, key));
	};

	it('median and interval, of all and of each group', async () => {
		const rows = await rowsOf(chosen);
		medianIs(curveOfAll(rows), all);
		for (const curve of curvesBy(rows, 'group')) medianIs(curve, group[curve.key as keyof typeof group]);
	});

	it('the share still waiting after five years, with its band', async () => {
		const [shortest] = curveOfAll(await rowsOf(chosen)).readings;
		const point = shortest?.points.findLast(({ time }) => time <= 5);
		expect(point?.survival).toBeCloseTo(fifth[0], 8);
		expect(point?.low).toBeCloseTo(fifth[1], 8);
		expect(point?.high).toBeCloseTo(fifth[2], 8);
	});

	it('the log-rank test, between groups and between periods, at the shortest and at the longest waits', async () => {
		const rows = await rowsOf(chosen);
		const tests = (by: 'group' | 'joined') => comparison(curvesBy(rows, by)) ?? [];
		tests('group').forEach((test, reading) => near(test.chiSquare, byGroup[reading] ?? null, 'group'));
		tests('joined').forEach((test, reading) => near(test.chiSquare, byPeriod[reading] ?? null, 'joined'));
		expect(tests('group').map(({ degrees }) => degrees)).toEqual([4, 4]);
		expect(tests('joined').map(({ degrees }) => degrees)).toEqual([2, 2]);
	});
});

describe('curves', () => {
	it('end where fewer than five States are at risk, and no median is read beyond', async () => {
		for (const { chosen } of fromR)
			for (const { readings, median } of curvesBy(await rowsOf(chosen), 'group'))
				for (const { points, end } of readings) {
					expect(points.filter(({ time }) => time >= (end ?? 0))[0]?.atRisk).toBeGreaterThanOrEqual(5);
					expect(points.find(({ time }) => time > (end ?? 0))?.atRisk ?? 0).toBeLessThan(5);
					for (const years of [median.at, median.low, median.high])
						expect(years?.[1] ?? 0).toBeLessThanOrEqual(end ?? 0);
				}
		// R reads a median of 12.4 years off the last two States of this group.
		const rows = await rowsOf({ gap: 'second', advisory: 'without' });
		const others = curvesBy(rows, 'group').find(({ key }) => key === 'western-european-others');
		expect(others?.median.at).toBeNull();
	});

	it('leave groups of fewer than five States out of the test', () => {
		const many = (group: string, count: number) =>
			Array.from({ length: count }, (_, index) =>
				visited(`${group} ${index}`, index + 1, { regional_group: group })
			);
		const rows = [...many('african', 6), ...many('asia-pacific', 4), ...many('eastern-european', 5)];
		const [test] = comparison(curvesBy(rows, 'group')) ?? [];
		const [first, , third] = curvesBy(rows, 'group').map((curve) => spellsOf(curve.rows)[0] ?? []);
		expect(test).toEqual(logRank([first ?? [], third ?? []]));
		expect(comparison(curvesBy(many('african', 6), 'group'))).toBeNull();
	});

	it('of inexact dates differ by the share of the States that are at risk', () => {
		const rows = [1, 2, 3, 4, 5].map((years) => visited(`S${years}`, years));
		expect(widestGap(curveOfAll(rows))).toBe(0);
		const inexact = rows.map((one) => (one.iso3 === 'S3' ? { ...one, years_min: 2.5 } : one));
		// At its longest the third wait ends later: of five States one is not counted from 2.5 to 3 years; the end is at 1.
		expect(curveOfAll(inexact).readings.map(({ end }) => end)).toEqual([1, 1]);
		const more = [...inexact, row('S9', 9), row('S10', 10), row('S11', 11)];
		expect(widestGap(curveOfAll(more))).toBeCloseTo(1 / 8, 12);
	});
});

describe('in words', () => {
	const said = async (chosen: Partial<Parameters>) => {
		const full = {
			...(await answer(waiting, chosen)),
			parameters: withDefaults(chosen),
			known: await readKnown()
		};
		return `${sentence(full)} | ${unknowns(full).join(' ')}`;
	};
	const told = async (rows: readonly WaitRow[], chosen: Partial<Parameters> = {}) => {
		const parameters = withDefaults(chosen);
		const full = { rows, parameters, asOf: '2020-01-01', known: await readKnown() };
		return `${sentence(full)} | ${unknowns(full).join(' ')}`;
	};

	it.each([
		[
			{},
			'Of the 96 States that OPCAT bound, 73 had had a first mission by 10 February 2026 and 23 were still waiting.'
		],
		[
			{},
			'is 6.0 years (Kaplan-Meier; 95 % interval 4.7 to 7.2). Any visit counts, advisory ones included (16 of these missions).'
		],
		[{}, 'A date behind 2 of these waits is known to the month or the year only'],
		[
			{ advisory: 'without' },
			'is 10.6 years (Kaplan-Meier; 95 % interval 6.7 to 12.1). Advisory visits, which do not tour'
		],
		[{ advisory: 'without' }, '34 of these missions are not classified by kind; they count'],
		[
			{ gap: 'second' },
			'Of the 73 States with a first mission, 26 had had a second by 10 February 2026 and 47 were still'
		],
		[{ gap: 'second' }, 'is 11.8 years (Kaplan-Meier; 95 % interval from 8.5, its upper end open).'],
		[{ part3: 'without' }, 'States that postponed part III (article 24) are left out.'],
		[{ curves: 'group' }, 'Log-rank test between them: chi-square 30.9 on 4 degrees of freedom, p < 0.001.'],
		[
			{ curves: 'joined' },
			'p = 0.53. If all waited alike, chance alone would make differences as large in about 53 of 100'
		],
		[{ curves: 'joined' }, 'those in force in 2015 or later for 10.9 years at most.'],
		[
			{ states: ['KAZ'] },
			'The SPT’s first mission to Kazakhstan began 7.8 years after OPCAT entered into force for it.'
		],
		[{ states: ['PHL'], gap: 'second' }, 'The SPT’s second mission to the Philippines began 8.5 years after'],
		[{ states: ['DNK'] }, 'Denmark had been waiting for a first mission for 19.6 years at 10 February 2026.'],
		[{ states: ['USA'] }, 'the record holds no wait to count with this choice.'],
		[{ group: 'african' }, 'Of the 25 States of the African Group that OPCAT bound, 20 had had'],
		[{ asof: '2010-08-15' }, 'Of 1 mission the record does not say whether it had begun on 15 August 2010'],
		[{ asof: '2012-12-31', curves: 'joined' }, 'on 1 degree of freedom, p = 0.31.']
	] as const)('%o', async (chosen, words) =>
		expect(await said(chosen as Partial<Parameters>)).toContain(words)
	);

	it('gives neither curve nor median of fewer than five States', async () => {
		const rows = [visited('AAA', 2), visited('BBB', 3), row('CCC', 4)];
		expect(await told(rows)).toContain(
			'2 had had a first mission by 1 January 2020 and 1 was still waiting. Fewer'
		);
		expect(await told(rows, { curves: 'group' })).toContain('no part in the test: African (3).');
	});

	it('counts no State that withdrew among those that still wait', async () => {
		const left = row('AAA', 4, { withdrawn_on: '2012-01-01' });
		const words = await told([left, visited('BBB', 1), visited('CCC', 2)]);
		expect(words).toContain('2 had had a first mission by 1 January 2020 and none were still waiting.');
		expect(words).toContain('1 State withdrew while it waited; its wait is counted to that day.');
	});

	it('tells a median that is not reached by where the curve ends', async () => {
		const rows = [visited('AAA', 1), ...['B', 'C', 'D', 'E', 'F'].map((name) => row(name, 7))];
		expect(await told(rows)).toContain(
			'not reached: where the curve ends, after 7.0 years, no more than half'
		);
	});
});
