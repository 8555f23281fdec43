import * as m from '../paraglide/messages.js';
import { isAddress } from './addresses.ts';
import { numbersOf, type Block, type Briefing, type Figure, type Note, type Run } from './document.ts';

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

/** An address as a link, a path as words. */
const where = (address: string) => (isAddress(address) ? `<${address}>` : escaped(address));

/** What stands for a figure where nothing is drawn: its question, its answer, and where it can be seen. */
function figureWords({ title, answer, source, address, cites }: Figure, notes: readonly Note[]): string {
	const told = runsWords(
		[
			{ text: title, cites: [], strong: true },
			{ text: answer, cites }
		],
		notes
	);
	return `> ${told} ${escaped(source)} ${m.brief_figure_at({ address: where(address) })}`;
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
			return [figureWords(block, notes)];
	}
}

/** A note as one line. */
function noteLine({ words, address, record }: Note, number: number): string {
	const at = address === null ? '' : where(address);
	return `[^${number}]: ${[`${escaped(words)}.`, at, escaped(record)].filter((part) => part !== '').join(' ')}`;
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
