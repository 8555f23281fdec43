import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { answer, known as readKnown } from '../figures/record.server.ts';
import { writeAnswer } from '../figures/written-answer.ts';
import { readSearch } from '../filters/url.ts';
import { tookPlaceStatuses } from '../register/took-place.ts';
import { groups } from './groups.ts';
import { questions } from './index.ts';
import type { Known, Parameters } from './parameters.ts';
import { everyVisit } from './every-visit.ts';
import { joiningByYear } from './joining-by-year.ts';
import { neverVisited } from './never-visited.ts';
import { partiesEnd, partiesOverTime } from './parties-over-time.ts';
import { answerKey } from './question.ts';
import { returns } from './returns.ts';
import { standingCounts, standingOnDate } from './standing-on-date.ts';
import { stateVisits } from './state-visits.ts';
import { choicesOf } from './testing/choices.ts';
import { hadBegun } from './visit-status.ts';
import { visitFrequencyByGroup } from './visit-frequency-by-group.ts';
import { visitFrequency } from './visit-frequency.ts';
import { visitsByYear } from './visits-by-year.ts';
import { yearsBetween } from './years-between.ts';

type Line = Readonly<Record<string, string>>;

// The register itself, read without the engine: what the answers are held against.
const register = (table: string) =>
	parse<Line>(readFileSync(`data/register/${table}.csv`), { columns: true, bom: true });
const groupOf = new Map(register('states').map((state) => [state['iso3'], state['un_regional_group']]));
const madeStatuses: readonly string[] = tookPlaceStatuses;

let known: Known;
beforeAll(async () => {
	known = await readKnown();
});

/** How often the register has each standing on a day, among the States of a group; undefined takes all. */
function standingsOf(treaty: string, day: string, group?: string | null) {
	const steps = register('participation').filter(
		({ iso3, treaty: other }) =>
			other === treaty && (group === undefined || (groupOf.get(iso3) ?? '') === (group ?? ''))
	);
	const by = (date: string | undefined) => date !== undefined && date !== '' && date <= day;
	const withdrawn = steps.filter((step) => by(step['withdrawn_on'])).length;
	const joined = steps.filter((step) => by(step['action_date'])).length;
	const signed = steps.filter((step) => by(step['signature_date']) && !by(step['action_date'])).length;
	return { party: joined - withdrawn, signatory: signed, withdrawn };
}

describe.each(questions.map((question) => [question.id, question] as const))(
	'the written answers to %s',
	(_, question) => {
		it('name the parameters they answer, as the address of a page does', async () => {
			for (const parameters of choicesOf(question, known)) {
				const told = { ...(await answer(question, parameters)), parameters, known };
				const written = writeAnswer(question, told, '1b93becfb954');
				const search = new URLSearchParams(written.parameters as Record<string, string>).toString();
				const read = readSearch(search, question.reads, known);
				expect(read.dropped).toEqual([]);
				expect(answerKey(question, read.parameters)).toBe(answerKey(question, parameters));
				expect(written.as_of <= (known.asOf[question.recordTable] ?? '')).toBe(true);
			}
		});
	}
);

