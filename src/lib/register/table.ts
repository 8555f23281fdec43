import type { Column } from './columns.ts';

/** The tables of the register, in the order in which they are read and listed. */
export const tableNames = [
	'states',
	'other_names',
	'treaties',
	'participation',
	'article24',
	'visits',
	'visit_parts',
	'delegations',
	'reports',
	'npms',
	'article17',
	'members',
	'events',
	'published_totals',
	'known_disagreements',
	'exceptions',
	'tables',
	'sources'
] as const;

export type TableName = (typeof tableNames)[number];

/** Columns whose values, where none of them is empty, are found together in a row of another table. */
export interface ForeignKey {
	readonly columns: readonly string[];
	readonly table: TableName;
	/** The columns of that table, one for one. */
	readonly references: readonly string[];
}

/** What a table of the register is: the one description that reading, checks, files and pages are made from. */
export interface Table {
	readonly title: string;
	/** What a row is, and what to mind. */
	readonly description: string;
	/** The columns whose values together name a row. */
	readonly key: readonly string[];
	readonly foreignKeys: readonly ForeignKey[];
	/** The order of the rows in the file, in words. */
	readonly order: string;
	/** The columns by name, in the order of the file. */
	readonly columns: Readonly<Record<string, Column>>;
}
