import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Row } from '../engine/engine.ts';
import { answer } from '../figures/record.server.ts';
import { addDays, daysBetween } from '../register/dates.ts';
import { inForceSince } from '../register/in-force.ts';
import { tookPlace, type VisitStatus } from '../register/took-place.ts';
import { questions } from './index.ts';
import { stateArticle24 } from './state-article24.ts';
import { stateExceptions } from './state-exceptions.ts';
import { stateFrequency } from './state-frequency.ts';
import { stateIdentity } from './state-identity.ts';
import { stateMemberVisits } from './state-member-visits.ts';
import { stateMembers } from './state-members.ts';
import { stateTreaties } from './state-treaties.ts';
import { stateWaits } from './state-waits.ts';
import { sampleStates } from './testing/choices.ts';

type Line = Readonly<Record<string, string>>;

// The register itself, read without the engine: what the answers are held against.
const register = (table: string) =>
	parse<Line>(readFileSync(`data/register/${table}.csv`), { columns: true, bom: true });

const asOf = new Map(register('tables').map((row) => [row['table'], row['as_of'] ?? '']));
const end = asOf.get('visits') ?? '';
const visits = register('visits');
const visitsOf = (state: string) => visits.filter(({ iso3 }) => iso3 === state);
const idsOf = (state: string) => new Set(visitsOf(state).map((row) => row['visit_id']));

/** The rows of each table that are about a State. */
const tablesAbout: Readonly<Record<string, (state: string) => readonly Line[]>> = {
	states: (state) => register('states').filter(({ iso3 }) => iso3 === state),
	other_names: (state) => register('other_names').filter(({ iso3 }) => iso3 === state),
	participation: (state) => register('participation').filter(({ iso3 }) => iso3 === state),
	article24: (state) => register('article24').filter(({ iso3 }) => iso3 === state),
	visits: visitsOf,
	visit_parts: (state) => register('visit_parts').filter((row) => idsOf(state).has(row['visit_id'])),
	delegations: (state) =>
		register('delegations').filter(
			(row) => idsOf(state).has(row['visit_id']) || row['nationality_iso3'] === state
		),
	reports: (state) => register('reports').filter((row) => idsOf(state).has(row['visit_id'])),
	npms: (state) => register('npms').filter(({ iso3 }) => iso3 === state),
	article17: (state) => register('article17').filter(({ iso3 }) => iso3 === state),
	members: (state) => register('members').filter((row) => row['nationality_iso3'] === state),
	exceptions: (state) => register('exceptions').filter((row) => row['key']?.startsWith(state))
};

/** Told otherwise: the State is the page itself, parts stand in their order, a year within its day. */
const toldOtherwise = new Set(['iso3', 'part', 'designation_year', 'nationality_iso3']);

const asked = questions.filter((question) => question.reads.includes('state'));

describe('the answers on a State hold every cell of the register about it', () => {
	it.each([...sampleStates, 'AUS', 'BRA', 'JAM', 'KHM', 'MUS', 'NIC', 'PHL', 'PRY', 'RWA'])(
		'%s',
		async (state) => {
			const answers: Row[] = [];
			for (const question of asked) answers.push(...(await answer(question, { state })).rows);
			const cells = answers.flatMap((row) => Object.values(row)).filter((cell) => cell !== null);
			// Sources come as lists, parts of visits as spans.
			const told = new Set(cells.flatMap((cell) => [String(cell), ...String(cell).split(/[ /]/)]));
			for (const [table, about] of Object.entries(tablesAbout)) {
				const missing = about(state).flatMap((row) =>
					Object.entries(row).flatMap(([column, cell]) => {
						if (cell === '' || toldOtherwise.has(column)) return [];
						const parts = column === 'source_ids' ? cell.split(' ') : [cell];
						return parts.filter((part) => !told.has(part)).map((part) => `${table}.${column}: ${part}`);
					})
				);
				expect(missing).toEqual([]);
			}
		}
	);
});

describe('time in force, missions and waits agree with the dates of the register', () => {
	const counted = asOf.get('participation') ?? '';
	const protocol = register('treaties').find(({ treaty }) => treaty === 'OPCAT')?.['in_force'] ?? '';
	const parties = register('participation').filter(
		({ treaty, action_date: date }) => treaty === 'OPCAT' && date !== ''
	);
	const missionsOf = (state: string) =>
		visitsOf(state)
			.filter((row) => tookPlace(row['status'] as VisitStatus) && row['resumes_visit_id'] === '')
			.map((row) => row['start_date'] ?? '');

	it.each(parties.map((row) => [row['iso3'] ?? '', row['action_date'] ?? ''] as const))(
		'%s, deposited %s',
		async (state, deposit) => {
			const inForce = inForceSince(protocol, deposit);
			const missions = missionsOf(state);
			const [row, another] = (await answer(stateFrequency, { state })).rows;
			expect(another).toBeUndefined();
			expect(row).toMatchObject({
				in_force_date: inForce,
				counted_to: counted,
				party_days: daysBetween(inForce, addDays(counted, 1)),
				missions: missions.length
			});
			const waits = (await answer(stateWaits, { state })).rows;
			const days = [inForce, ...missions, end];
			expect(waits.map((wait) => wait.from_date)).toEqual(days.slice(0, -1));
			expect(waits.map((wait) => wait.to_date)).toEqual(days.slice(1));
			for (const { from_date: from, to_date: to, days_min: least, days_max: most } of waits) {
				if (from.length === 10 && to.length === 10)
					expect([least, most]).toEqual([daysBetween(from, to), daysBetween(from, to)]);
				else expect(least).toBeLessThan(most);
			}
		}
	);

	it('KAZ: 2860 days to the first mission, 2378 to the next, 1052 to the end of the record', async () => {
		// 2008-11-21 to 2016-09-20, to 2023-03-26, to 2026-02-10, counted with `date -d`.
		const { rows } = await answer(stateWaits, { state: 'KAZ' });
		expect(rows.map(({ kind, days_min: days }) => [kind, days])).toEqual([
			['first', 2860],
			['return', 2378],
			['waiting', 1052]
		]);
	});

	it('a State that OPCAT does not bind has neither', async () => {
		for (const state of ['AGO', 'USA', 'COK'])
			for (const question of [stateFrequency, stateWaits])
				expect((await answer(question as never, { state })).rows).toEqual([]);
	});
});

describe('over all States', () => {
	const states = register('states').map((row) => row['iso3'] ?? '');

	it.each([
		['members', stateMembers],
		['delegations', stateMemberVisits],
		['article24', stateArticle24],
		['exceptions', stateExceptions]
	] as const)('each row of %s is told once', async (table, question) => {
		let told = 0;
		for (const state of states) told += (await answer(question as never, { state })).rows.length;
		expect(told).toBe(register(table).length);
	});

	it('each has its names and codes, and a standing in every treaty with its source', async () => {
		const others = register('other_names');
		const treaties = register('treaties').length;
		for (const state of states) {
			const own = tablesAbout['states']?.(state)[0] ?? {};
			const filled = Object.values(own).filter((cell) => cell !== '').length;
			const named = others.filter(({ iso3 }) => iso3 === state).length;
			expect((await answer(stateIdentity, { state })).rows, state).toHaveLength(filled + named);
			const { rows } = await answer(stateTreaties, { state });
			expect(
				rows.filter((row) => row.source_ids !== ''),
				state
			).toHaveLength(treaties);
		}
	});
});