describe('parties and standings, against the rows of the register', () => {
	const days = ['1970-01-01', '1999-12-31', '2006-06-21', '2006-06-22', '2016-05-20', '2023-03-23'];

	it('agree for every treaty at the end of the record', async () => {
		const end = known.asOf['participation'] ?? '';
		for (const { treaty } of known.treaties) {
			const expected = standingsOf(treaty, end);
			const { rows } = await answer(standingOnDate, { treaty });
			expect(standingCounts(rows), treaty).toMatchObject(expected);
			expect(rows, treaty).toHaveLength(groupOf.size);
			const last = partiesEnd((await answer(partiesOverTime, { treaty })).rows);
			expect([last.parties, last.signatories], treaty).toEqual([expected.party, expected.signatory]);
		}
	});

	it.each(days)('agree on %s, for OPCAT and for ICERD', async (asof) => {
		for (const treaty of ['OPCAT', 'ICERD']) {
			const expected = standingsOf(treaty, asof);
			const { rows } = await answer(standingOnDate, { treaty, asof });
			expect(standingCounts(rows), treaty).toMatchObject(expected);
			const last = partiesEnd((await answer(partiesOverTime, { treaty, asof })).rows);
			expect([last.parties, last.signatories], treaty).toEqual([expected.party, expected.signatory]);
		}
	});

	it('agree for every group, which together are all', async () => {
		const end = known.asOf['participation'] ?? '';
		const all = partiesEnd((await answer(partiesOverTime)).rows);
		for (const { slug, name } of groups) {
			const expected = standingsOf('OPCAT', end, name);
			const { rows } = await answer(standingOnDate, { group: slug });
			expect(standingCounts(rows), slug).toMatchObject(expected);
			expect(all.byGroup.find((one) => one.slug === slug)?.parties ?? 0, slug).toBe(expected.party);
		}
		expect(all.byGroup.reduce((sum, { parties }) => sum + parties, 0)).toBe(all.parties);
	});

	it('count 92 parties on 23 March 2023, 91 of them with the protocol in force, and 96 at the end', async () => {
		const then = standingCounts((await answer(standingOnDate, { asof: '2023-03-23' })).rows);
		expect([then.party, then.inForce]).toEqual([92, 91]);
		expect(standingCounts((await answer(standingOnDate)).rows).party).toBe(96);
	});

	it('tell a period as the steps within it, after the count before it', async () => {
		const whole = (await answer(partiesOverTime)).rows;
		const { rows } = await answer(partiesOverTime, { from: 2010, to: 2015 });
		const within = whole.filter(({ date }) => date >= '2010-01-01' && date <= '2015-12-31');
		expect(rows.filter(({ event }) => event !== 'opening')).toEqual(within);
		const before = partiesEnd(whole.filter(({ date }) => date < '2010-01-01'));
		expect(partiesEnd(rows.filter(({ event }) => event === 'opening'))).toEqual(before);
	});
});

describe('joining by year, against the rows of the register', () => {
	it('counts every deposit of every treaty once, in its year and by its act', async () => {
		for (const { treaty } of known.treaties) {
			const { rows } = await answer(joiningByYear, { treaty });
			const deposits = register('participation').filter(
				(step) => step['treaty'] === treaty && step['action_date'] !== ''
			);
			expect(rows.flatMap(({ iso3s }) => iso3s.split(' ')).toSorted(), treaty).toEqual(
				deposits.map(({ iso3 }) => iso3).toSorted()
			);
			for (const { year, action, joined, withdrawn, iso3s } of rows) {
				const own = deposits.filter(
					(step) => step['action_date']?.startsWith(String(year)) && step['action'] === action
				);
				expect(own.map(({ iso3 }) => iso3).toSorted(), `${treaty} ${year}`).toEqual(
					iso3s.split(' ').toSorted()
				);
				expect(joined).toBe(own.length);
				expect(withdrawn).toBe(own.filter((step) => step['withdrawn_on'] !== '').length);
			}
		}
	});

	it('leaves, less those that withdrew, the parties of the day', async () => {
		for (const chosen of [{}, { treaty: 'ICCPR-OP1' }, { asof: '2016-05-20' }, { group: 'african' }]) {
			const { rows } = await answer(joiningByYear, chosen);
			const end = partiesEnd((await answer(partiesOverTime, chosen)).rows);
			const left = rows.reduce((sum, { joined, withdrawn }) => sum + joined - withdrawn, 0);
			expect(left, JSON.stringify(chosen)).toBe(end.parties);
		}
	});
});

