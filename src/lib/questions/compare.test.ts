import { parse } from 'csv-parse/sync';
import { median } from 'd3-array';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answer, known as readKnown } from '../figures/record.server.ts';
import { boundBy, missionsOf, standingBy, statesOf, visitsBy } from '../figures/testing/register-counts.ts';
import type { Indicator } from './compare-indicators.ts';
import { compareVisits } from './compare-visits.ts';
import { cellWords } from './compare-words.ts';
import { compare, type CompareRow } from './compare.ts';
import { everyVisit } from './every-visit.ts';
import { groups } from './groups.ts';
import { middleMonths, monthsToPublication, datedReports } from './months-to-publication.ts';
import { withDefaults, type Parameters } from './parameters.ts';
import { reportCounts, reportsByYear } from './reports-by-year.ts';
import { returns } from './returns.ts';
import { visitFrequency } from './visit-frequency.ts';
import { waiting } from './waiting.ts';

type Line = Readonly<Record<string, string>>;

const register = (table: string) =>
	parse<Line>(readFileSync(`data/register/${table}.csv`), { columns: true, bom: true });
const end = '2026-02-10';
const of = (states: readonly string[]) => withDefaults({ states });
const rowsOf = async (chosen: Partial<Parameters> = {}) => (await answer(compare, chosen)).rows;

function cell(rows: readonly CompareRow[], indicator: Indicator, subject: string): CompareRow {
	const found = rows.find((row) => row.indicator === indicator && row.subject === subject);
	if (found === undefined) throw new Error(`There is no ${indicator} of ${subject}`);
	return found;
}

describe.each([
	['KAZ', 'KGZ', 'MNG'],
	['ARG', 'AZE', 'UKR'],
	['AGO', 'DNK', 'NRU'],
	['COK', 'MDV', 'NIC']
])('%s, %s and %s, against the register', (...states) => {
	const reports = register('reports').filter((row) => row['addressee'] === 'State');
	const took = new Set(visitsBy(of([]), end).map((visit) => visit['visit_id']));

	it('have the visits, missions, time in force and rates of its rows', async () => {
		const rows = await rowsOf({ states });
		for (const iso3 of states) {
			const visits = visitsBy(of([iso3]), end);
			const missions = missionsOf(visits).length;
			expect(cell(rows, 'visits', iso3).value_min, iso3).toBe(visits.length);
			expect(cell(rows, 'missions', iso3).value_max, iso3).toBe(missions);
			expect(cell(rows, 'returns', iso3).value_min, iso3).toBe(Math.max(0, missions - 1));
			const days = boundBy(of([iso3]), '2026-02-03').get(iso3);
			if (days === undefined) expect(cell(rows, 'years-in-force', iso3).answer, iso3).toBe('not bound');
			else {
				expect(cell(rows, 'years-in-force', iso3).value_min, iso3).toBeCloseTo(days / 365.25, 9);
				expect(cell(rows, 'rate', iso3).value_min, iso3).toBeCloseTo((missions * 3652.5) / days, 9);
			}
		}
	});

	it('have its reports, treaties and mechanisms', async () => {
		const rows = await rowsOf({ states });
		for (const iso3 of states) {
			const own = reports.filter(({ visit_id = '' }) => visit_id.startsWith(iso3) && took.has(visit_id));
			const count = (fate: string) => own.filter((row) => row['public'] === fate).length;
			expect(cell(rows, 'reports-public', iso3), iso3).toMatchObject({
				value_min: count('yes'),
				value_max: count('yes') + count('unknown'),
				of_n: own.length
			});
			const joined = register('participation').filter(
				(step) => step['iso3'] === iso3 && step['action_date'] !== '' && step['withdrawn_on'] === ''
			);
			expect(cell(rows, 'treaties', iso3), iso3).toMatchObject({ value_min: joined.length, of_n: 18 });
			const npm = register('npms').find((row) => row['iso3'] === iso3);
			expect(cell(rows, 'mechanism', iso3).answer, iso3).toBe(npm?.['designated'] ?? 'not bound');
		}
	});

	it('stand beside the medians of their groups and of all parties', async () => {
		const rows = await rowsOf({ states });
		const beside = rows.filter(({ indicator, kind }) => indicator === 'visits' && kind !== 'State');
		for (const { subject, value_min, n } of beside) {
			const group = subject === 'all' ? null : subject;
			const { parties } = standingBy(withDefaults({ group }), end);
			const counts = parties.map((iso3) => visitsBy(of([iso3]), end).length);
			expect(value_min, subject).toBe(median(counts));
			expect(n, subject).toBe(parties.length);
			const joined = (iso3: string) =>
				register('participation').filter(
					(step) => step['iso3'] === iso3 && step['action_date'] !== '' && step['withdrawn_on'] === ''
				).length;
			expect(cell(rows, 'treaties', subject).value_min, subject).toBe(median(parties, joined));
			expect(cell(rows, 'standing', subject), subject).toMatchObject({
				value_min: parties.length,
				of_n: statesOf(withDefaults({ group })).size
			});
		}
		expect(beside.at(-1)?.subject).toBe('all');
	});
});

