import { rollup, sum } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../src/lib/register/dates.ts';
import type { Register } from '../../src/lib/register/tables.ts';
import { loadRegister } from '../checks/check-register.ts';
import { derive, derivedTables } from './derive.ts';
import { derivedNames } from './derived-table.ts';
import { asOf } from './protocol.ts';

function realRegister(): Register {
	const loaded = loadRegister('data/register');
	if ('problems' in loaded) throw new Error('the register does not pass its checks');
	return loaded.register;
}

const register = realRegister();
const { derived, problems } = derive(register);
const { entry_into_force, visit_dates, missions, returns, party_days, timeline, checks, state_names } =
	derived;

describe('what is derived from the register as it stands', () => {
	it('has a row a party, with the day of entry into force of article 28', () => {
		expect(entry_into_force).toHaveLength(96);
		expect(entry_into_force.find(({ iso3 }) => iso3 === 'KAZ')).toEqual({
			iso3: 'KAZ',
			signature_date: '2007-09-25',
			action: 'ratification',
			deposit_date: '2008-10-22',
			in_force_date: '2008-11-21',
			withdrawn_on: null
		});
		const before = entry_into_force.filter(({ deposit_date }) => deposit_date <= '2006-05-23');
		expect(before).toHaveLength(20);
		expect(new Set(before.map(({ in_force_date }) => in_force_date))).toEqual(new Set(['2006-06-22']));
	});

	it('counts 92 deposits on 2023-03-23, of which 91 were in force', () => {
		const deposited = entry_into_force.filter(({ deposit_date }) => deposit_date <= '2023-03-23');
		expect(deposited).toHaveLength(92);
		expect(deposited.filter(({ in_force_date }) => in_force_date <= '2023-03-23')).toHaveLength(91);
	});

	it('counts the 105 visits that took place, with bounds where a date is known to the month', () => {
		expect(visit_dates.filter(({ took_place }) => took_place === 'yes')).toHaveLength(105);
		expect(visit_dates.find(({ visit_id }) => visit_id === 'MUS-2007')).toMatchObject({
			start_min: '2007-10-01',
			start_max: '2007-10-31',
			end_min: '2007-10-01',
			end_max: null,
			start_year: 2007
		});
		expect(visit_dates.find(({ visit_id }) => visit_id === 'NIC-2023')).toMatchObject({
			took_place: 'no',
			mission_id: null
		});
	});

	it('takes a visit and the visit that resumes it for one mission', () => {
		expect(missions.find(({ mission_id }) => mission_id === 'AZE-2014')).toMatchObject({
			mission_number: 1,
			visit_ids: 'AZE-2014 AZE-2015',
			start_date: '2014-09-08',
			end_date: '2015-04-24',
			cut_short: 'yes',
			resumed: 'yes'
		});
		const argentina = missions.filter(({ iso3 }) => iso3 === 'ARG');
		expect(argentina.map(({ mission_number, visit_ids }) => [mission_number, visit_ids])).toEqual([
			[1, 'ARG-2012'],
			[2, 'ARG-2020 ARG-2022']
		]);
	});

	it('takes Ukraine 2016 for one visit although it was made in two parts', () => {
		expect(missions.find(({ mission_id }) => mission_id === 'UKR-2016')).toMatchObject({
			visits: 1,
			start_date: '2016-05-19',
			end_date: '2016-09-09',
			cut_short: 'no',
			resumed: 'no'
		});
	});

	it('measures the return to Kazakhstan from first day to first day', () => {
		const [row, ...more] = returns.filter(({ iso3 }) => iso3 === 'KAZ');
		expect(more).toEqual([]);
		expect(row).toMatchObject({
			from_start: '2016-09-20',
			to_start: '2023-03-26',
			days_min: 2378,
			days_max: 2378
		});
		expect(row?.years_min).toBeCloseTo(6.51, 2);
	});

	it('gives a return as bounds where a first day is known to the month', () => {
		expect(returns.find(({ from_mission_id }) => from_mission_id === 'BOL-2010')).toMatchObject({
			days_min: daysBetween('2010-08-31', '2017-05-02'),
			days_max: daysBetween('2010-08-01', '2017-05-02')
		});
	});

	it("tells Kazakhstan's record in order", () => {
		const record = timeline.filter(({ iso3 }) => iso3 === 'KAZ');
		expect(record.map(({ kind, start_date }) => `${kind} ${String(start_date)}`)).toEqual([
			'signature 2007-09-25',
			'deposit 2008-10-22',
			'in_force 2008-11-21',
			'postponement 2010-02-08',
			'mechanism 2013-07-02',
			'visit 2016-09-20',
			'report_published 2019-02-07',
			'visit 2023-03-26',
			'report_published 2025-04-07'
		]);
	});

	it('names every State in the languages of the UN, and in its own', () => {
		for (const { iso3 } of register.states) {
			const languages = state_names.filter((row) => row.iso3 === iso3).map(({ language }) => language);
			expect([iso3, languages]).toEqual([iso3, expect.arrayContaining(['ar', 'zh', 'en', 'fr', 'ru', 'es'])]);
		}
		const local = state_names.filter(({ iso3, kind }) => iso3 === 'KAZ' && kind === 'local');
		expect(local.map(({ language, name }) => [language, name])).toEqual([
			['kk', 'Қазақстан'],
			['ru', 'Казахстан']
		]);
		expect(state_names).toContainEqual({ iso3: 'MMR', name: 'Burma', kind: 'former', language: 'en' });
		expect(state_names.filter(({ name }) => name === '')).toEqual([]);
	});

	it('explains every published total that it does not reach, and needs every known disagreement', () => {
		expect(checks).toHaveLength(register.published_totals.length);
		expect(checks.filter(({ verdict }) => verdict === 'unexplained')).toEqual([]);
		expect(problems).toEqual([]);
	});
});

