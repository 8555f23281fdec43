import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answer, known as readKnown } from '../figures/record.server.ts';
import { groups } from './groups.ts';
import { questionOf } from './index.ts';
import { datedReports, middleMonths, monthsToPublication } from './months-to-publication.ts';
import { withDefaults, type Parameters } from './parameters.ts';
import { replies } from './replies.ts';
import { reportCounts, reportsByYear } from './reports-by-year.ts';
import { reportsToMechanisms } from './reports-to-mechanisms.ts';
import { allTogether, reportsWithinThreeYears } from './reports-within-three-years.ts';

type Line = Readonly<Record<string, string>>;

// The register itself, read without the engine: what the answers are held against.
const register = (table: string) =>
	parse<Line>(readFileSync(`data/register/${table}.csv`), { columns: true, bom: true });
const groupOf = new Map(register('states').map((state) => [state['iso3'], state['un_regional_group']]));
const end = register('tables').find(({ table }) => table === 'reports')?.['as_of'] ?? '';
const made = register('visits').filter(({ status = '' }) =>
	['completed', 'suspended', 'terminated'].includes(status)
);
const reportOf = (addressee: string) =>
	new Map(
		register('reports')
			.filter((report) => report['addressee'] === addressee)
			.map((report) => [report['visit_id'], report])
	);
const toState = reportOf('State');

// The first and the last day that a date can be. A 31st that a month has not is none the worse for comparing.
const earliest = (date: string) => `${date}-01-01`.slice(0, 10);
const latest = (date: string) =>
	date.length === 10 ? date : date.length === 7 ? `${date}-31` : `${date}-12-31`;
/** The last day of a visit, as bounds; the first where no last is stated. */
const endOf = ({ start_date = '', end_date = '' }: Line) => {
	const stated = end_date === '' ? start_date : end_date;
	return [earliest(stated), latest(stated)] as const;
};
const threeYearsOn = (day: string) => `${Number(day.slice(0, 4)) + 3}${day.slice(4)}`;

/** What the register says of the report on a visit by a day, by plain comparison of texts. */
function fateOf(visit: Line, day: string): string {
	if (day <= endOf(visit)[1]) return 'not over';
	const report = toState.get(visit['visit_id']);
	if (report === undefined) return 'no report';
	const { public: fate = '', published_date: date = '' } = report;
	if (date !== '' && latest(date) <= day) return 'public';
	if (day < end) {
		if (fate === 'no' || (date !== '' && date > day)) return 'confidential';
		return 'unknown';
	}
	return { yes: 'public', no: 'confidential' }[fate] ?? 'unknown';
}

const choices: readonly Partial<Parameters>[] = [
	{},
	...groups.map(({ slug }) => ({ group: slug })),
	{ from: 2010, to: 2014 },
	{ states: ['ARG', 'AZE', 'KAZ'] },
	{ asof: '2013-06-30' },
	{ asof: '2016-09-07' },
	{ asof: '2020-12-31', from: 2015 }
];

