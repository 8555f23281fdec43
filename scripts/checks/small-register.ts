import { type Register, type RowOf, type TableName, tableNames } from '../../src/lib/register/tables.ts';
import type { Reading } from '../read.ts';
import type { TableReading } from '../read-table.ts';
import type { Check } from './check.ts';
import { formatProblem } from './problem.ts';

const sourced = { note: null, source_ids: 'untc-iv-9-b' };
const stated = { confidence: 'verified', ...sourced } as const;

const state = (iso3: string, iso2: string, m49: string, name: string): RowOf<'states'> => ({
	...{ iso3, iso2, m49, name, untc_name: name, un_status: 'member', un_regional_group: 'Asia-Pacific Group' },
	...{ m49_region: 'Asia', m49_subregion: 'Central Asia', note: null }
});

const party = (iso3: string, action_date: string): RowOf<'participation'> => ({
	...{ iso3, treaty: 'OPCAT', signature_date: null, signature_kind: null, action: 'accession', action_date },
	...{ status: 'party', withdrawn_on: null, ...sourced }
});

const visit = (
	iso3: string,
	start_date: string,
	end_date: string,
	visit_number: number
): RowOf<'visits'> => ({
	...{ visit_id: `${iso3}-${start_date.slice(0, 4)}`, iso3, start_date, end_date, date_precision: 'day' },
	...{ planned_end_date: null, dates_basis: 'report', visit_type: 'regular', visit_type_basis: 'stated' },
	...{ status: 'completed', status_date: null, resumes_visit_id: null, visit_number },
	...{ visit_number_basis: 'press release', delegation_complete: 'yes', places_visited: null, ...stated }
});

const person = (visit_id: string, name: string, is_head: 'yes' | 'no'): RowOf<'delegations'> => ({
	...{ visit_id, name, nationality_iso3: 'MNG', is_head }
});

const asOf = (table: TableName): RowOf<'tables'> => ({ table, as_of: '2026-02-10', note: null });

/** A register of two States that breaks no check: every table has a row or more, the facts are made up. */
export const whole: Register = {
	states: [state('KAZ', 'KZ', '398', 'Kazakhstan'), state('MNG', 'MN', '496', 'Mongolia')],
	other_names: [
		{ iso3: 'MNG', name: "Mongolian People's Republic", kind: 'former', source_ids: 'untc-iv-9-b' }
	],
	treaties: [
		{
			...{ treaty: 'OPCAT', untc_no: 'IV-9-b', body: 'SPT', title: 'Optional Protocol' },
			...{ adopted: '2002-12-18', in_force: '2006-06-22', as_of: '2026-02-03', source_ids: 'untc-iv-9-b' }
		}
	],
	participation: [party('KAZ', '2008-10-22'), party('MNG', '2015-02-12')],
	article24: [
		{
			iso3: 'KAZ',
			part: 'iv',
			declared_on: '2010-02-08',
			valid_until: null,
			until_basis: 'no term',
			...sourced
		}
	],
	visits: [
		visit('KAZ', '2016-09-20', '2016-09-29', 1),
		visit('MNG', '2017-09-11', '2017-09-20', 1),
		visit('KAZ', '2023-03-26', '2023-04-01', 2)
	],
	visit_parts: [
		{
			visit_id: 'KAZ-2016',
			part: 1,
			start_date: '2016-09-20',
			end_date: '2016-09-22',
			source_ids: 'untc-iv-9-b'
		},
		{
			visit_id: 'KAZ-2016',
			part: 2,
			start_date: '2016-09-26',
			end_date: '2016-09-29',
			source_ids: 'untc-iv-9-b'
		}
	],
	delegations: [
		person('KAZ-2016', 'A', 'yes'),
		person('KAZ-2016', 'B', 'no'),
		person('KAZ-2023', 'B', 'yes'),
		person('MNG-2017', 'A', 'yes')
	],
	reports: [
		{
			...{ visit_id: 'KAZ-2016', addressee: 'State', report_symbol: 'CAT/OP/KAZ/1', reply_symbol: null },
			...{ transmitted_date: '2017-02', public: 'yes', published_date: '2019-02-11' },
			...{ published_basis: 'State request', reply_public: 'unknown', ...stated }
		}
	],
	npms: [
		{
			...{ iso3: 'KAZ', npm_name: 'Coordination Council', local_name: null, designated: 'yes' },
			...{ designation_year: 2013, designation_date: '2013-07-02', current_body_since: null },
			...{ model: 'ombudsman_plus', legal_basis: null, as_of: null, ...stated }
		}
	],
	article17: [
		{
			...{ iso3: 'MNG', added_earliest: '2016-06', added_latest: '2016-11', added_basis: 'stated' },
			...{ removed_earliest: '2020-01', removed_latest: '2020-06', last_seen_on_list: '2019-11', ...stated }
		}
	],
	members: [
		{
			...{ name: 'A', nationality_iso3: 'MNG', term_start: null, term_end: null, role: 'chair' },
			...{ role_years: '2011-2020', ...stated }
		},
		{
			...{ name: 'B', nationality_iso3: 'MNG', term_start: '2023-01', term_end: '2026-12', role: 'member' },
			...{ role_years: null, ...stated }
		}
	],
	events: [{ start: '2020-03', end: '2021-10', title: 'No visits', source_ids: 'untc-iv-9-b' }],
	published_totals: [
		{ date: '2023', metric: 'visits_in_year', year: 2023, value: '2', qualifier: 'exact', ...sourced }
	],
	known_disagreements: [{ date: '2023', metric: 'visits_in_year', value: '2', reason: 'counts a plan' }],
	exceptions: [],
	tables: (
		[
			'participation',
			'article24',
			'visits',
			'delegations',
			'reports',
			'npms',
			'article17',
			'members'
		] as const
	).map(asOf),
	sources: [
		{
			...{ source_id: 'untc-iv-9-b', publisher: 'UN Treaty Collection', kind: 'official', title: null },
			...{ published_on: null, url: null }
		}
	]
};

function tableReading<T extends TableName>(rows: RowOf<T>[]): TableReading<T> {
	const lines = new Map(rows.map((row, index) => [row, index + 2]));
	return { rows, lines, unreadable: [], complete: true, problems: [] };
}

/** The small register as if read from files, with some tables replaced. */
export function small(changes: Partial<Register> = {}): Reading {
	const register = { ...whole, ...changes };
	return Object.fromEntries(tableNames.map((table) => [table, tableReading(register[table])])) as Reading;
}

/** A table of the small register with some cells of one row changed; rows count from 0. */
export function change<T extends TableName>(
	table: T,
	row: number,
	cells: Partial<RowOf<T>>
): Partial<Register> {
	const rows = whole[table].map((old, index) => (index === row ? { ...old, ...cells } : old));
	return { [table]: rows };
}

/** What a check says of the small register with some tables replaced, a line a failure. */
export function says(check: Check, changes: Partial<Register> = {}): string[] {
	return check.run(small(changes)).map(({ problem }) => formatProblem(problem));
}
