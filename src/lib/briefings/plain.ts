import * as m from '../paraglide/messages.js';
import { numbersOf, type Block, type Briefing, type Note, type Run } from './document.ts';

/** A line of an e-mail is broken at so many characters. */
const lineWidth = 76;

/** Breaks a text into lines; those after the first begin with some spaces. A word longer than a line stands alone. */
function wrapped(text: string, hanging = ''): string {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		if (line.trim() !== '' && line.length + 1 + word.length > lineWidth) {
			lines.push(line);
			line = hanging + word;
		} else line = line === '' ? word : `${line} ${word}`;
	}
	return [...lines, line].join('\n');
}

function runsWords(runs: readonly Run[], notes: readonly Note[]): string {
	return runs
		.map(({ text, cites }) => {
			const numbers = numbersOf(cites, notes);
			return numbers.length === 0 ? text : `${text} [${numbers.join(', ')}]`;
		})
		.join(' ');
}

/** A table as lines: each row is named by its first cell, the others by the heading of their column. */
function tableLines(columns: readonly string[], rows: readonly (readonly string[])[]): string {
	return rows
		.map(([first = '', ...cells]) => {
			const told = cells.map((cell, index) => `${columns[index + 1] ?? ''} ${cell}`);
			return wrapped(`- ${first}: ${told.join('; ')}.`, '  ');
		})
		.join('\n');
}

function blockWords(block: Block, notes: readonly Note[]): readonly string[] {
	switch (block.kind) {
		case 'paragraph':
			return [wrapped(runsWords(block.runs, notes))];
		case 'list':
			return [block.items.map((item) => wrapped(`- ${runsWords(item, notes)}`, '  ')).join('\n')];
		case 'table':
			return [tableLines(block.columns, block.rows)];
		case 'figure': {
			const { title, answer, source, address, cites } = block;
			const told = runsWords(
				[
					{ text: title, cites: [] },
					{ text: answer, cites }
				],
				notes
			);
			return [wrapped(`${told} ${source} ${m.brief_figure_at({ address })}`)];
		}
	}
}

function noteLine({ words, address, record }: Note, number: number): string {
	const parts = [`[${number}] ${words}.`, address ?? '', record];
	return wrapped(parts.filter((part) => part !== '').join(' '), '    ');
}

/** A briefing as plain text for an e-mail, its sources numbered at the end. */
export function plain({ title, ends, sections, notes, check }: Briefing): string {
	const blocks = sections.flatMap(({ heading, blocks: all }) => [
		heading.toLocaleUpperCase(),
		...all.flatMap((block) => blockWords(block, notes))
	]);
	const end = [
		m.brief_notes().toLocaleUpperCase(),
		wrapped(check),
		notes.map((note, index) => noteLine(note, index + 1)).join('\n')
	];
	return `${[title.toLocaleUpperCase(), wrapped(ends), ...blocks, ...end].join('\n\n')}\n`;
}