describe('what holds of any register', () => {
	it('gives party-days that add up to the days from entry into force to the end', () => {
		const end = asOf(register, 'participation');
		const days = rollup(
			party_days,
			(rows) => sum(rows, (row) => row.days),
			(row) => row.iso3
		);
		for (const { iso3, in_force_date, withdrawn_on } of entry_into_force) {
			const whole =
				withdrawn_on === null
					? daysBetween(in_force_date, end ?? '') + 1
					: daysBetween(in_force_date, withdrawn_on);
			expect([iso3, days.get(iso3)]).toEqual([iso3, whole]);
		}
	});

	it('ends the party-days of a State on the day before it withdrew', () => {
		const withdrawn: Register = {
			...register,
			participation: register.participation.map((row) =>
				row.treaty === 'OPCAT' && row.iso3 === 'KAZ'
					? { ...row, status: 'withdrawn', withdrawn_on: '2010-01-02' }
					: row
			)
		};
		const rows = derive(withdrawn).derived.party_days.filter(({ iso3 }) => iso3 === 'KAZ');
		expect(rows.map(({ year, days }) => [year, days])).toEqual([
			[2008, 41],
			[2009, 365],
			[2010, 1]
		]);
	});

	it('has one return fewer than missions for every State visited', () => {
		const visited = new Set(missions.map(({ iso3 }) => iso3));
		expect(returns).toHaveLength(missions.length - visited.size);
		for (const row of returns) expect(row.days_min).toBeLessThanOrEqual(row.days_max);
	});

	it('makes a mission of visits to one State, in order, each visit in one mission', () => {
		const dates = new Map(visit_dates.map((row) => [row.visit_id, row]));
		const ids = missions.flatMap(({ iso3, mission_id, visit_ids }) => {
			const visits = visit_ids.split(' ');
			const starts = visits.map((id) => dates.get(id)?.start_min ?? '');
			expect(visits.map((id) => dates.get(id)?.iso3)).toEqual(visits.map(() => iso3));
			expect(visits[0]).toBe(mission_id);
			expect(starts).toEqual([...starts].sort());
			return visits;
		});
		const made = visit_dates.filter(({ took_place }) => took_place === 'yes').map(({ visit_id }) => visit_id);
		expect(ids.sort()).toEqual(made.sort());
	});

	it('has no two rows of one key, and the columns that each table describes', () => {
		for (const name of derivedNames) {
			const { key, columns }: { key: readonly string[]; columns: object } = derivedTables[name];
			const rows: readonly Readonly<Record<string, unknown>>[] = derived[name];
			const keys = rows.map((row) => JSON.stringify(key.map((column) => row[column])));
			expect([name, new Set(keys).size]).toEqual([name, rows.length]);
			expect(Object.keys(rows[0] ?? {})).toEqual(Object.keys(columns));
		}
	});

	it('keeps events without a date, last in the record of their State', () => {
		const undated = timeline.filter(({ start_min }) => start_min === null);
		const known = register.npms.filter(
			(row) => row.designated === 'yes' && row.designation_date === null && row.designation_year === null
		);
		expect(undated.map(({ iso3 }) => iso3).sort()).toEqual(known.map(({ iso3 }) => iso3).sort());
		for (const { iso3 } of undated) {
			expect(timeline.filter((row) => row.iso3 === iso3).at(-1)?.start_min).toBeNull();
		}
	});

	it('refuses visits that resume each other in a circle, by name', () => {
		const visits = register.visits.map((visit) =>
			visit.visit_id === 'AZE-2014' ? { ...visit, resumes_visit_id: 'AZE-2015' } : visit
		);
		expect(() => derive({ ...register, visits })).toThrow(/visits\.csv: .*AZE-2014.*resumes_visit_id/);
	});
});
