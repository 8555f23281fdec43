import { shortVersion, type Change, type ChangedRow, type Version } from '../register/history.ts';
import * as m from '../paraglide/messages.js';
import { atStart } from '../questions/state-name.ts';

/** What changes are told with: the State's name, as it stands within a sentence, and what there is to link to. */
export interface Telling {
	/** By alpha-3 code; a State that the register no longer has is not there. */
	readonly states: ReadonlyMap<string, string>;
	/** Ids of the sources that the register has. */
	readonly sources: ReadonlySet<string>;
}

/** A list of sources, and of which of them the register still tells what they are. */
export interface ToldSources {
	/** `before` and `after` where a correction changed the sources of a row. */
	readonly of: 'row' | 'before' | 'after';
	readonly ids: readonly { readonly id: string; readonly told: boolean }[];
}

/** A change in words. */
export interface ToldChange {
	/** Which row. */
	readonly row: string;
	/** From the site's root; where the row can be seen. */
	readonly path: string;
	readonly words: string;
	readonly sources: readonly ToldSources[];
}

/** A version in words. */
export interface ToldVersion {
	readonly version: string;
	/** As it is shown, and as its address ends. */
	readonly short: string;
	/** ISO day. */
	readonly date: string;
	readonly subject: string;
	readonly reasons: readonly string[];
	/** By table, in the order of the tables. */
	readonly tables: readonly { readonly table: string; readonly changes: readonly ToldChange[] }[];
}

const spaced = (column: string) => column.replaceAll('_', ' ');

/** The cells of a row, without those that name it and without its sources. */
function cellsWords({ key, cells }: ChangedRow): string {
	const named = new Set(key.split(' '));
	const told = Object.entries(cells).filter(
		([column, value]) => column !== 'source_ids' && !named.has(value)
	);
	return told.map(([column, value]) => m.change_cell_of_row({ column: spaced(column), value })).join(', ');
}

/** What happened to a cell or a row: `status date: was empty, became “2018-07-04”`. */
export function changeWords(change: Change): string {
	if (change.kind !== 'changed') {
		const words = { added: m.change_added, removed: m.change_removed }[change.kind];
		return words({ cells: cellsWords(change) });
	}
	if (change.column === 'source_ids') return m.change_sources();
	const column = spaced(change.column);
	if (change.old === '') return m.change_filled({ column, new: change.new });
	if (change.new === '') return m.change_emptied({ column, old: change.old });
	return m.change_cell({ column, old: change.old, new: change.new });
}

/** Which row a change is of: the State that it is about, then what else names it. */
export function rowWords({ key, state }: Change, states: Telling['states']): string {
	if (state === null) return key;
	const name = atStart(states.get(state) ?? state);
	const rest = key
		.split(' ')
		.filter((part) => part !== state)
		.join(' ');
	return rest === '' ? name : m.change_row({ state: name, row: rest });
}

function sourcesOf(change: Change, known: ReadonlySet<string>): readonly ToldSources[] {
	const list = (of: ToldSources['of'], ids: string | null | undefined): readonly ToldSources[] =>
		!ids ? [] : [{ of, ids: ids.split(' ').map((id) => ({ id, told: known.has(id) })) }];
	if (change.kind !== 'changed') return list('row', change.cells['source_ids']);
	const { sources_before: before, sources_after: after } = change;
	return before === after ? list('row', after) : [...list('before', before), ...list('after', after)];
}

/** Where a row can be seen, from the site's root: at its State, else at the files of its table. */
function pathOf({ table, key, state }: Change, { states, sources }: Telling): string {
	if (table === 'sources' && sources.has(key)) return `data/sources/#${key}`;
	return state !== null && states.has(state) ? `states/${state}/` : `data/#table-${table}`;
}

/** A version in words, its changes by table. */
export function toldVersion({ changes, ...version }: Version, telling: Telling): ToldVersion {
	const tables = [...new Set(changes.map(({ table }) => table))];
	const told = (change: Change): ToldChange => ({
		row: rowWords(change, telling.states),
		path: pathOf(change, telling),
		words: changeWords(change),
		sources: sourcesOf(change, telling.sources)
	});
	return {
		...version,
		short: shortVersion(version.version),
		tables: tables.map((table) => ({
			table,
			changes: changes.filter((change) => change.table === table).map(told)
		}))
	};
}

/** How many changes a version has. */
export function countChanges({ tables }: ToldVersion): number {
	return tables.reduce((sum, { changes }) => sum + changes.length, 0);
}
