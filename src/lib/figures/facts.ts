import type { Row } from '../engine/engine.ts';
import type { Column } from '../questions/question.ts';
import { cellText } from './table.ts';

/** What something is called, what it is, and the ids of its sources with a space between. */
export interface Fact {
	readonly label: string;
	readonly text: string;
	readonly sources: string | null;
}

/** The known cells of a row that a table shows, as facts. */
export function factsOf<R extends Row>(columns: readonly Column<R>[], row: R): readonly Fact[] {
	return columns
		.filter((column) => column.filesOnly !== true && row[column.name] !== null)
		.map((column) => {
			const [label, text] = [column.label(), cellText(column, row)];
			return column.kind === 'sources' ? { label, text: '', sources: text } : { label, text, sources: null };
		});
}
