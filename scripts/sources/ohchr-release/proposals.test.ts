import { describe, expect, test } from 'vitest';
import { compare } from '../compare.ts';
import { register } from '../testing.ts';
import { releaseProposals } from './proposals.ts';
import type { ReleaseRecord } from './record.ts';

const file = { url: null };
const nothing: ReleaseRecord = {
	...{ title: null, released: null, iso3: 'KAZ', kind: 'concludes', start_date: null, end_date: null },
	...{ visit_ordinal: null, previous_visit_year: null, ratification_year: null, states_parties: null },
	...{ head: null, members: [], evidence: {} }
};
const told = (record: Partial<ReleaseRecord>, url: string | null = null) =>
	releaseProposals({ ...nothing, ...record }, register, { url });

/** What the register has of the visit to Kazakhstan in 2023 (visits.csv, delegations.csv). */
const kazakhstan: Partial<ReleaseRecord> = {
	...{ start_date: '2023-03-26', end_date: '2023-04-01', visit_ordinal: 2, previous_visit_year: 2016 },
	...{ ratification_year: 2008, released: '2023-03-23', states_parties: 92 }
};

test('a release that says what the register says changes nothing and contradicts nothing', () => {
	const { proposals, contradictions, warnings, totals } = told(kazakhstan);
	expect({ proposals, contradictions, warnings }).toEqual({
		proposals: [],
		contradictions: [],
		warnings: []
	});
	expect(totals).toMatchObject([{ stated: 92, before: 92, after: 92 }]);
});

describe('a visit that the register has not', () => {
	const chad: Partial<ReleaseRecord> = {
		...{ iso3: 'MNG', start_date: '2029-05-06', end_date: '2029-05-12', released: '2029-05-20' },
		title: 'UN torture prevention body ends visit to Mongolia',
		head: 'Nora Berg',
		members: [
			{ name: 'Nora Berg', iso3: 'NOR' },
			{ name: 'Ilze Ozola', iso3: 'LVA' }
		],
		evidence: { visit_type: { words: 'follow-up visit', sure: 'stated' } }
	};

	test('is added with its delegation once it is concluded, and numbered after the last', () => {
		const { proposals, warnings } = told(chad, 'https://www.ohchr.org/en/press-releases/2029/05/mongolia');
		expect(proposals[0]).toMatchObject({
			...{ kind: 'put', table: 'visits', key: { visit_id: 'MNG-2029' } },
			cells: {
				...{ iso3: 'MNG', start_date: '2029-05-06', end_date: '2029-05-12', date_precision: 'day' },
				...{
					status: 'completed',
					dates_basis: 'announcement',
					visit_type: 'follow-up',
					visit_type_basis: 'stated'
				},
				...{
					visit_number: 3,
					visit_number_basis: 'report or order of the table',
					delegation_complete: 'yes'
				},
				confidence: 'partly'
			},
			source: { publisher: 'OHCHR', kind: 'official', published_on: '2029-05-20' }
		});
		expect(proposals.slice(1)).toMatchObject([
			{
				table: 'delegations',
				key: { visit_id: 'MNG-2029', name: 'Nora Berg' },
				cells: { nationality_iso3: 'NOR', is_head: 'yes' }
			},
			{
				table: 'delegations',
				key: { visit_id: 'MNG-2029', name: 'Ilze Ozola' },
				cells: { nationality_iso3: 'LVA', is_head: 'no' }
			}
		]);
		expect(warnings).toHaveLength(2);
	});

	test('is added as announced while it is a plan: without number, basis of dates and delegation', () => {
		const { proposals, warnings } = told({ ...chad, kind: 'announces' });
		expect(proposals).toHaveLength(1);
		expect(proposals[0]?.cells).toMatchObject({
			status: 'announced',
			start_date: '2029-05-06',
			delegation_complete: 'no'
		});
		expect(proposals[0]?.cells).not.toHaveProperty('visit_number');
		expect(proposals[0]?.cells).not.toHaveProperty('dates_basis');
		expect(warnings.join()).toContain('its delegation is taken over from a release that concludes it');
	});

	test('is not added under the id of another visit in the same year', () => {
		const { proposals, warnings } = told({ ...kazakhstan, start_date: '2023-10-01', end_date: '2023-10-07' });
		expect(proposals).toEqual([]);
		expect(warnings.join()).toContain('KAZ-2023 is another visit (2023-03-26, completed)');
	});
});

