import type { RowOf, TableName } from '../../src/lib/register/tables.ts';

/** A cell of the register: ISO text for a date, null where it is empty. */
export type RegisterCell = string | number | null;

/** Some cells of a row, by the name of the column. */
export type Cells = Readonly<Record<string, RegisterCell>>;

/** A row of the table of sources: where a proposal was read. */
export type Source = RowOf<'sources'>;

/**
 * What a page would have one row of the register say. The importer's side of an import: made from what was read and
 * from the register, it writes nothing.
 */
export interface Proposal {
	/** `put`: the row is to hold these cells, and is added where it is missing. `remove`: the page has it no longer. */
	readonly kind: 'put' | 'remove';
	readonly table: TableName;
	/** The values of the columns of the table's key. */
	readonly key: Cells;
	/** The cells that the page states. A column left out stays as it is; in a new row it is empty. */
	readonly cells: Cells;
	/**
	 * The source of the cells. It is added to `source_ids` of a row that changes, and to the table of sources where
	 * that has neither its id nor its address. Null where the row cites none (as-of dates).
	 */
	readonly source: Source | null;
	/** The words of the page that the cells were read from, where more than a table cell had to be understood. */
	readonly evidence?: string;
}

/** Something another source says against the page; nothing is written for it. */
export interface Contradiction {
	readonly table: TableName;
	readonly key: Cells;
	/** The column; null where the row as a whole is meant. */
	readonly column: string | null;
	/** What the page says; null where it says nothing. */
	readonly page: RegisterCell;
	/** What the register says. */
	readonly register: RegisterCell;
	/** Who says what the register says: ids of sources, a space between; null where none is cited. */
	readonly source_ids: string | null;
	/** What a reader should make of it, in a sentence without a full stop. */
	readonly reason: string;
}

/** A total that the page states of itself, beside the register's own count of the same thing. */
export interface StatedTotal {
	/** What was counted, as in "parties to OPCAT". */
	readonly what: string;
	readonly stated: number;
	/** Our count of the register as it is, and as it would be. */
	readonly before: number;
	readonly after: number;
	/** Why the two may differ, where it is known: "with the European Union, which is no State". */
	readonly remark?: string;
}

/** What one page proposes: the form in which every importer hands it over. */
export interface Proposals {
	readonly proposals: readonly Proposal[];
	readonly contradictions: readonly Contradiction[];
	/** Sentences without a full stop on what was read but not taken over. */
	readonly warnings: readonly string[];
	/** The totals that the page states of itself, where it states any. */
	readonly totals?: readonly StatedTotal[];
}

/** A row that the register has not. */
export interface NewRow {
	readonly table: TableName;
	readonly key: Cells;
	/** Every cell of the row, the empty ones too. */
	readonly row: Cells;
	readonly source_id: string | null;
	readonly evidence: string | null;
}

/** A cell that would change. */
export interface ChangedCell {
	readonly table: TableName;
	readonly key: Cells;
	readonly column: string;
	readonly old: RegisterCell;
	readonly new: RegisterCell;
	/** The sources of the row as it is: ids, a space between; null where it cites none. */
	readonly old_source_ids: string | null;
	/** The source of the new value. */
	readonly source_id: string | null;
	readonly evidence: string | null;
}

/** A row of the register that the page has no longer. */
export interface GoneRow {
	readonly table: TableName;
	readonly key: Cells;
	readonly row: Cells;
	/** The source that has it no longer. */
	readonly source_id: string | null;
}

/** The whole of what an import would do, for a reader to judge before it is written. */
export interface Difference {
	readonly added: readonly NewRow[];
	readonly changed: readonly ChangedCell[];
	readonly gone: readonly GoneRow[];
	readonly contradictions: readonly Contradiction[];
	readonly warnings: readonly string[];
}

/** Whether an import would leave the register as it is; contradictions and warnings are for the reader alone. */
export function isEmpty({ added, changed, gone }: Difference): boolean {
	return added.length + changed.length + gone.length === 0;
}
