import { tables, type Table, type TableName } from '../../src/lib/register/tables.ts';

/** What the name of every file of made-up rows starts with. */
export const MADE_UP = 'made-up-';

/** What is said wherever somebody could take made-up rows for the record. */
export const MADE_UP_WORDS = 'Made up, for measuring. No row of these files is a fact.';

/** The tables that are made up: visits, what hangs on them, and sources for them to cite. */
export const madeNames = ['visits', 'reports', 'delegations', 'sources'] as const satisfies TableName[];

export type MadeName = (typeof madeNames)[number];

const DIGITS = 9;

/** The most visits that can be told apart by their ids. */
export const MOST_VISITS = 10 ** DIGITS - 1;

/** The id of a made-up visit: its mark, its number from 1, then as every visit's: its State and the year of its first day. */
export function madeId(number: number, iso3: string, year: string): string {
	return `made-${String(number).padStart(DIGITS, '0')}-${iso3}-${year}`;
}

const MADE_ID = {
	pattern: /^made-\d{9}-[A-Z]{3}-\d{4}$/,
	format: 'a made-up visit, as in made-000000123-KAZ-2016'
};

/** The columns of a table of the register that hold the id of a visit hold the id of a made-up one. */
function withMadeIds(table: Table): Table {
	const columns = Object.entries(table.columns).map(([name, column]) => [
		name,
		column.kind === 'id' && name.endsWith('visit_id') ? { ...column, ...MADE_ID } : column
	]);
	return { ...table, columns: Object.fromEntries(columns) as Table['columns'] };
}

/** The made-up tables: as those of the register, but for the ids of the visits, which the register refuses. */
export const madeTables = Object.fromEntries(
	madeNames.map((name) => [name, withMadeIds(tables[name])])
) as Readonly<Record<MadeName, Table>>;
