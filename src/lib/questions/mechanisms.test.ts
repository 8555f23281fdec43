import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { answer, known as readKnown } from '../figures/record.server.ts';
import { questionOf } from './index.ts';
import { inTime, perhapsInTime, timings, type Timing } from './mechanism-timing.ts';
import { mechanismsByGroup } from './mechanisms-by-group.ts';
import { mechanismsByModel } from './mechanisms-by-model.ts';
import { mechanisms, type MechanismRow } from './mechanisms.ts';
import { withDefaults, type Known, type Parameters } from './parameters.ts';

type Line = Readonly<Record<string, string>>;

// The register itself, read without the engine: what the answers are held against.
const register = (table: string) =>
	parse<Line>(readFileSync(`data/register/${table}.csv`), { columns: true, bom: true });
const npms = new Map(register('npms').map((row) => [row['iso3'], row]));
const groupOf = new Map(register('states').map((row) => [row['iso3'], row['un_regional_group']]));
const postponed = new Map(
	register('article24')
		.filter(({ part }) => part === 'iv')
		.map((row) => [row['iso3'], row])
);
const deposits = register('participation').filter(
	(row) => row['treaty'] === 'OPCAT' && row['action_date'] !== ''
);

let known: Known;
let rows: readonly MechanismRow[];
beforeAll(async () => {
	known = await readKnown();
	rows = (await answer(mechanisms)).rows;
});

const day = (time: Date) => time.toISOString().slice(0, 10);

/** Article 28: thirty days after deposit, not before the Protocol itself. */
function inForce(deposited: string): string {
	const thirtieth = new Date(`${deposited}T00:00:00Z`);
	thirtieth.setUTCDate(thirtieth.getUTCDate() + 30);
	return day(thirtieth) > '2006-06-22' ? day(thirtieth) : '2006-06-22';
}

/** The timing of a State at the end of the record, worked out from the register alone. */
function timingOf(iso3: string, deposited: string, end: string): Timing {
	const npm = npms.get(iso3);
	const since = inForce(deposited);
	const term = postponed.get(iso3)?.['valid_until'];
	const anniversary = `${Number(since.slice(0, 4)) + 1}${since.slice(4)}`;
	const due = term === '' ? null : [anniversary, term ?? ''].sort()[1];
	if (npm?.['designated'] === 'unknown' || npm === undefined) return 'unknown';
	if (npm['designated'] === 'no') {
		if (due == null) return 'none, due unknown';
		return end > due ? 'overdue' : 'not due';
	}
	const [date, year] = [npm['designation_date'] ?? '', npm['designation_year'] ?? ''];
	if (date === '' && year === '') return 'undated';
	const [first, last] = date === '' ? [`${year}-01-01`, `${year}-12-31`] : [date, date];
	if (last < since) return 'before';
	if (due == null) return 'due unknown';
	if (last <= due) return first < since ? 'before or within' : 'within';
	return first > due ? 'later' : 'within or later';
}

async function said(id: string, chosen: Partial<Parameters>): Promise<string> {
	const question = questionOf(id);
	if (question === undefined) throw new Error(`There is no question "${id}"`);
	const parameters = withDefaults(chosen);
	return question.sentence({ ...(await answer(question, parameters)), parameters, known });
}

describe('the mechanisms of all parties', () => {
	it('are those of the register, one row a party, each with its timing', () => {
		const end = known.asOf['npms'] ?? '';
		const expected = deposits.map((row) => [
			row['iso3'],
			timingOf(row['iso3'] ?? '', row['action_date'] ?? '', end)
		]);
		expect(Object.fromEntries(rows.map(({ iso3, timing }) => [iso3, timing]))).toEqual(
			Object.fromEntries(expected)
		);
		for (const row of rows) {
			expect(row.designated).toBe(npms.get(row.iso3)?.['designated']);
			expect(row.model ?? '').toBe(npms.get(row.iso3)?.['model']);
		}
	});

	it('were designated before entry into force in 13 States, and never after negative years', () => {
		expect(rows.filter(({ timing }) => timing === 'before')).toHaveLength(13);
		for (const { timing, years_min: min, years_max: max } of rows) {
			if (timing === 'before') expect([min, max]).toEqual([null, null]);
			if (min !== null && max !== null) {
				expect(min).toBeGreaterThanOrEqual(0);
				expect(max).toBeGreaterThanOrEqual(min);
			}
		}
	});

	it('are overdue only where the due day is known and has passed', () => {
		const end = known.asOf['npms'] ?? '';
		for (const { timing, designated, due_date: due } of rows.filter((row) => row.timing === 'overdue'))
			expect([timing, designated, due !== null && due < end]).toEqual(['overdue', 'no', true]);
		// A postponement without a term leaves the due day unknown, whatever the longest one may be.
		const open = rows.filter(({ due_date: due }) => due === null).map(({ iso3 }) => iso3);
		expect(open.toSorted()).toEqual(
			[...postponed].filter(([, row]) => row['valid_until'] === '').map(([iso3]) => iso3)
		);
	});

	it('keep a year a year: the years to designation are bounds', () => {
		// In force on 22 June 2006, designated in 2012: 2,019 days to 1 January, 2,384 to 31 December.
		const argentina = rows.find(({ iso3 }) => iso3 === 'ARG');
		expect(argentina?.years_min).toBeCloseTo(2019 / 365.25, 9);
		expect(argentina?.years_max).toBeCloseTo(2384 / 365.25, 9);
	});
});

