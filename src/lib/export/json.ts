import type { Row } from '../engine/engine.ts';
import type { FileColumn } from './file-column.ts';
import { provenanceFields, type Provenance } from './provenance.ts';

/**
 * An answer as JSON: what it is and whence it comes, its columns, its rows. What is not known is null.
 * @param columns in the order of the file
 * @param rows rows that carry them
 * @param of what goes with them
 */
export function json(columns: readonly FileColumn[], rows: readonly Row[], of: Provenance): string {
	const cells = (row: Row) => Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]));
	const file = {
		...provenanceFields(of),
		columns: columns.map(({ name, kind, label }) => ({ name, kind, label })),
		rows: rows.map(cells)
	};
	return `${JSON.stringify(file, null, '\t')}\n`;
}
