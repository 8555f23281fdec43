import { z } from 'zod';
import { columnsOf, hasNeeded, type Columns, type Wanted } from './columns.ts';
import { elementsOf, parseHtml } from './html.ts';
import { tableRows, type TableRow } from './html-table.ts';
import type { Importer, Reading, Warning } from './importer.ts';
import { knownState } from './known-state.ts';
import type { StateMatcher } from './names.ts';
import { documentIn, visitTypeIn, type VisitDocument } from './ohchr-visits/cells.ts';
import { visitDates } from './ohchr-visits/dates.ts';
import type { Page } from './page.ts';
import { Refusal } from './refusal.ts';

const date = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
const document = z.strictObject({
	/** Null where the table does not say. */
	status: z.enum(['public', 'confidential']).nullable(),
	symbol: z.string().nullable()
});

/** OHCHR's table of visits, a row a visit; what a cell does not say is null. */
export const visitTable = z.array(
	z.strictObject({
		iso3: z.string().regex(/^[A-Z]{3}$/),
		/** As exact as the table has it: a day, a month or a year. */
		start_date: date,
		end_date: date.nullable(),
		visit_type: z.enum(['regular', 'follow-up', 'NPM advisory', 'OPCAT advisory']).nullable(),
		report: document,
		npm_report: document,
		reply: document,
		/** The file and the line of the row. */
		where: z.string()
	})
);

export type VisitTable = z.infer<typeof visitTable>;

const WANTED = {
	npm_report: {
		pattern: /(?:mechanism|NPM).*report|report.*(?:mechanism|NPM)/i,
		what: 'the report to the mechanism',
		needed: false
	},
	reply: { pattern: /repl(?:y|ies)|response|comments/i, what: "the State's reply", needed: false },
	report: { pattern: /report|document/i, what: 'the report', needed: false },
	type: { pattern: /type|kind|nature/i, what: 'the kind of visit', needed: false },
	end: { pattern: /^(?:to|until)$|end|last day/i, what: 'the last day', needed: false },
	dates: { pattern: /date|from|period|when|start|first day/i, what: 'the dates of the visit', needed: true },
	state: { pattern: /state|country/i, what: 'the State', needed: true }
} satisfies Record<string, Wanted>;

type Column = keyof typeof WANTED;

const NONE: VisitDocument = { status: null, symbol: null };

function readRow(
	{ cells, line }: TableRow,
	columns: Columns<Column>,
	page: Page,
	states: StateMatcher
): VisitTable[number] {
	const where = `${page.name}, line ${line ?? '?'}`;
	const cell = (column: Column) => {
		const index = columns[column];
		return index === undefined ? '' : (cells[index] ?? '');
	};
	const documentOf = (column: Column) => (cell(column) === '' ? NONE : documentIn(cell(column)));
	return {
		iso3: knownState(cell('state'), states, where),
		...visitDates(cell('dates'), cell('end'), where),
		visit_type: visitTypeIn(cell('type')),
		report: documentOf('report'),
		npm_report: documentOf('npm_report'),
		reply: documentOf('reply'),
		where
	};
}

/** The rows of the one table that has the needed headings. */
function tableOf(page: Page): readonly [head: TableRow, ...rows: TableRow[]] {
	const tables = elementsOf(parseHtml(page))
		.filter(({ tagName }) => tagName === 'table')
		.map(tableRows)
		.filter(([head]) => head !== undefined && hasNeeded(head.cells, WANTED));
	const [table, other] = tables;
	const [head, ...rows] = table ?? [];
	if (head === undefined)
		throw new Refusal({
			what: 'there is no table with a column for the State and one for the dates of the visit',
			where: page.name,
			advice: 'Save the whole page of visits as HTML, after its table has appeared'
		});
	if (other)
		throw new Refusal({
			what: 'the page has more than one table of visits',
			where: `${page.name}, line ${other[0]?.line ?? '?'}`,
			advice: 'Give each page as a file of its own'
		});
	return [head, ...rows];
}

function refuseCut(page: Page): void {
	if (/<table[\s>]/i.test(page.text) && /<\/table\s*>/i.test(page.text)) {
		const cut = /<html[\s>]/i.test(page.text) && !/<\/html\s*>/i.test(page.text);
		if (!cut) return;
	}
	throw new Refusal({
		what: 'the page is cut: its end is not there',
		where: page.name,
		advice: 'Save the page again'
	});
}

function read(page: Page, states: StateMatcher): Reading<VisitTable> {
	refuseCut(page);
	const [head, ...rows] = tableOf(page);
	const columns = columnsOf(head.cells, WANTED, `${page.name}, line ${head.line ?? '?'}`);
	const record: VisitTable = [];
	const seen = new Map<string, string>();
	for (const row of rows) {
		const where = `${page.name}, line ${row.line ?? '?'}`;
		if (row.cells.length !== head.cells.length)
			throw new Refusal({
				what: `the row has ${row.cells.length} cells, its head ${head.cells.length}`,
				where,
				advice: 'Save the page again, with all columns'
			});
		const visit = readRow(row, columns, page, states);
		const key = `${visit.iso3} ${visit.start_date}`;
		const before = seen.get(key);
		if (before !== undefined)
			throw new Refusal({
				what: `the visit to ${visit.iso3} of ${visit.start_date} stands twice`,
				where: `${where} (and ${before})`
			});
		seen.set(key, where);
		record.push(visit);
	}
	if (record.length === 0) throw new Refusal({ what: 'the table of visits has no rows', where: page.name });
	const absent = Object.entries<Wanted>(WANTED).filter(
		([key]) => columns[key as Column] === undefined && key !== 'end'
	);
	const warnings = absent.map(([, { what }]): Warning => ({
		what: `the table has no column for ${what}`,
		where: page.name
	}));
	return { record: visitTable.parse(record), warnings };
}

/** OHCHR's table of the visits of the SPT, saved as HTML. Its exact headings were not seen. */
export const ohchrVisits: Importer<VisitTable> = {
	id: 'ohchr-visits',
	about: "OHCHR's table of visits of the SPT (saved HTML; built from a description, not from a page)",
	recognises: (page) =>
		/<table[\s>]/i.test(page.text) &&
		/CountryVisits|\bSPT\b|Subcommittee on Prevention|Country visits/i.test(page.text) &&
		/(?:SPT|country|advisory|follow-up) visit/i.test(page.text) &&
		!/IV-9|_tblgrid/.test(page.text),
	read
};
