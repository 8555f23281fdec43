import { classesOf, lineOf, textOf, type Element } from './html.ts';

/** A row of a table as it is read. */
export interface TableRow {
	readonly cells: readonly string[];
	/** Its line in the file; null where the page does not write its tag. */
	readonly line: number | null;
}

/** Rows that are no data: paging, filters, "no records". */
const NO_DATA = /pager|filter|norecords|commanditem|footer|groupheader/i;

const isElement = (node: Element['childNodes'][number]): node is Element => 'tagName' in node;

/** The rows of a table, not those of tables within it. */
function rowElements(table: Element): Element[] {
	return table.childNodes
		.filter(isElement)
		.flatMap((child) =>
			['thead', 'tbody'].includes(child.tagName) ? child.childNodes.filter(isElement) : [child]
		)
		.filter((row) => row.tagName === 'tr' && !classesOf(row).some((name) => NO_DATA.test(name)));
}

/** The rows of a table with the text of their cells, headings and data alike. */
export function tableRows(table: Element): TableRow[] {
	return rowElements(table)
		.map((row) => ({
			cells: row.childNodes
				.filter(isElement)
				.filter(({ tagName }) => tagName === 'td' || tagName === 'th')
				.map((cell) => textOf(cell).replace(/\s+/g, ' ')),
			line: lineOf(row)
		}))
		.filter(({ cells }) => cells.some((cell) => cell !== ''));
}
