import * as m from '../paraglide/messages.js';
import { numbersOf, type Block, type Briefing, type Note, type Run } from './document.ts';

/** Text of the record in which Markdown would see marks of its own. */
function escaped(text: string): string {
	return text.replace(/[\\`*_[\]<>|]/g, '\\$&');
}

function runWords({ text, cites, strong }: Run, notes: readonly Note[]): string {
	const marks = numbersOf(cites, notes).map((number) => `[^${number}]`);
	const words = strong === true ? `**${escaped(text)}**` : escaped(text);
	return `${words}${marks.join('')}`;
}

function runsWords(runs: readonly Run[], notes: readonly Note[]): string {
	return runs.map((run) => runWords(run, notes)).join(' ');
}

function blockWords(block: Block, notes: readonly Note[]): readonly string[] {
	switch (block.kind) {
		case 'paragraph':
			return [runsWords(block.runs, notes)];
		case 'list':
			return [block.items.map((item) => `- ${runsWords(item, notes)}`).join('\n')];
		case 'table': {
			const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
			const rule = `| ${block.columns.map(() => '---').join(' | ')} |`;
			return [[line(block.columns), rule, ...block.rows.map(line)].join('\n')];
		}
		case 'figure':
			return [];
	}
}

/** A note as one line. */
function noteLine({ words, address, record }: Note, number: number): string {
	const where = address === null ? '' : /^https?:\/\/\S+$/.test(address) ? `<${address}>` : escaped(address);
	return `[^${number}]: ${[`${escaped(words)}.`, where, escaped(record)].filter((part) => part !== '').join(' ')}`;
}

/** A briefing as Markdown, its sources as footnotes. */
export function markdown({ title, ends, sections, notes, check }: Briefing): string {
	const blocks = sections.flatMap(({ heading, level, blocks: all }) => [
		`${'#'.repeat(level)} ${escaped(heading)}`,
		...all.flatMap((block) => blockWords(block, notes))
	]);
	return [
		`# ${escaped(title)}`,
		escaped(ends),
		...blocks,
		`## ${m.brief_notes()}`,
		escaped(check),
		notes.map((note, index) => noteLine(note, index + 1)).join('\n'),
		''
	]
		.join('\n\n')
		.replace(/\n+$/, '\n');
}
