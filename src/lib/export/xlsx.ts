import writeExcelFile, { type Sheet } from 'write-excel-file/universal';
import type { Row } from '../engine/engine.ts';
import * as m from '../paraglide/messages.js';
import { headingsOf, typedColumns, type FileColumn } from './file-column.ts';
import type { CitedSource, Provenance } from './provenance.ts';
import { cellOf, dateCell, textCell, width } from './xlsx-cell.ts';
import { withZipClock } from './zip-clock.ts';
import { setZipTime } from './zip-time.ts';

const head = (texts: readonly string[]) =>
	texts.map((text) => textCell(text, { fontWeight: 'bold', wrap: true }));

function rowsSheet(columns: readonly FileColumn[], rows: readonly Row[]): Sheet<Blob> {
	const typed = typedColumns(columns, rows);
	const headings = headingsOf(columns);
	return {
		sheet: m.sheet_rows(),
		data: [
			head(headings),
			...rows.map((_, index) => typed.map(({ kind, values }) => cellOf(kind, values[index] ?? null)))
		],
		columns: typed.map(({ label, values }) => width([label, ...values.map((value) => String(value ?? ''))])),
		stickyRowsCount: 1
	};
}

function notesSheet(columns: readonly FileColumn[], of: Provenance): Sheet<Blob> {
	const headings = headingsOf(columns);
	const several = (label: string, texts: readonly string[]) => texts.map((text) => [label, text] as const);
	const notes = [
		[m.note_title(), of.title],
		[m.note_answer(), of.sentence],
		...several(
			m.note_chosen(),
			of.parameters.map(({ words }) => words)
		),
		...several(m.note_unknown(), of.unknowns),
		[m.note_source(), of.sourceLine],
		[m.note_register(), of.register],
		[m.note_licence(), `${of.licence.name}, ${of.licence.url}`],
		[m.note_link(), of.link],
		[m.note_question(), of.question]
	] as const;
	const cell = (text: string) => textCell(text, { wrap: true });
	return {
		sheet: m.sheet_notes(),
		data: [
			...notes.map(([label, text]) => [...head([label]), cell(text)]),
			[...head([m.note_as_of()]), dateCell(of.asOf)],
			[],
			head([m.note_column(), m.note_heading(), m.note_kind()]),
			...columns.map(({ name, kind }, index) => [name, headings[index] ?? '', kind].map(cell))
		],
		columns: [{ width: 24 }, { width: 90 }, { width: 12 }]
	};
}

function sourcesSheet(sources: readonly CitedSource[]): Sheet<Blob> {
	const headings = [
		m.sheet_source_id(),
		m.sheet_source_publisher(),
		m.sheet_source_kind(),
		m.sheet_source_title(),
		m.sheet_source_date(),
		m.sheet_source_url()
	];
	return {
		sheet: m.sheet_sources(),
		data: [
			head(headings),
			...sources.map(({ source_id, publisher, kind, title, published_on, url }) => [
				...[source_id, publisher, kind, title].map((text) => textCell(text)),
				published_on === null ? null : dateCell(published_on),
				textCell(url)
			])
		],
		columns: [28, 28, 12, 40, 12, 60].map((characters) => ({ width: characters })),
		stickyRowsCount: 1
	};
}

/**
 * An answer as a workbook of three sheets: its rows, what goes with them, and their sources. Days are dates, dates known to
 * the month or year are texts, numbers are numbers, what is not known is empty, and no cell is a formula. The library
 * writes no properties of a document, and the clock as the time of the packed files: here that is the day the answer speaks
 * of, so that the same answer gives the same bytes.
 * @param columns in the order of the file
 * @param rows rows that carry them
 * @param of what goes with them
 * @throws TypeError where a value is not what its column holds, RangeError where a cell cannot hold it
 */
export async function xlsx(
	columns: readonly FileColumn[],
	rows: readonly Row[],
	of: Provenance
): Promise<Uint8Array<ArrayBuffer>> {
	const sheets = [rowsSheet(columns, rows), notesSheet(columns, of), sourcesSheet(of.sources)];
	const packed = await withZipClock(() => writeExcelFile(sheets).toBlob());
	const bytes = new Uint8Array(await packed.arrayBuffer());
	setZipTime(bytes, of.asOf);
	return bytes;
}