describe('visits, against the rows of the register', () => {
	const made = register('visits').filter(({ status = '' }) => madeStatuses.includes(status));
	const counted = async (chosen: Partial<Parameters>) => {
		const { rows } = await answer(visitsByYear, chosen);
		return rows.filter(({ status }) => hadBegun(status)).reduce((sum, { visits }) => sum + visits, 0);
	};

	it('are 105, and as many of each group and each year as the register has', async () => {
		expect(made).toHaveLength(105);
		expect(await counted({})).toBe(105);
		for (const { slug, name } of groups) {
			const own = made.filter(({ iso3 }) => (groupOf.get(iso3) ?? '') === (name ?? ''));
			expect(await counted({ group: slug }), slug).toBe(own.length);
		}
		for (let year = 2007; year <= 2026; year++) {
			const own = made.filter((visit) => visit['start_date']?.startsWith(String(year)));
			expect(await counted({ from: year, to: year }), String(year)).toBe(own.length);
		}
	});

	it('are each named once', async () => {
		const { rows } = await answer(visitsByYear);
		const ids = rows.flatMap(({ visit_ids }) => visit_ids.split(' '));
		expect(ids.toSorted()).toEqual(
			register('visits')
				.map((visit) => visit['visit_id'])
				.toSorted()
		);
	});

	it('on a day are those that had surely begun, and those of which nobody knows', async () => {
		for (const asof of ['2007-10-15', '2012-06-30', '2016-09-24', '2020-12-31']) {
			const { rows } = await answer(visitsByYear, { asof });
			// `2012` may begin as late as 2012-12-31; `2012~` sorts after every day of it.
			const sure = made.filter(({ start_date = '' }) =>
				start_date.length === 10 ? start_date <= asof : `${start_date}~` <= asof
			);
			const begun = rows.reduce((sum, { visits }) => sum + visits, 0);
			const unsure = rows.reduce((sum, row) => sum + row.unsure, 0);
			const mayHave = made.filter(({ start_date = '' }) => start_date <= asof);
			expect([begun, begun + unsure], asof).toEqual([sure.length, mayHave.length]);
		}
	});

	it('are in the list of all as often as in the count by year, on any day', async () => {
		for (const chosen of [{}, { asof: '2012-06-30' }, { from: 2010, to: 2014 }, { group: 'african' }]) {
			const { rows } = await answer(everyVisit, chosen);
			const begun = rows.filter((row) => row.begun === 'yes').length;
			expect(begun, JSON.stringify(chosen)).toBe(await counted(chosen));
		}
	});

	it('tell no report public before its day', async () => {
		const published = new Map(
			register('reports')
				.filter(({ addressee }) => addressee === 'State')
				.map((report) => [report['visit_id'], report] as const)
		);
		for (const asof of ['2012-06-30', '2018-12-31', known.asOf['visits'] ?? '']) {
			const { rows } = await answer(everyVisit, { asof });
			for (const row of rows) {
				const report = published.get(row.visit_id);
				const dated = report?.['published_date'] ?? '';
				if (report === undefined) expect(row.report_public, row.visit_id).toBeNull();
				else if (asof === known.asOf['visits'])
					expect(row.report_public, row.visit_id).toBe(report['public']);
				else if (dated > asof || report['public'] === 'no')
					expect(row.report_public, row.visit_id).toBe('no');
				else if (dated === '') expect(row.report_public, row.visit_id).toBe('unknown');
			}
		}
	});

	it('of a State are those of its page', async () => {
		const states = new Set(register('visits').map(({ iso3 }) => iso3 ?? ''));
		for (const state of states) {
			const { rows } = await answer(stateVisits, { state });
			const own = register('visits').filter(({ iso3 }) => iso3 === state);
			expect(rows.map((row) => row.visit_id).toSorted(), state).toEqual(
				own.map((visit) => visit['visit_id']).toSorted()
			);
		}
	});
});

describe('returns, against the rows of the register', () => {
	const made = register('visits').filter(({ status = '' }) => madeStatuses.includes(status));
	/** The first visits of the missions to each State, in the order of time: those that resume none. */
	const missions = new Map(
		[...new Set(made.map(({ iso3 = '' }) => iso3))].map((iso3) => [
			iso3,
			made
				.filter((visit) => visit['iso3'] === iso3 && visit['resumes_visit_id'] === '')
				.toSorted((a, b) => ((a['start_date'] ?? '') < (b['start_date'] ?? '') ? -1 : 1))
		])
	);

	it('are each mission after the first, with the years from first day to first day', async () => {
		const { rows } = await answer(returns);
		const expected = [...missions.values()].flatMap((own) =>
			own.slice(1).map((next, index) => [own[index]?.['visit_id'], next['visit_id']].join(' '))
		);
		expect(rows.map((row) => `${row.from_mission_id} ${row.to_mission_id}`).toSorted()).toEqual(
			expected.toSorted()
		);
		for (const row of rows.filter(({ from_start, to_start }) => from_start.length + to_start.length === 20)) {
			const days = (Date.parse(row.to_start) - Date.parse(row.from_start)) / 86_400_000;
			expect(row.years_min, row.to_mission_id).toBeCloseTo(days / 365.25, 9);
			expect(row.years_max, row.to_mission_id).toBe(row.years_min);
		}
		expect(rows.some(({ years_min, years_max }) => years_min < years_max)).toBe(true);
	});

	it('are as many in the bands of years, on any day and in any group', async () => {
		const choices = [
			{},
			{ asof: '2016-12-31' },
			...groups.map(({ slug }) => ({ group: slug })),
			{ from: 2020 }
		];
		for (const chosen of choices) {
			const { rows } = await answer(returns, chosen);
			const bands = (await answer(yearsBetween, chosen)).rows;
			const surely = rows.filter(({ begun }) => begun === 'yes');
			expect(
				bands.reduce((sum, band) => sum + band.returns, 0),
				JSON.stringify(chosen)
			).toBe(surely.length);
			for (const { years, returns: count } of bands) {
				const own = surely.filter(({ years_min, years_max }) =>
					years === null
						? Math.floor(years_min) !== Math.floor(years_max)
						: Math.floor(years_min) === years && Math.floor(years_max) === years
				);
				expect(count, `${JSON.stringify(chosen)} ${years}`).toBe(own.length);
			}
		}
	});
});

