import { indicators, indicatorWords, type Indicator } from '../questions/compare-indicators.ts';
import { behindWords, cellWords, subjectWords } from '../questions/compare-words.ts';
import type { CompareRow } from '../questions/compare.ts';

/** A column of the comparison: a State, or the parties it is compared with. */
export interface ComparedColumn {
	readonly id: string;
	readonly kind: CompareRow['kind'];
	readonly label: string;
}

/** A line of the comparison: an indicator, a cell a column. */
export interface ComparedLine {
	readonly id: Indicator;
	readonly label: string;
	readonly cells: readonly { readonly id: string; readonly words: string; readonly behind: string }[];
}

/** Turns rows into a table: subjects across in the order of the rows, indicators down. */
export function compareTable(rows: readonly CompareRow[]): {
	readonly columns: readonly ComparedColumn[];
	readonly lines: readonly ComparedLine[];
} {
	const columns = rows
		.filter(({ indicator }) => indicator === 'visits')
		.map((row) => ({ id: row.subject, kind: row.kind, label: subjectWords(row) }));
	const lines = indicators.map((indicator) => ({
		id: indicator,
		label: indicatorWords(indicator),
		cells: columns.map(({ id }) => {
			const row = rows.find((one) => one.indicator === indicator && one.subject === id);
			return { id, words: row ? cellWords(row) : '', behind: row ? behindWords(row) : '' };
		})
	}));
	return { columns, lines };
}
