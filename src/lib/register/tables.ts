import type { CellOf, Column } from './columns.ts';
import { type Table, type TableName, tableNames } from './table.ts';
import { members } from './tables/members.ts';
import { article17, npms } from './tables/mechanisms.ts';
import { asOfDates, exceptions, sources } from './tables/record.ts';
import { reports } from './tables/reports.ts';
import { otherNames, states } from './tables/states.ts';
import { events, knownDisagreements, publishedTotals } from './tables/totals.ts';
import { article24, participation, treaties } from './tables/treaties.ts';
import { delegations, visitParts, visits } from './tables/visits.ts';

export { tableNames, type Table, type TableName };

/** Every table of the register, by the name of its file. */
export const tables = {
	states,
	other_names: otherNames,
	treaties,
	participation,
	article24,
	visits,
	visit_parts: visitParts,
	delegations,
	reports,
	npms,
	article17,
	members,
	events,
	published_totals: publishedTotals,
	known_disagreements: knownDisagreements,
	exceptions,
	tables: asOfDates,
	sources
} as const satisfies { readonly [T in TableName]: Table };

type ColumnsOf<T extends TableName> = (typeof tables)[T]['columns'];

/** A row of a table: its cells by the name of the column. Dates are ISO text, what is empty is null. */
export type RowOf<T extends TableName> = {
	readonly [C in keyof ColumnsOf<T>]: ColumnsOf<T>[C] extends Column ? CellOf<ColumnsOf<T>[C]> : never;
};

/** The whole register: the rows of every table, in the order of the file. */
export type Register = { [T in TableName]: RowOf<T>[] };

/** The columns of a table as plain data, in the order of the file. */
export function columnsOf(table: TableName): readonly (readonly [name: string, column: Column])[] {
	return Object.entries<Column>(tables[table].columns);
}
