import { identifier, text } from '../../../src/lib/engine/sql.ts';
import { parquetType } from '../../../src/lib/register/columns.ts';
import type { Table } from '../../../src/lib/register/tables.ts';
import type { LargeRegister } from './register.ts';

/** Rows a row group: 60 vectors of DuckDB. Smaller groups skip more, larger ones compress better. */
export const ROW_GROUP = 122_880;

/** The tables of a large register that are published. */
export const publishedNames = [
	'states',
	'sources',
	'visits',
	'reports',
	'delegations',
	'visit_dates',
	'missions',
	'returns'
] as const;

export type PublishedName = (typeof publishedNames)[number];

/** The year and State of a visit stand at the end of its id: a check holds them to its row. */
const byVisitId = (column: string) => `right(${column}, 4), right(${column}, 8), ${column}`;

/**
 * How the rows of a file lie: by year, then by State, then by day. A window of years reads a run of row groups, one
 * State reads the few of each year in which it can be; a file that refers to visits lies as they do.
 */
const orders: Readonly<Record<PublishedName, string>> = {
	states: 'rowid',
	sources: 'rowid',
	visits: 'left(start_date, 4), iso3, start_date, visit_id',
	reports: `${byVisitId('visit_id')}, addressee DESC`,
	delegations: `${byVisitId('visit_id')}, is_head DESC, name`,
	visit_dates: 'start_year, iso3, start_min, visit_id',
	missions: 'left(start_date, 4), iso3, start_min, mission_id',
	returns: 'left(from_start, 4), iso3, from_start, from_mission_id'
};

function typed({ columns }: Table): string {
	return Object.entries(columns)
		.map(([name, column]) => `CAST(${identifier(name)} AS ${parquetType(column)}) AS ${identifier(name)}`)
		.join(', ');
}

/**
 * The statement that writes a published file in its order, with statistics for each row group.
 * @param rowGroup rows a row group, a multiple of 2,048
 */
export function copyStatement(
	{ tables, warning }: LargeRegister,
	name: PublishedName,
	path: string,
	rowGroup: number
): string {
	const columns = name in tables ? typed(tables[name as keyof typeof tables].table) : '*';
	const metadata = warning === null ? '' : `, KV_METADATA {made_up: ${text(warning)}}`;
	return `COPY (SELECT ${columns} FROM ${identifier(name)} ORDER BY ${orders[name]})
		TO ${text(path)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${rowGroup}${metadata})`;
}
