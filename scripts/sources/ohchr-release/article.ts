import { attributeOf, classesOf, elementsOf, parseHtml, textOf, type Element } from '../html.ts';
import type { Page } from '../page.ts';
import { Refusal } from '../refusal.ts';
import { readDate, type Day } from './dates.ts';
import { passagesOf, type Passage } from './passages.ts';

/** A release without what stands around it on the page. */
export interface Article {
	/** The lines above the text that speak of torture or of a visit. */
	readonly titles: readonly Passage[];
	/** The text itself, to "ENDS" or the contacts. */
	readonly body: readonly Passage[];
	/** What follows: contacts and background. */
	readonly notes: readonly Passage[];
	/** The day of the release, as its first words or the head of the page give it; null where they leave out the year. */
	readonly dated: { readonly day: Day; readonly words: string } | null;
}

/** No release is longer, in characters. */
const LONGEST = 200_000;

/** A line this long is part of the text, not of the page around it, in characters. */
const PROSE = 80;

const FURNITURE_TAGS = new Set(['nav', 'header', 'footer', 'aside', 'form', 'figure', 'button', 'dialog']);
const FURNITURE =
	/(?:^|[-_])(?:nav|navbar|navigation|menu|breadcrumbs?|footer|sidebar|related|share|sharing|social|cookies?|advert|ads?|comments?|newsletter|search)(?:$|[-_])/i;

/** "GENEVA (23 March 2023) –", "Geneva, 16 November 2012 –", "ASUNCION / GENEVA (March 20, 2009) --". */
const DATELINE =
	/(?:^|(?<=\s)(?=\p{Lu}{4}))(\p{Lu}[\p{L} ./'-]{2,40}?)\s?(?:\(([^()]{4,40})\)|, ((?:\d{1,2} \p{L}{3,9}|\p{L}{3,9} \d{1,2},?)(?: \d{4})?))?\s?(?:[–—:]|-{1,3})(?=\s|–|-)/gmu;

const ENDS =
	/(?:^|\s)(?:ENDS?\b|\*\s?ENDS|For (?:more|further|additional|media|any) (?:information|inquir|enquir|details)|Media (?:contacts?|inquiries|enquiries)|Background(?=:|$| ?\n| The )|Notes? to editors|About the (?:SPT|Subcommittee))/;

const isFurniture = (element: Element) =>
	FURNITURE_TAGS.has(element.tagName) ||
	[...classesOf(element), attributeOf(element, 'id') ?? '', attributeOf(element, 'role') ?? ''].some((name) =>
		FURNITURE.test(name)
	);

/** Whether a page is HTML, by its first tags. */
export function isHtml(page: Page): boolean {
	return /<(?:!doctype html|html|head|body|main|article|div|p|h1)[\s>]/i.test(page.text.slice(0, 4000));
}

function htmlText(page: Page): string {
	const starts = page.text.match(/<html[\s>]/gi)?.length ?? 0;
	if (starts > 1)
		throw new Refusal({
			what: `${starts} pages are in one file`,
			where: page.name,
			advice: 'Give each release as a file of its own'
		});
	if (starts === 1 && !/<\/html\s*>/i.test(page.text))
		throw new Refusal({
			what: 'the page is cut: its end is not there',
			where: page.name,
			advice: 'Save the page again'
		});
	const root = parseHtml(page);
	const mains = elementsOf(root).filter(
		(element) => ['main', 'article'].includes(element.tagName) || attributeOf(element, 'role') === 'main'
	);
	const texts = [...mains.slice(0, 20), root].map((element) => textOf(element, isFurniture));
	return texts.find((text) => datelinesOf(text).length > 0) ?? texts.at(-1) ?? '';
}

interface Dateline {
	readonly index: number;
	readonly words: string;
	/** Null where it names the place alone: "GENEVA –". */
	readonly day: Day | null;
}

function datelinesOf(text: string): Dateline[] {
	return [...text.matchAll(DATELINE)].flatMap(({ 0: words, 2: inBrackets, 3: afterComma, index }) => {
		const told = inBrackets ?? afterComma;
		const day = told === undefined ? null : readDate(told);
		const placeAlone = told === undefined && /^GENEVA\b/.test(words);
		return day === null && !placeAlone ? [] : [{ index, words: words.trim(), day }];
	});
}

/** A day that stands for itself above the text, as the head of the page has it. */
function datedAbove(lines: readonly Passage[]): Article['dated'] {
	for (const { text } of lines) {
		const day = text.length < 60 ? readDate(text.replace(/,? \d{1,2}:\d{2}.*$/, '')) : null;
		if (day !== null && day.year !== null) return { day, words: text };
	}
	return null;
}

/** What stands above the first line of prose, where no dateline parts the two. */
function headOf(body: readonly Passage[]): readonly Passage[] {
	const prose = body.findIndex(({ text }) => text.length >= PROSE);
	return body.slice(0, Math.max(0, prose));
}

function refuseCut(page: Page, passages: readonly Passage[], hasEnd: boolean): void {
	const last = passages.findLast(({ text }) => text.length >= PROSE);
	if (hasEnd || last === undefined || last.ended) return;
	throw new Refusal({
		what: `the release breaks off in the middle of a sentence ("… ${last.text.slice(-40)}")`,
		where: page.name,
		advice: 'Save the page again, to its end'
	});
}

/**
 * Finds the release on its page.
 * @throws Refusal where the page holds two, is cut, or is longer than any release
 */
export function articleOf(page: Page): Article {
	const html = isHtml(page);
	const text = html ? htmlText(page) : page.text;
	if (text.length > LONGEST)
		throw new Refusal({
			what: `the text has ${text.length} characters, more than any release`,
			where: page.name,
			advice: 'Save the page of the release alone'
		});
	const datelines = datelinesOf(text);
	const [first, second] = datelines;
	if (second !== undefined)
		throw new Refusal({
			what: `the page holds ${datelines.length} releases ("${datelines.map(({ words }) => words).join('", "')}")`,
			where: page.name,
			advice: 'Give each release as a file of its own'
		});
	const start = first?.index ?? 0;
	const end = ENDS.exec(text.slice(start));
	const stop = end === null ? text.length : start + end.index;
	const offset = (at: number) => text.slice(0, at).split('\n').length - 1;
	const parted = (from: number, to: number) =>
		passagesOf(text.slice(from, to), !html).map((passage) => ({
			...passage,
			line: passage.line + offset(from)
		}));
	const above = parted(0, start);
	const body = parted(start + (first?.words.length ?? 0), stop);
	refuseCut(page, body, end !== null);
	return {
		titles: above.filter(({ text: title }) => /torture|\bSPT\b|visit|mission/i.test(title)),
		body,
		notes: parted(stop, text.length),
		dated:
			first?.day?.year == null
				? datedAbove(first ? above : headOf(body))
				: { day: first.day, words: first.words }
	};
}