const days = fc
	.date({ min: new Date('2006-06-22'), max: new Date(end), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

it('gives the numbers of the other questions, whatever is chosen', async () => {
	const known = await readKnown();
	const choices = fc.record({
		states: fc.subarray(known.states.map(({ iso3 }) => iso3).sort(), { minLength: 2, maxLength: 8 }),
		asof: fc.option(days)
	});
	const parties = standingBy(of([]), end).parties;
	const some = fc.record({
		states: fc.subarray([...parties].sort(), { minLength: 2, maxLength: 8 }),
		asof: fc.option(days)
	});
	await fc.assert(
		fc.asyncProperty(fc.oneof(choices, some), async (chosen) => {
			const rows = await rowsOf(chosen);
			const frequency = (await answer(visitFrequency, chosen)).rows;
			const waits = (await answer(waiting, chosen)).rows;
			const back = (await answer(returns, chosen)).rows.filter(({ begun }) => begun === 'yes');
			for (const iso3 of chosen.states) {
				const rated = frequency.find((row) => row.iso3 === iso3);
				expect(cell(rows, 'years-in-force', iso3).value_min).toBe(rated?.years ?? null);
				expect(cell(rows, 'rate', iso3).value_min).toBe(rated?.ranked === 'yes' ? rated.rate : null);
				if (rated) expect(cell(rows, 'missions', iso3).value_min).toBe(rated.missions);
				const wait = waits.find((row) => row.iso3 === iso3);
				const first = cell(rows, 'years-to-first', iso3);
				expect([first.value_min, first.value_max]).toEqual([
					wait?.years_min ?? null,
					wait?.years_max ?? null
				]);
				expect(first.answer).toBe(
					wait === undefined ? 'not bound' : { yes: null, no: 'waiting', unsure: 'unknown' }[wait.ended]
				);
				const own = back.filter((row) => row.iso3 === iso3);
				expect(cell(rows, 'returns', iso3).value_min).toBe(own.length);
				const shortest = own.length === 0 ? null : Math.min(...own.map((row) => row.years_min));
				expect(cell(rows, 'years-between-shortest', iso3).value_min).toBe(shortest);
				expect(cell(rows, 'years-between-latest', iso3).value_max).toBe(own.at(-1)?.years_max ?? null);
				const counts = reportCounts((await answer(reportsByYear, { ...chosen, states: [iso3] })).rows);
				expect(cell(rows, 'reports-public', iso3)).toMatchObject({
					value_min: counts.public,
					value_max: counts.public + counts.unknown,
					of_n: counts.reports
				});
			}
			for (const slug of [...groups.map((group) => group.slug), 'all']) {
				const beside = rows.find((row) => row.indicator === 'months-to-publication' && row.subject === slug);
				if (beside === undefined) continue;
				const group = slug === 'all' ? null : slug;
				const dated = datedReports((await answer(monthsToPublication, { asof: chosen.asof, group })).rows);
				expect(beside.value_min).toBe(middleMonths(dated)?.months_min ?? null);
				expect(beside.value_max).toBe(middleMonths(dated)?.months_max ?? null);
			}
		}),
		{ numRuns: 40 }
	);
}, 120_000);

describe('where fewer than two States are chosen', () => {
	const subjects = (rows: readonly CompareRow[]) =>
		rows
			.filter(({ indicator, kind }) => indicator === 'visits' && kind === 'State')
			.map((row) => row.subject);

	it('the record begins with visited States of one group that joined within two years of the first', async () => {
		const chosen = subjects(await rowsOf());
		expect(chosen.length).toBeGreaterThanOrEqual(2);
		const states = register('states').filter(({ iso3 = '' }) => chosen.includes(iso3));
		expect(new Set(states.map((state) => state['un_regional_group'])).size).toBe(1);
		for (const iso3 of chosen) expect(visitsBy(of([iso3]), end).length, iso3).toBeGreaterThan(0);
	});

	it('one State stands first in its own neighbourhood, and one that has none alone', async () => {
		expect(subjects(await rowsOf({ states: ['DNK'] }))).toContain('DNK');
		expect(subjects(await rowsOf({ states: ['DNK'] })).length).toBeGreaterThan(1);
		expect(subjects(await rowsOf({ states: ['COK'] }))).toEqual(['COK']);
	});
});

describe('in words', () => {
	const words = async (chosen: Partial<Parameters>) => {
		const raw = await answer(compare, chosen);
		return compare.sentence({ ...raw, parameters: withDefaults(chosen), known: await readKnown() });
	};

	it('each State is told once, visited or not, with the medians of a group that all share', async () => {
		expect(await words({ states: ['KAZ', 'KGZ', 'MNG'] })).toMatch(
			/^By 10 February 2026, Kazakhstan had been visited twice, Kyrgyzstan twice and Mongolia (once|twice)\. The median number of visits is [\d.]+ among the \d+ parties of the Asia-Pacific Group and [\d.]+ among all 96 parties\.$/
		);
		expect(await words({ states: ['DNK', 'UKR', 'USA'] })).toMatch(
			/^By 10 February 2026, Ukraine had been visited twice; Denmark and the United States of America had not been visited\. The median number of visits is 1 among all 96 parties\.$/
		);
		expect(await words({ states: ['KAZ', 'MNG'], asof: '1999-12-31' })).toBe(
			'By 31 December 1999, Kazakhstan and Mongolia had not been visited. On that day OPCAT had no party to compare with.'
		);
	});

	it('unknown is not no, and a wait that goes on says so', async () => {
		const rows = await rowsOf({ states: ['AGO', 'DNK', 'LBN', 'NRU'] });
		const said = (indicator: Indicator, subject: string) => cellWords(cell(rows, indicator, subject));
		expect(said('years-to-first', 'DNK')).toMatch(/^waiting, 19\.\d so far$/);
		expect(said('reports-public', 'LBN')).toBe('0–1 of 2');
		expect(said('rate', 'AGO')).toBe('not bound');
		expect(said('deposit', 'AGO')).toBe('–');
		expect(said('article17-list', 'DNK')).toBe('not on a list seen');
	});
});

describe('groups beside one another', () => {
	const chosen = ['african', 'eastern-european'] as const;

	it('have the numbers that stand beside their own States, and no State with them', async () => {
		const rows = await rowsOf({ groups: chosen });
		expect(new Set(rows.map(({ subject }) => subject))).toEqual(new Set([...chosen, 'all']));
		const beside = (await rowsOf({ states: ['BEN', 'UKR'] })).filter(({ kind }) => kind !== 'State');
		expect(rows).toEqual(beside);
		for (const slug of chosen)
			expect(cell(rows, 'standing', slug).n).toBe(
				(await answer(visitFrequency, { group: slug, asof: end })).rows.length
			);
	});

	it('stand beside the States that are chosen with them, and those alone', async () => {
		const rows = await rowsOf({ states: ['KAZ'], groups: ['latin-american-caribbean'] });
		expect(new Set(rows.map(({ subject }) => subject))).toEqual(
			new Set(['KAZ', 'asia-pacific', 'latin-american-caribbean', 'all'])
		);
	});

	it('are told by their medians, with the day', async () => {
		const raw = await answer(compare, { groups: chosen });
		const whole = { ...raw, parameters: withDefaults({ groups: chosen }), known: await readKnown() };
		expect(compare.sentence(whole)).toMatch(
			/^By 10 February 2026, the median number of visits was [\d.]+ among the 25 parties of the African Group, [\d.]+ among the 21 parties of the Eastern European Group and 1 among all 96 parties\.$/
		);
		const visits = await answer(compareVisits, { groups: chosen });
		expect(visits.rows).toEqual([]);
		expect(compareVisits.sentence({ ...whole, ...visits })).toBe(
			'Visits are drawn for States: choose one or more.'
		);
	});
});

it('the visits are those of the same States elsewhere', async () => {
	const states = ['ARG', 'AZE', 'UKR'];
	const visits = await answer(compareVisits, { states });
	expect(visits).toEqual(await answer(everyVisit, { states }));
});
