import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { withDefaults, type Known, type Parameters } from '../questions/parameters.ts';
import { visitsByYear } from '../questions/visits-by-year.ts';
import { eventsShown, periodOfBars } from './events.ts';
import { answer, known as readKnown } from './record.server.ts';
import { visitEvents } from './visit-bars.ts';

const register = parse<Record<string, string>>(readFileSync('data/register/events.csv'), { columns: true });
const titles = register.map(({ title }) => title);
const whole = { from: '2002-01-01', to: '2026-12-31' };

let known: Known;

beforeAll(async () => {
	known = await readKnown();
});

const shown = (asOf: string, chosen: Partial<Parameters> = {}, period = whole) => {
	const parameters = withDefaults(chosen);
	return eventsShown({ known, asOf, parameters }, parameters, period);
};
const yearsOf = (list: readonly { readonly starts: readonly [string, string] }[]) =>
	list.map(({ starts }) => starts[0].slice(0, 4));

describe('the events that a chart of time tells', () => {
	it('are those of the register, in its words, as exact as they are known, each with its sources', () => {
		const all = shown('2026-02-10');
		expect(all.map(({ label }) => label)).toEqual(titles);
		expect(all.map(({ sources }) => sources)).toEqual(register.map((row) => row['source_ids']));
		expect(all.map(({ name }) => name)).toEqual([
			'Protocol adopted, 18 December 2002',
			'Protocol in force, 22 June 2006',
			'SPT grows from 10 to 25 members, February 2011',
			'No visits: the pandemic, March 2020 to October 2021',
			'Half of the year’s visits postponed: UN liquidity crisis, January to December 2025'.replace('’', "'")
		]);
		expect(all[3]).toMatchObject({
			starts: ['2020-03-01', '2020-03-31'],
			ends: ['2021-10-01', '2021-10-31']
		});
	});

	it('are none that may not have begun by the day of the answer', () => {
		expect(shown('2006-06-21')).toHaveLength(1);
		expect(shown('2006-06-22')).toHaveLength(2);
		expect(shown('2011-02-27')).toHaveLength(2);
		expect(shown('2011-02-28')).toHaveLength(3);
		expect(shown('2020-03-30')).toHaveLength(3);
	});

	it('go on where they had not ended by that day: what came later is not told', () => {
		const going = shown('2021-10-30').at(-1);
		expect(going?.ends).toEqual(['2021-10-30', '2021-10-30']);
		expect(going?.name).toBe('No visits: the pandemic, from March 2020');
		expect(shown('2021-10-31').at(-1)?.name).toContain('to October 2021');
	});

	it('are those that reach into the period drawn', () => {
		const of = (from: string, to: string) => yearsOf(shown('2026-02-10', {}, { from, to }));
		expect(of('2007-01-01', '2026-12-31')).toEqual(['2011', '2020', '2025']);
		expect(of('2021-01-01', '2021-12-31')).toEqual(['2020']);
		expect(of('2012-01-01', '2019-12-31')).toEqual([]);
	});

	it('are none where the reader wants none, nor in a chart of another treaty', () => {
		expect(shown('2026-02-10', { events: 'no' })).toEqual([]);
		expect(shown('2026-02-10', { treaty: 'CRC' })).toEqual([]);
	});

	it('follow the bars of a figure', async () => {
		const parameters = withDefaults({ from: 2012, to: 2021 });
		const answered = { ...(await answer(visitsByYear, parameters)), parameters, known };
		expect(yearsOf(visitEvents(answered, parameters))).toEqual(['2020']);
	});
});

describe('periodOfBars', () => {
	it('is that of the bars that do not stand apart', () => {
		const bar = (label: string, apart = false) => ({ id: label, label, counts: [1], apart });
		expect(periodOfBars([bar('2007'), bar('2008'), bar('2031', true)])).toEqual({
			from: '2007-01-01',
			to: '2008-12-31'
		});
		expect(periodOfBars([])).toBeNull();
	});
});
