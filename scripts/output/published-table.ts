import { min } from 'd3-array';
import type { Cell } from '../../src/lib/engine/engine.ts';
import type { ColumnType, TypedColumn } from '../../src/lib/engine/parquet.ts';
import { parquetType } from '../../src/lib/register/columns.ts';
import {
	tableNames,
	tables,
	type Register,
	type Table,
	type TableName
} from '../../src/lib/register/tables.ts';
import { derivedTables, type Derived } from '../derive/derive.ts';
import {
	derivedNames,
	type DerivedColumn,
	type DerivedName,
	type DerivedTable
} from '../derive/derived-table.ts';
import { asOf } from '../derive/protocol.ts';

/** A table as it is published: what it is, and its rows. */
export interface PublishedTable {
	readonly name: TableName | DerivedName;
	readonly kind: 'register' | 'derived';
	readonly table: Table | DerivedTable;
	readonly columns: readonly PublishedColumn[];
	readonly rows: readonly Readonly<Record<string, Cell>>[];
	/** The ISO day to which the table is complete; null where the register states none. */
	readonly asOf: string | null;
}

/** A column as it is published: its type in Parquet, and its description. */
export interface PublishedColumn extends TypedColumn {
	readonly column: DerivedColumn;
}

/**
 * Gives every table to publish: those of the register in their order, then the derived ones in theirs.
 * A derived table is complete to the earliest as-of date among the tables that it is made from.
 */
export function publishedTables(register: Register, derived: Derived): PublishedTable[] {
	const ofRegister = tableNames.map((name): PublishedTable => {
		const rows = register[name];
		return { name, kind: 'register', ...described(tables[name]), rows, asOf: asOf(register, name) };
	});
	const made = derivedNames.map((name): PublishedTable => {
		const table: DerivedTable = derivedTables[name];
		const ends = table.madeFrom.map((from) => asOf(register, from)).filter((day) => day !== null);
		return { name, kind: 'derived', ...described(table), rows: derived[name], asOf: min(ends) ?? null };
	});
	return [...ofRegister, ...made];
}

function described<T extends Table | DerivedTable>(table: T) {
	const columns = Object.entries<DerivedColumn>(table.columns).map(([name, column]): PublishedColumn => ({
		name,
		type: typeOf(column),
		column
	}));
	return { table, columns };
}

function typeOf(column: DerivedColumn): ColumnType {
	return column.kind === 'number' ? 'DOUBLE' : parquetType(column);
}