/** The visits of the register that a choice takes. */
function visitsOf({ group, states, from, to, asof }: Partial<Parameters>): readonly Line[] {
	const name = groups.find(({ slug }) => slug === group)?.name ?? '';
	return made.filter(
		({ iso3 = '', start_date = '' }) =>
			(group == null || (groupOf.get(iso3) ?? '') === name) &&
			(states === undefined || states.includes(iso3)) &&
			Number(start_date.slice(0, 4)) >= (from ?? 0) &&
			Number(start_date.slice(0, 4)) <= (to ?? 9999) &&
			start_date <= (asof ?? end)
	);
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

describe('reports by year', () => {
	it.each(choices)('of %o are those of the register, each visit once', async (chosen) => {
		const { rows } = await answer(reportsByYear, chosen);
		const expected = visitsOf(chosen).map((visit) =>
			[visit['visit_id'], visit['start_date']?.slice(0, 4), fateOf(visit, chosen.asof ?? end)].join(' ')
		);
		const found = rows.flatMap(({ visit_ids, year, fate }) =>
			visit_ids.split(' ').map((id) => `${id} ${year} ${fate}`)
		);
		expect(found.toSorted()).toEqual(expected.toSorted());
		for (const { visits, visit_ids } of rows) expect(visits).toBe(visit_ids.split(' ').length);
	});

	it('are 103: 58 public, 12 confidential, 33 unknown; two visits of resumed missions have none', async () => {
		const { rows } = await answer(reportsByYear);
		expect(reportCounts(rows)).toEqual({
			public: 58,
			confidential: 12,
			unknown: 33,
			reports: 103,
			noReport: 2,
			notOver: 0
		});
		const none = rows.filter(({ fate }) => fate === 'no report').map(({ visit_ids }) => visit_ids);
		expect(none).toEqual(['AZE-2014', 'ARG-2020']);
	});

	it('never become fewer public as time goes by', async () => {
		const counts = [];
		for (const asof of ['2010-12-31', '2014-12-31', '2018-12-31', '2022-12-31', end])
			counts.push(reportCounts((await answer(reportsByYear, { asof })).rows).public);
		expect(counts).toEqual(counts.toSorted((a, b) => a - b));
	});

	it.each([
		[{}, 'between 58 and 91 of the 103 reports to States (56 to 88 %) were public: 58 known to be public'],
		[{ states: ['KAZ'] }, 'each of the 2 reports to Kazakhstan was public.'],
		[{ states: ['MUS'] }, 'the one report to Mauritius in the record was confidential.'],
		[{ states: ['SWE'] }, 'the one report to Sweden in the record was public.'],
		[{ states: ['AZE'] }, 'It is not known whether the one report to Azerbaijan in the record was public at'],
		[{ states: ['KHM'] }, 'none of the 2 reports to Cambodia was public.'],
		[
			{ states: ['BOL', 'KHM'], to: 2017 },
			'1 of the 4 reports to Bolivia (Plurinational State of) and Cambodia on visits up to 2017 (25 %) was public; the others were confidential.'
		],
		[
			{ states: ['LBN', 'LKA', 'NRU'], from: 2015 },
			'Of none of the 3 reports to Lebanon, Sri Lanka and Nauru on visits from 2015 on is it known whether'
		],
		[{ states: ['USA'] }, 'the record holds no report to the United States of America.']
	])('%o say %s', async (chosen, words) =>
		expect((await said('reports-by-year', chosen)).sentence).toContain(words)
	);
});

describe('public within three years', () => {
	/** By plain comparison of days: whether a report was surely public in time, surely not, or neither. */
	function verdictOf(visit: Line): string {
		const report = toState.get(visit['visit_id']);
		if (report === undefined) return 'no report';
		const [first, last] = endOf(visit).map(threeYearsOn);
		const { public: fate = '', published_date: date = '' } = report;
		if (fate === 'no') return 'not within';
		if (date === '') return 'unknown';
		if (latest(date) <= (first ?? '')) return 'within';
		return date > (last ?? '') ? 'not within' : 'unknown';
	}

	it.each(choices)('of %o are those of the register', async (chosen) => {
		const day = chosen.asof ?? end;
		const old = visitsOf(chosen).filter((visit) => threeYearsOn(endOf(visit)[1]) <= day);
		const { rows } = await answer(reportsWithinThreeYears, chosen);
		for (const row of rows) {
			const own = old.filter(({ iso3 = '', start_date = '' }) => {
				const year = Number(start_date.slice(0, 4));
				const name = groups.find(({ slug }) => slug === row.regional_group)?.name ?? '';
				if (row.regional_group !== null) return (groupOf.get(iso3) ?? '') === name;
				return row.first_year === null || (year >= row.first_year && year <= (row.last_year ?? 0));
			});
			const count = (verdict: string) => own.filter((visit) => verdictOf(visit) === verdict).length;
			expect([row.public_within, row.not_within, row.unknown, row.without_report]).toEqual([
				count('within'),
				count('not within'),
				count('unknown'),
				count('no report')
			]);
			expect(row.reports).toBe(row.public_within + row.not_within + row.unknown);
			expect(row.percent_low).toBeCloseTo((100 * row.public_within) / row.reports, 9);
			expect(row.percent_high).toBeCloseTo((100 * (row.public_within + row.unknown)) / row.reports, 9);
			expect(row.compared).toBe(row.reports >= 5 ? 'yes' : 'no');
		}
		const sum = (kept: typeof rows) => kept.reduce((all, { reports }) => all + reports, 0);
		const all = allTogether(rows)?.reports ?? 0;
		expect(sum(rows.filter((row) => row.regional_group !== null))).toBe(all);
		expect(sum(rows.filter((row) => row.first_year !== null))).toBe(all);
	});

	it('does not change what it says of the same visits as time goes by', async () => {
		const chosen = { to: 2015 };
		const then = (await answer(reportsWithinThreeYears, { ...chosen, asof: '2020-01-01' })).rows;
		expect(then).toEqual((await answer(reportsWithinThreeYears, chosen)).rows);
	});

	it.each([
		[
			{},
			'Between 37 and 62 of the 82 reports to States on visits that had ended three years or more before 10 February 2026 (45 to 76 %) were public within three years of the visit.'
		],
		[
			{ states: ['KAZ'] },
			'The one report to Kazakhstan on a visit that had ended three years or more before 10 February 2026 was public within three'
		],
		[{ states: ['NIC'] }, 'was not public within three years of the visit.'],
		[{ states: ['AZE'] }, 'It is not known whether the one report to Azerbaijan'],
		[{ states: ['LBR'] }, 'None of the 2 reports to Liberia on visits that had'],
		[{ states: ['KAZ', 'LBR'] }, '1 of the 3 reports to Kazakhstan and Liberia on visits'],
		[
			{ from: 2024 },
			'The record holds no report to States on a visit from 2024 on that had ended three years or more'
		]
	])('%o: %s', async (chosen, words) =>
		expect((await said('reports-within-three-years', chosen)).sentence).toContain(words)
	);
});

describe('months to publication', () => {
	it('are those between the two dates of the register, of every report that is public', async () => {
		const { rows } = await answer(monthsToPublication);
		const published = [...toState.values()].filter((report) => report['public'] === 'yes');
		expect(rows.map(({ visit_id }) => visit_id).toSorted()).toEqual(
			published.map((report) => report['visit_id']).toSorted()
		);
		for (const row of datedReports(rows)) {
			const visit = made.find(({ visit_id }) => visit_id === row.visit_id);
			if (row.published_date.length < 10 || visit?.['end_date']?.length !== 10) continue;
			const days = (Date.parse(row.published_date) - Date.parse(visit['end_date'])) / 86_400_000;
			expect(row.months_min, row.visit_id).toBeCloseTo(days / (365.25 / 12), 9);
			expect(row.months_max, row.visit_id).toBe(row.months_min);
		}
		const sweden = rows.find(({ visit_id }) => visit_id === 'SWE-2008');
		// From 14 March 2008 to 1 and to 30 September: 171 and 200 days.
		expect(sweden?.months_min).toBeCloseTo(171 / (365.25 / 12), 9);
		expect(sweden?.months_max).toBeCloseTo(200 / (365.25 / 12), 9);
	});

	it('have a middle: as many reports took less as took more', async () => {
		const dated = datedReports((await answer(monthsToPublication)).rows);
		const middle = middleMonths(dated);
		if (middle === null) throw new Error('There is no middle');
		const least = dated.map((row) => row.months_min);
		expect(least.filter((months) => months < middle.months_min)).toHaveLength(
			least.filter((months) => months > middle.months_min).length
		);
		expect(middleMonths(dated.slice(0, 2))).toBeNull();
	});

	it.each([
		[
			{},
			'dates the publication of 48 reports to States. The shortest time from the last day of the visit was 3.6 months (Brazil), the longest 154.6 (Liberia). Among the 48 reports whose publication is dated, the middle one came after 19.0 months. Published at the State’s request, article 16 (2): 47; by decision of the Committee against Torture, article 16 (4): 1.'
		],
		[
			{ states: ['KAZ'] },
			'dates the publication of 2 reports to Kazakhstan. The shortest time from the last day of the visit was 24.2 months, the longest 28.3. Each was published at the State’s request, article 16 (2).'
		],
		[
			{ states: ['NIC'] },
			'dates the publication of one report to Nicaragua: 102.5 months after the last day of the visit.'
		],
		[{ states: ['AZE'] }, 'dates the publication of no report to Azerbaijan.']
	])('%o: %s', async (chosen, words) =>
		expect((await said('months-to-publication', chosen)).sentence).toContain(words)
	);

	it('tells what is not in it', async () => {
		const now = (await said('months-to-publication', {})).unknowns;
		expect(now).toContain('This is not the usual time to publication');
		expect(now).toContain('10 more reports are public, without a known date.');
		// Argentina 2012 is public without a date: on an earlier day nobody knows.
		const then = await said('months-to-publication', { states: ['ARG'], asof: '2020-01-01' });
		expect(then.unknowns).toContain('Of 1 report that is public by the end of the record it is not known');
	});
});

describe('lists', () => {
	it('of replies are those that the register knows', async () => {
		const { rows } = await answer(replies);
		const expected = [...toState.values()].filter(
			(report) => report['reply_symbol'] !== '' || report['reply_public'] === 'yes'
		);
		expect(rows.map(({ visit_id }) => visit_id).toSorted()).toEqual(
			expected.map((report) => report['visit_id']).toSorted()
		);
		const { sentence } = await said('replies', {});
		expect(sentence).toContain(`holds ${expected.length} replies to reports to States;`);
		expect((await said('replies', { states: ['SWE'] })).sentence).toContain('1 reply to reports to Sweden;');
	});

	it('of reports to mechanisms hold every one found, and no share', async () => {
		const toMechanism = reportOf('NPM');
		const { rows } = await answer(reportsToMechanisms);
		expect(rows.map(({ visit_id, fate }) => `${visit_id} ${fate}`).toSorted()).toEqual(
			[...toMechanism.values()]
				.map((report) => `${report['visit_id']} ${report['public'] === 'yes' ? 'public' : 'unknown'}`)
				.toSorted()
		);
		const { sentence, unknowns } = await said('reports-to-mechanisms', {});
		expect(sentence).toContain('holds 19 reports to mechanisms: 17 known to be public,');
		expect(sentence).toContain('ended in 2021');
		expect(sentence + unknowns).not.toContain('%');
	});

	it('say nothing of a refusal, nor of a report overdue', async () => {
		for (const id of [
			'reports-by-year',
			'reports-within-three-years',
			'months-to-publication',
			'replies',
			'reports-to-mechanisms'
		])
			for (const chosen of choices) {
				const { sentence, unknowns } = await said(id, chosen);
				expect(sentence + unknowns).not.toMatch(/refus|overdue/i);
			}
	});
});
