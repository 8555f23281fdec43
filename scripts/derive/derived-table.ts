import type { CellOf, Column } from '../../src/lib/register/columns.ts';
import type { TableName } from '../../src/lib/register/tables.ts';

/** The tables made from the register, in the order in which they are made and listed. */
export const derivedNames = [
	'entry_into_force',
	'visit_dates',
	'missions',
	'returns',
	'party_days',
	'poisson_intervals',
	'timeline',
	'checks',
	'state_names'
] as const;

export type DerivedName = (typeof derivedNames)[number];

/** A measured number with a fraction, in its unit. */
export interface MeasureColumn {
	readonly kind: 'number';
	readonly unit: string;
	readonly description: string;
	readonly nullable?: true;
}

export type DerivedColumn = Column | MeasureColumn;

/** What a derived table is: as a table of the register, with the tables that it is made from. */
export interface DerivedTable {
	readonly title: string;
	readonly description: string;
	/** The columns whose values together name a row; empty where no row is named (a list of events). */
	readonly key: readonly string[];
	readonly foreignKeys: readonly {
		readonly columns: readonly string[];
		readonly table: TableName | DerivedName;
		readonly references: readonly string[];
	}[];
	/** The order of the rows, in words. */
	readonly order: string;
	/** The tables of the register that it is made from: it is complete to the earliest of their as-of dates. */
	readonly madeFrom: readonly TableName[];
	readonly columns: Readonly<Record<string, DerivedColumn>>;
}

type DerivedCell<C> = C extends Column
	? CellOf<C>
	: C extends { readonly nullable: true }
		? number | null
		: number;

/** A row of a derived table: its cells by the name of the column. Dates are ISO text, what is empty is null. */
export type DerivedRow<T extends DerivedTable> = {
	readonly [C in keyof T['columns']]: DerivedCell<T['columns'][C]>;
};

/** The first or last day that a date can be. */
export const bound = (description: string) => ({ kind: 'date', description }) as const;

/** The same, empty where nothing bounds it. */
export const openBound = (description: string) => ({ kind: 'date', nullable: true, description }) as const;

/** A column that is yes or no, and never unknown. */
export const yesNo = (description: string) =>
	({ kind: 'one of', values: ['yes', 'no'], description }) as const;

export const iso3 = { kind: 'iso3', description: 'The State.' } as const;

export const toStates = { columns: ['iso3'], table: 'states', references: ['iso3'] } as const;
