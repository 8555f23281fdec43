import { columnsOf, type Register, type TableName, tables } from '../../src/lib/register/tables.ts';
import type { AnyRow } from '../read-table.ts';
import type {
	Cells,
	ChangedCell,
	Contradiction,
	Difference,
	GoneRow,
	NewRow,
	Proposal,
	Proposals,
	RegisterCell,
	Source
} from './difference.ts';

const rowsOf = (register: Register, table: TableName): readonly AnyRow[] => register[table];

const cellOf = (cells: Cells, column: string): RegisterCell => cells[column] ?? null;

function rowOf(register: Register, table: TableName, key: Cells): AnyRow | undefined {
	return rowsOf(register, table).find((row) =>
		tables[table].key.every((column) => cellOf(row, column) === cellOf(key, column))
	);
}

/** The row of sources that stands for the source already: the one with its id, or with its address. */
function knownSource(register: Register, { source_id, url }: Source): Source | undefined {
	return register.sources.find(
		(known) => known.source_id === source_id || (url !== null && known.url === url)
	);
}

const citesSources = (table: TableName) => columnsOf(table).some(([name]) => name === 'source_ids');

function newRow({ table, key, cells, evidence }: Proposal, source_id: string | null): NewRow {
	const stated: Cells = {
		...cells,
		...key,
		...(citesSources(table) && source_id !== null ? { source_ids: source_id } : {})
	};
	const row = Object.fromEntries(columnsOf(table).map(([name]) => [name, cellOf(stated, name)]));
	return { table, key, row, source_id, evidence: evidence ?? null };
}

/** The changed cells of a row, with the source cited in it where it was not. */
function changedCells(proposal: Proposal, row: AnyRow, source_id: string | null): ChangedCell[] {
	const { table, key, cells, evidence } = proposal;
	const cited = typeof row['source_ids'] === 'string' ? row['source_ids'] : null;
	const change = (column: string, value: RegisterCell): ChangedCell => ({
		...{ table, key, column, old: cellOf(row, column), new: value },
		...{ old_source_ids: cited, source_id, evidence: evidence ?? null }
	});
	const changed = Object.entries(cells)
		.filter(([column, value]) => cellOf(row, column) !== value)
		.map(([column, value]) => change(column, value));
	const uncited = source_id !== null && cited !== null && !cited.split(' ').includes(source_id);
	if (changed.length === 0 || !uncited) return changed;
	return [...changed, change('source_ids', `${cited} ${source_id}`)];
}

/** A value that changes though its row rests on other sources too: they may say what the register said. */
function contradicted({ table, key, column, old, ...change }: ChangedCell): Contradiction[] {
	const others = change.old_source_ids?.split(' ').filter((id) => id !== change.source_id) ?? [];
	if (column === 'source_ids' || old === null || others.length === 0) return [];
	return [
		{
			...{ table, key, column, page: change.new, register: old, source_ids: others.join(' ') },
			reason: 'the row rests on other sources too, and they may say what the register says now'
		}
	];
}

/**
 * Compares what pages propose with the register.
 * @param register as it is
 * @param proposed what one page or more would have it say; a row is proposed once
 * @returns what would change: nothing where the register says the same already
 */
export function compare(register: Register, proposed: Proposals): Difference {
	const added: NewRow[] = [];
	const changed: ChangedCell[] = [];
	const gone: GoneRow[] = [];
	const sources = new Map<string, Source>();
	for (const proposal of proposed.proposals) {
		const { kind, table, key, source } = proposal;
		const known = source === null ? undefined : knownSource(register, source);
		const source_id = known?.source_id ?? source?.source_id ?? null;
		const row = rowOf(register, table, key);
		const before = added.length + changed.length;
		if (kind === 'remove') {
			if (row) gone.push({ table, key, row, source_id });
			continue;
		}
		if (row) changed.push(...changedCells(proposal, row, source_id));
		else added.push(newRow(proposal, source_id));
		const cited = added.length + changed.length > before;
		if (cited && source !== null && known === undefined) sources.set(source.source_id, source);
	}
	const newSources = [...sources.values()].map((source): NewRow => ({
		...{ table: 'sources', key: { source_id: source.source_id }, row: { ...source } },
		...{ source_id: null, evidence: null }
	}));
	return {
		added: [...added, ...newSources],
		changed,
		gone,
		contradictions: [...proposed.contradictions, ...changed.flatMap(contradicted)],
		warnings: proposed.warnings
	};
}