describe('the mechanisms at an earlier day', () => {
	const asof = '2012-06-30';

	it('are unknown where their date is, or is not exact enough', async () => {
		const then = new Map((await answer(mechanisms, { asof })).rows.map((row) => [row.iso3, row]));
		const expected = deposits.filter((row) => (row['action_date'] ?? '') <= asof);
		expect([...then.keys()].toSorted()).toEqual(expected.map((row) => row['iso3']).toSorted());
		for (const [iso3, { designated }] of then) {
			const npm = npms.get(iso3);
			const [date, year] = [npm?.['designation_date'] ?? '', npm?.['designation_year'] ?? ''];
			if (npm?.['designated'] !== 'yes') continue;
			const surely = date === '' ? year !== '' && year < '2012' : date <= asof;
			const surelyNot = date === '' ? year > '2012' : date > asof;
			expect([iso3, designated]).toEqual([iso3, surely ? 'yes' : surelyNot ? 'no' : 'unknown']);
		}
		expect(then.get('MUS')?.designated).toBe('unknown');
	});

	it('have no model or name of a body that came later', async () => {
		const { rows: then } = await answer(mechanisms, { asof: '2024-12-31', states: ['KGZ'] });
		expect(then[0]).toMatchObject({
			designated: 'yes',
			designation: '2012-07-12',
			model: null,
			npm_name: null
		});
	});

	it('know of no postponement that was not yet declared', async () => {
		const { rows: then } = await answer(mechanisms, { asof: '2010-01-31', states: ['KAZ'] });
		expect(then[0]).toMatchObject({ due_basis: 'article 17', due_date: '2009-11-21', timing: 'overdue' });
	});
});

describe('the counts by group and model', () => {
	it.each([{}, { asof: '2015-12-31' }, { group: 'african' }])(
		'are those of the rows (%o)',
		async (chosen) => {
			const all = (await answer(mechanisms, chosen)).rows;
			const count = (keep: (row: MechanismRow) => boolean) => all.filter(keep).length;
			for (const row of (await answer(mechanismsByGroup, chosen)).rows) {
				const own = count((one) => one.regional_group === row.regional_group && one.timing === row.timing);
				expect(row.mechanisms).toBe(own);
				expect(row.iso3s.split(' ')).toHaveLength(own);
			}
			const models = (await answer(mechanismsByModel, chosen)).rows;
			for (const row of models)
				expect(row.mechanisms).toBe(
					count((one) => one.designated === 'yes' && one.model === row.model && one.timing === row.timing)
				);
			expect(models.reduce((sum, row) => sum + row.mechanisms, 0)).toBe(
				count(({ designated }) => designated === 'yes')
			);
		}
	);

	it('are told with the range that unknown dates allow', async () => {
		const of = (some: readonly Timing[]) => rows.filter(({ timing }) => some.includes(timing)).length;
		const [surely, perhaps] = [of(inTime), of(perhapsInTime)];
		const sentence = await said('mechanisms-by-group', {});
		const yes = [...npms.values()].filter((row) => row['designated'] === 'yes').length;
		const unknown = [...npms.values()].filter((row) => row['designated'] === 'unknown').length;
		expect(sentence).toContain(`${yes} to ${yes + unknown} of the ${deposits.length} parties had designated`);
		expect(sentence).toContain(`${surely} were surely in time, ${of(['later'])} later than due.`);
		expect(sentence).toContain(`so that ${surely} to ${surely + perhaps} were in time.`);
	});

	it('hold each group of the register whole', async () => {
		for (const { regional_group: slug, iso3s } of (await answer(mechanismsByGroup)).rows)
			for (const iso3 of iso3s.split(' '))
				expect((groupOf.get(iso3) ?? '').toLowerCase()).toContain(slug.split('-')[0]);
	});
});

it('the timings have words of their own', () => {
	expect(new Set(timings).size).toBe(timings.length);
});

describe('mechanisms are told in good English', () => {
	it.each([
		[
			'mechanisms',
			{ states: ['KAZ'] },
			'Kazakhstan designated its mechanism on 2 July 2013, 4.6 years after'
		],
		['mechanisms', { states: ['KAZ'] }, 'of the term the record says “no term stated”.'],
		['mechanisms', { states: ['CZE'] }, 'on 1 January 2006, before OPCAT entered into force for it'],
		['mechanisms', { states: ['PHL'] }, 'The Philippines had not designated a mechanism by 2 July 2026'],
		['mechanisms', { states: ['PHL'] }, 'It was due by 17 May 2013, and so overdue.'],
		['mechanisms', { states: ['COL'] }, 'It is due by 10 December 2026.'],
		[
			'mechanisms',
			{ states: ['NER'] },
			'Whether Niger had designated a mechanism by 2 July 2026 is not known.'
		],
		[
			'mechanisms',
			{ states: ['LKA'] },
			'Sri Lanka has designated a mechanism; the record does not know when.'
		],
		['mechanisms', { states: ['AUS'] }, 'the date does not tell whether that was before OPCAT'],
		['mechanisms', { states: ['USA'] }, 'the United States of America was not party to OPCAT'],
		[
			'mechanisms',
			{ states: ['KAZ', 'USA'] },
			'of the 1 party among the 2 chosen, 1 had designated a mechanism.'
		],
		['mechanisms', { group: 'no-group' }, 'no State outside the regional groups was party to OPCAT.'],
		['mechanisms-by-group', { states: ['AFG'] }, 'Afghanistan, at 2 July 2026: not designated, overdue.'],
		[
			'mechanisms-by-model',
			{ states: ['AFG'] },
			'Afghanistan is not known to have designated a mechanism by 2 July 2026.'
		],
		['mechanisms-by-group', { asof: '1999-12-31' }, 'By 31 December 1999, no State was party to OPCAT.']
	])('%s of %o', async (id, chosen, words) => expect(await said(id, chosen)).toContain(words));
});
