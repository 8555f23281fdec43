import type { TableName } from './table.ts';

/** Cells by column, as the file has them; empty ones are left out. */
export type Cells = Readonly<Record<string, string>>;

interface OfRow {
	readonly table: TableName;
	/** The values of the table's key with a space between, empty ones left out. */
	readonly key: string;
	/** Alpha-3 code of the State that the row is about; null where it is about none. */
	readonly state: string | null;
}

/** A cell that has another value than before; an empty cell is an empty text. */
export interface ChangedCell extends OfRow {
	readonly kind: 'changed';
	readonly column: string;
	readonly old: string;
	readonly new: string;
	/** Ids with a space between; null where rows of the table cite none. */
	readonly sources_before: string | null;
	readonly sources_after: string | null;
}

/** A row that is new, or that is gone. */
export interface ChangedRow extends OfRow {
	readonly kind: 'added' | 'removed';
	readonly cells: Cells;
}

export type Change = ChangedCell | ChangedRow;

/** The register as it stood after one correction, or after several that came together. */
export interface Version {
	/** SHA-256, hex, over the files of the register. */
	readonly version: string;
	/** The ISO day, UTC, on which it was made. */
	readonly date: string;
	/** What was changed, in a line, and why: paragraphs, the first of which may be missing. */
	readonly subject: string;
	readonly reasons: readonly string[];
	/** In the order of the tables, then of the rows' keys, then of the columns. */
	readonly changes: readonly Change[];
}

/** The register with which it began: its rows are counted, not told. */
export interface Start extends Omit<Version, 'changes'> {
	readonly rows: Readonly<Partial<Record<TableName, number>>>;
}

/** Every version of the register. */
export interface History {
	readonly start: Start;
	/** From the second version to the newest. */
	readonly versions: readonly Version[];
}

/** So many digits of a version are shown, and name it in addresses. */
const shown = 12;

/** A version as it is shown. */
export const shortVersion = (version: string): string => version.slice(0, shown);

/** The newest version of a history. */
export function newest({ start, versions }: History): Version | Start {
	return versions.at(-1) ?? start;
}

/**
 * The version that some digits name.
 * @param versions those there are
 * @param digits the first of its SHA-256, at least six, in hex of any case
 * @returns null where they name none, or more than one
 */
export function versionNamed<V extends { readonly version: string }>(
	versions: readonly V[],
	digits: string
): V | null {
	const wanted = digits.toLowerCase();
	if (!/^[0-9a-f]{6,64}$/.test(wanted)) return null;
	const found = versions.filter(({ version }) => version.startsWith(wanted));
	return found.length === 1 ? (found[0] ?? null) : null;
}

/**
 * What is about a State, of a history: its versions are all there, with the changes of the State alone.
 * @param iso3 alpha-3 code
 */
export function historyOfState({ start, versions }: History, iso3: string): History {
	const own = ({ state }: Change) => state === iso3;
	return { start, versions: versions.map((one) => ({ ...one, changes: one.changes.filter(own) })) };
}

/**
 * The versions after another one in which something changed, newest first.
 * @param since a version of the history
 */
export function changedSince({ versions }: History, since: Version | Start): readonly Version[] {
	const at = versions.findIndex(({ version }) => version === since.version);
	return versions
		.slice(at + 1)
		.filter(({ changes }) => changes.length > 0)
		.reverse();
}
