/** A sentence, or a line that is none (a title, a caption), and where it stands. */
export interface Passage {
	readonly text: string;
	/** The line of the article on which it begins, the first is 1. */
	readonly line: number;
	/** Whether it ends as sentences do: one that does not may have been cut. */
	readonly ended: boolean;
}

/** What a full stop after it does not end. */
const ABBREVIATION =
	/(?:^|[\s(“"])(?:Mr|Ms|Mrs|Messrs|Dr|Drs|Prof|St|Sr|Jr|No|Nos|Art|para|approx|cf|e\.g|i\.e|U\.N|\p{Lu})$/u;

/** Where a sentence may end: before a space and what a sentence begins with, or at the end of its line. */
const END = /[.!?][”"’')\]]{0,3}(?=\s+[“"‘'([]?[\p{Lu}\p{N}•]|\s*$)/gu;

/** No sentence is longer, in characters: the rest of it is not looked at. */
const LONGEST = 3000;

/** A line this long that does not end a sentence goes on in the next one, in characters. */
const WRAPPED = 50;

const ENDED = /[.!?…][”"’')\]]{0,3}$/;
const BULLET = /^\s*[•·▪*–-]\s/;

const endsSentence = (line: string) => ENDED.test(line) && !ABBREVIATION.test(line.replace(/\.$/, ''));

function sentencesOf(text: string): string[] {
	const found: string[] = [];
	let from = 0;
	for (const { 0: end, index } of text.matchAll(END)) {
		const before = text.slice(Math.max(from, index - 12), index);
		if (end.startsWith('.') && ABBREVIATION.test(before) && index + end.length < text.length) continue;
		found.push(text.slice(from, index + end.length).trim());
		from = index + end.length;
	}
	const rest = text.slice(from).trim();
	return rest === '' ? found : [...found, rest];
}

/** Lines that were broken to fit a width are put together again; a page's own blocks never are. */
function paragraphsOf(text: string, wrapped: boolean): { text: string; line: number }[] {
	const found: { text: string; line: number }[] = [];
	let open = false;
	for (const [index, raw] of text.split('\n').entries()) {
		const line = raw.replace(/\s+/g, ' ').trim();
		const last = found.at(-1);
		if (line === '') open = false;
		else if (open && last && !BULLET.test(line)) last.text += ` ${line}`;
		else found.push({ text: line, line: index + 1 });
		if (line !== '') open = wrapped && line.length >= WRAPPED && !endsSentence(line);
	}
	return found;
}

/**
 * Parts an article into its sentences and titles.
 * @param text a block a line
 * @param wrapped whether lines may have been broken within a paragraph, as in plain text
 */
export function passagesOf(text: string, wrapped: boolean): Passage[] {
	return paragraphsOf(text, wrapped).flatMap((paragraph) =>
		sentencesOf(paragraph.text).map((sentence) => ({
			text: sentence.slice(0, LONGEST),
			line: paragraph.line,
			ended: ENDED.test(sentence)
		}))
	);
}
