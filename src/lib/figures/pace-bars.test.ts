import { expect, it } from 'vitest';
import { pace } from '../questions/pace.ts';
import { paces } from '../questions/parameters.ts';
import { missionBars, roundBars } from './pace-bars.ts';
import { answer } from './record.server.ts';

const { rows } = await answer(pace);
const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);

it('shows the round at the pace of the last five years and at each supposed one, the chosen one marked', () => {
	const bars = roundBars(rows, 8);
	expect(bars.map(({ id }) => id)).toEqual(['observed', ...paces.map(String)]);
	for (const { id, counts } of bars.slice(1)) expect(sum(counts)).toBeCloseTo(96 / Number(id), 12);
	expect(bars.filter(({ counts }) => (counts[2] ?? 0) > 0).map(({ id }) => id)).toEqual(['8']);
	expect(roundBars(rows, null).every(({ counts }) => counts[2] === 0)).toBe(true);
});

it('tells the last five years from those before, and marks those that the register names', () => {
	const { bars } = missionBars(rows);
	expect(bars.map(({ counts }) => sum(counts))).toEqual(rows.map(({ missions }) => missions));
	const marked = bars.filter(({ counts }) => (counts[1] ?? 0) > 0).map(({ id }) => id);
	expect(marked).toEqual(['2021', '2025']);
});

it('is empty before the first whole year', async () => {
	const early = (await answer(pace, { asof: '2007-06-30' })).rows;
	expect(roundBars(early, 8)).toEqual([]);
});