describe('frequency, against the rows of the register', () => {
	const made = register('visits').filter(({ status = '' }) => madeStatuses.includes(status));
	const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

	it('counts the missions to each State, and the days from entry into force to the end of the record of joining', async () => {
		const end = known.asOf['participation'] ?? '';
		const { rows } = await answer(visitFrequency);
		expect(rows.reduce((sum, row) => sum + row.visits, 0)).toBe(105);
		for (const row of rows) {
			const own = made.filter(({ iso3 }) => iso3 === row.iso3);
			expect(row.visits, row.iso3).toBe(own.length);
			expect(row.missions, row.iso3).toBe(own.filter((visit) => visit['resumes_visit_id'] === '').length);
			// The day of entry into force counts, and so does the last day.
			expect(row.years, row.iso3).toBeCloseTo((days(row.in_force_date, end) + 1) / 365.25, 9);
			expect(row.rate, row.iso3).toBeCloseTo((row.missions / row.years) * 10, 9);
			expect(row.ranked, row.iso3).toBe(row.years >= 5 ? 'yes' : 'no');
		}
	});

	it('of the groups is that of their States, and together that of all', async () => {
		for (const chosen of [{}, { asof: '2015-06-30' }, { from: 2010, to: 2014 }, { group: 'african' }]) {
			const states = (await answer(visitFrequency, chosen)).rows;
			const byGroup = (await answer(visitFrequencyByGroup, chosen)).rows;
			for (const { grouping: slug, ...row } of byGroup) {
				const own = states.filter((state) => slug === null || state.regional_group === slug);
				const sumOf = (count: 'missions' | 'visits' | 'years') =>
					own.reduce((sum, state) => sum + state[count], 0);
				const name = `${JSON.stringify(chosen)} ${slug}`;
				expect([row.states, row.missions, row.visits], name).toEqual([
					own.length,
					sumOf('missions'),
					sumOf('visits')
				]);
				expect(row.years, name).toBeCloseTo(sumOf('years'), 6);
			}
		}
	});

	it('has no time in force outside the period', async () => {
		for (const { years } of (await answer(visitFrequency, { from: 2010, to: 2014 })).rows)
			expect(years).toBeLessThanOrEqual(1826 / 365.25);
	});

	it('names as never visited the parties that no visit went to', async () => {
		const visited = new Set(made.map(({ iso3 }) => iso3));
		const parties = register('participation').filter(
			(step) => step['treaty'] === 'OPCAT' && step['action_date'] !== '' && step['withdrawn_on'] === ''
		);
		const { rows } = await answer(neverVisited);
		expect(rows.map(({ iso3 }) => iso3).toSorted()).toEqual(
			parties
				.map(({ iso3 }) => iso3)
				.filter((iso3) => !visited.has(iso3))
				.toSorted()
		);
		for (const row of rows) expect(row.parties).toBe(parties.length);
		expect(rows.some(({ iso3 }) => iso3 === 'DNK')).toBe(true);
		const then = (await answer(neverVisited, { asof: '2012-12-31' })).rows;
		expect(then.some(({ iso3 }) => iso3 === 'KAZ')).toBe(true);
	});
});
