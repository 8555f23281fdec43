import {
	Bookmark,
	BorderStyle,
	FootnoteReferenceRun,
	HeadingLevel,
	InternalHyperlink,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType,
	type IRunOptions,
	type ParagraphChild
} from 'docx';
import { numbersOf, type Block, type Figure, type Note, type Run } from './document.ts';

/** Which notes were already mentioned: a footnote is made once, what comes later points back to it. */
export type Mentioned = Set<number>;

function words(text: string, bold: boolean): TextRun {
	const options: IRunOptions = { text, bold };
	return new TextRun(options);
}

const markOf = (number: number) => `note-${number}`;

function reference(number: number, mentioned: Mentioned): ParagraphChild {
	if (mentioned.has(number))
		return new InternalHyperlink({
			anchor: markOf(number),
			children: [new TextRun({ text: String(number), superScript: true })]
		});
	mentioned.add(number);
	return new Bookmark({ id: markOf(number), children: [new FootnoteReferenceRun(number)] });
}

function runParts(run: Run, notes: readonly Note[], mentioned: Mentioned): readonly ParagraphChild[] {
	const numbers = numbersOf(run.cites, notes);
	const marks = numbers.flatMap((number, index) => [
		...(index === 0 ? [] : [new TextRun({ text: ',', superScript: true })]),
		reference(number, mentioned)
	]);
	return [words(run.text, run.strong === true), ...marks];
}

/** The parts of a paragraph, with a space between runs. */
export function runsParts(
	runs: readonly Run[],
	notes: readonly Note[],
	mentioned: Mentioned
): ParagraphChild[] {
	return runs.flatMap((run, index) => [
		...(index === 0 ? [] : [new TextRun({ text: ' ' })]),
		...runParts(run, notes, mentioned)
	]);
}

const line = { style: BorderStyle.SINGLE, size: 4, color: 'BFBDB7' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** A row; the references of a table stand after its first heading. */
function tableRow(
	cells: readonly string[],
	widths: readonly number[],
	head: boolean,
	marks: readonly ParagraphChild[] = []
): TableRow {
	return new TableRow({
		tableHeader: head,
		cantSplit: true,
		children: cells.map(
			(text, column) =>
				new TableCell({
					width: { size: widths[column] ?? 0, type: WidthType.DXA },
					margins: { top: 20, bottom: 20, left: 40, right: 80 },
					children: [
						new Paragraph({
							style: 'TableText',
							children: [words(text, head), ...(column === 0 ? marks : [])]
						})
					]
				})
		)
	});
}

/** The width of a page's text, in twentieths of a point. */
export const textWidth = 9638;

function table(
	columns: readonly string[],
	rows: readonly (readonly string[])[],
	marks: readonly ParagraphChild[]
): Table {
	const first = columns.length > 4 ? textWidth / columns.length : 3400;
	const widths = columns.map((_, index) =>
		Math.floor(index === 0 ? first : (textWidth - first) / (columns.length - 1))
	);
	return new Table({
		width: { size: textWidth, type: WidthType.DXA },
		columnWidths: widths,
		borders: {
			top: line,
			bottom: line,
			left: none,
			right: none,
			insideHorizontal: line,
			insideVertical: none
		},
		rows: [tableRow(columns, widths, true, marks), ...rows.map((row) => tableRow(row, widths, false))]
	});
}

/** A block of words as parts of a Word document. */
export function blockParts(
	block: Exclude<Block, Figure>,
	notes: readonly Note[],
	mentioned: Mentioned
): readonly (Paragraph | Table)[] {
	switch (block.kind) {
		case 'paragraph':
			return [new Paragraph({ children: runsParts(block.runs, notes, mentioned) })];
		case 'list':
			return block.items.map(
				(item) =>
					new Paragraph({
						style: 'Item',
						bullet: { level: 0 },
						indent: { left: 284, hanging: 284 },
						children: runsParts(item, notes, mentioned)
					})
			);
		case 'table': {
			const marks = runsParts([{ text: '', cites: block.cites }], notes, mentioned);
			// Word runs two tables together, and a heading into a table, where no paragraph parts them.
			return [table(block.columns, block.rows, marks), new Paragraph({ style: 'TableText' })];
		}
	}
}

/** A heading of a level, as Word's own headings are. */
export function heading(text: string, level: 1 | 2 | 3): Paragraph {
	return new Paragraph({
		heading: { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }[level],
		keepNext: true,
		children: [new TextRun({ text })]
	});
}