describe('a visit that was announced', () => {
	const burundi: Partial<ReleaseRecord> = { iso3: 'BDI', start_date: '2026-06-07', end_date: '2026-06-13' };

	test('gets its days from a release that announces them', () => {
		const { proposals } = told({ ...burundi, kind: 'announces' }, 'https://www.ohchr.org/burundi');
		expect(proposals).toMatchObject([
			{
				key: { visit_id: 'BDI-2026' },
				cells: { start_date: '2026-06-07', date_precision: 'day', status: 'announced' }
			}
		]);
	});

	test('is completed by a release that concludes it', () => {
		const { proposals } = told(burundi, 'https://www.ohchr.org/burundi');
		expect(proposals[0]?.cells).toMatchObject({
			status: 'completed',
			end_date: '2026-06-13',
			dates_basis: 'announcement'
		});
		expect(String(proposals[0]?.cells['source_ids'])).toMatch(/ ohchr-[0-9a-f]{6}$/);
	});
});

describe('what differs is told and stays as it is', () => {
	test('dates of a visit whose days are known', () => {
		const { proposals, contradictions } = told({ ...kazakhstan, kind: 'announces', end_date: '2023-04-02' });
		expect(proposals).toEqual([]);
		expect(contradictions).toMatchObject([
			{ column: 'end_date', page: '2023-04-02', register: '2023-04-01' }
		]);
	});

	test('the planned last day of a visit that was cut short is not its last day', () => {
		const australia = {
			iso3: 'AUS',
			kind: 'announces',
			start_date: '2022-10-16',
			end_date: '2022-10-27'
		} as const;
		expect(told(australia).contradictions).toEqual([]);
	});

	test('number, year before, year of joining', () => {
		const record = { ...kazakhstan, visit_ordinal: 3, previous_visit_year: 2015, ratification_year: 2009 };
		expect(
			told(record).contradictions.map(({ column, page, register: known }) => [column, page, known])
		).toEqual([
			['visit_number', 3, 2],
			['action_date', 2009, '2008-10-22'],
			['start_date', 2015, '2016-09-20']
		]);
	});

	test('a member whom a complete delegation lacks, another country, and who is not listed', () => {
		const [head, ...others] = register.delegations.filter(({ visit_id }) => visit_id === 'KAZ-2023');
		expect(head?.is_head).toBe('yes');
		const record = {
			...kazakhstan,
			head: head?.name ?? '',
			members: [
				{ name: head?.name ?? '', iso3: 'FRA' },
				{ name: 'Nora Berg', iso3: 'NOR' }
			]
		};
		const { proposals, contradictions } = told(record);
		expect(proposals).toEqual([]);
		expect(contradictions.map(({ column, page }) => [column, page])).toEqual([
			['nationality_iso3', 'FRA'],
			[null, 'Nora Berg'],
			...others.map(() => [null, null])
		]);
	});
});

test('a month becomes a day where the release has one within it', () => {
	const { proposals } = told(
		{ iso3: 'MUS', start_date: '2007-10-08', end_date: '2007-10-18' },
		'https://www.ohchr.org/mauritius'
	);
	expect(proposals).toMatchObject([
		{
			key: { visit_id: 'MUS-2007' },
			cells: { start_date: '2007-10-08', end_date: '2007-10-18', date_precision: 'day' }
		}
	]);
});

test('names are those of the table of members, however the release writes them', () => {
	const { proposals } = told({
		iso3: 'GRC',
		start_date: '2024-10-06',
		members: [{ name: 'Suzanne JABBOUR', iso3: 'LBN' }]
	});
	expect(proposals.filter(({ table }) => table === 'delegations')).toMatchObject([
		{ key: { name: 'Suzanne Jabbour' } }
	]);
});

test('a release without dates changes nothing, and says so', () => {
	expect(told({})).toMatchObject({
		proposals: [],
		warnings: ['the release gives no first day of the visit to KAZ: nothing is taken over']
	});
});

test('what was taken over changes nothing a second time', () => {
	const record = { ...nothing, iso3: 'MUS', start_date: '2007-10-08', end_date: '2007-10-18' };
	const { changed } = compare(register, releaseProposals(record, register, file));
	const visits = register.visits.map((visit) => {
		const own = changed.filter(({ key }) => key['visit_id'] === visit.visit_id);
		return Object.assign({}, visit, Object.fromEntries(own.map((cell) => [cell.column, cell.new])));
	});
	expect(changed.length).toBeGreaterThan(0);
	const after = { ...register, visits };
	expect(compare(after, releaseProposals(record, after, file)).changed).toEqual([]);
});
