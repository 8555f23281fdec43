import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answer, known as readKnown } from '../figures/record.server.ts';
import { tookPlaceStatuses } from '../register/took-place.ts';
import { arithmeticWords, observedRound, supposedRound } from './pace-rounds.ts';
import { pace } from './pace.ts';
import { paces, withDefaults, type Parameters } from './parameters.ts';

type Line = Readonly<Record<string, string>>;
const register = (table: string) =>
	parse<Line>(readFileSync(`data/register/${table}.csv`), { columns: true, bom: true });
const made: readonly string[] = tookPlaceStatuses;
const begun = register('visits').filter(
	(row) => made.includes(row['status'] ?? '') && row['resumes_visit_id'] === ''
);
const missionsIn = (year: number) =>
	begun.filter((row) => row['start_date']?.startsWith(String(year))).length;
const partiesAt = (day: string) =>
	register('participation').filter((row) => {
		const joined =
			row['treaty'] === 'OPCAT' && row['action_date'] !== '' && (row['action_date'] ?? '') <= day;
		return joined && (row['withdrawn_on'] === '' || (row['withdrawn_on'] ?? '') > day);
	}).length;

async function answered(chosen: Partial<Parameters> = {}) {
	const [known, parameters] = [await readKnown(), withDefaults(chosen)];
	return { ...(await answer(pace, parameters)), parameters, known };
}

describe('the pace of the SPT', () => {
	it('counts the missions and parties of every whole year, as the register has them', async () => {
		const { rows } = await answered();
		expect(rows.map(({ year }) => year)).toEqual(Array.from({ length: 19 }, (_, index) => 2007 + index));
		for (const row of rows) {
			expect([row.year, row.missions]).toEqual([row.year, missionsIn(row.year)]);
			expect(row.parties).toBe(partiesAt(`${row.year}-12-31`));
		}
	});

	it('is that of the last five whole years, with the round it would take', async () => {
		const five = [2021, 2022, 2023, 2024, 2025].map(missionsIn).reduce((a, b) => a + b, 0);
		const { rows } = await answered();
		const round = observedRound(rows);
		expect(round?.pace).toBeCloseTo(five / 5, 12);
		expect(round?.years).toBeCloseTo(partiesAt('2026-02-10') / (five / 5), 12);
		expect(rows.filter((row) => row.last_five === 'yes').map(({ year }) => year)).toEqual([
			2021, 2022, 2023, 2024, 2025
		]);
		expect(pace.sentence(await answered())).toBe(
			'At the pace of the last five whole years (5.6 missions a year, 2021 to 2025), visiting each of the 96 parties once more would take 17.1 years.'
		);
	});

	it('counts the year of the answer only on its last day', async () => {
		expect((await answered({ asof: '2016-12-30' })).rows.at(-1)?.year).toBe(2015);
		expect((await answered({ asof: '2016-12-31' })).rows.at(-1)?.year).toBe(2016);
	});

	it('names what the register of events has of those years', async () => {
		const words = pace.unknowns(await answered()).join(' ');
		const crisis = register('events').find((event) => event['start'] === '2025-01');
		expect(words).toContain(`2025: “${crisis?.['title'] ?? 'no event'}” (January to December 2025).`);
		expect(words).toContain('1 in 2021, 7 in 2022, 8 in 2023, 8 in 2024 and 4 in 2025');
	});

	it.each(paces)('shows its arithmetic at %i missions a year', async (supposed) => {
		const { rows } = await answered({ pace: supposed });
		const round = supposedRound(rows, supposed);
		expect(round?.years).toBeCloseTo(96 / supposed, 12);
		const words = round === null ? '' : arithmeticWords(round, 96);
		expect(words).toBe(`96 parties ÷ ${supposed} missions a year = ${(96 / supposed).toFixed(1)} years`);
		expect(pace.sentence(await answered({ pace: supposed }))).toContain(words);
	});

	it('is told of no five years that the record does not have', async () => {
		for (const asof of ['1999-12-31', '2007-06-30', '2010-12-31', '2011-12-30'])
			expect(pace.sentence(await answered({ asof }))).toContain('has no five whole years');
		expect(pace.sentence(await answered({ asof: '2011-12-31' }))).toContain('2007 to 2011');
		expect(pace.sentence(await answered({ asof: '1999-12-31', pace: 8 }))).not.toContain('÷');
	});
});
