import type { Page } from '../page.ts';
import { Refusal } from '../refusal.ts';
import type { Article } from './article.ts';
import { endIn, isoOf, spansIn, type Day, type Span } from './dates.ts';
import type { Fact } from './fact.ts';
import type { Passage } from './passages.ts';
import type { Lead, ReleaseKind } from './visit.ts';

/** The first and the last day of a visit, each with the words that tell it. */
export interface Days {
	readonly start: Fact<string> | null;
	readonly end: Fact<string> | null;
	/** What is wrong with what the release says, in a sentence without a full stop; empty where nothing is. */
	readonly doubts: readonly string[];
}

const OF_THE_VISIT = /\b(?:visit|mission|delegation|trip)\b/i;
const OF_ANOTHER =
	/\b(?:session|previous|last visit|earlier|planned|scheduled|supposed|postponed|would have|was to|were to|suspended)\b/i;

const FIRST = /\bfirst(?:-ever)?(?: \w+)? (?:visit|mission)\b/i;

interface Told {
	readonly span: Span;
	readonly passage: Passage;
}

/** The spans that are said of this visit: those of the sentence that tells of it, else of those that speak of a visit. */
function spansOf(lead: Lead, body: readonly Passage[]): Told[] {
	const inLead = spansIn(lead.passage.text).map((span) => ({ span, passage: lead.passage }));
	if (inLead.length > 0) return inLead;
	const isFirst = FIRST.test(lead.passage.text);
	return body
		.filter(({ text, ended }) => ended && OF_THE_VISIT.test(text))
		.flatMap((passage) => spansIn(passage.text).map((span) => ({ span, passage })))
		.filter(({ span, passage }) => {
			const before = passage.text.slice(0, span.index);
			return !OF_ANOTHER.test(before) && (isFirst || !FIRST.test(before));
		});
}

/** The days in order within a year: 26 March is 326. */
const inYear = ({ month, day }: Day) => month * 100 + day;

/** The years of both days where the span states one: "28 December to 8 January 2024" begins in 2023. */
function yearsOf({ first, last }: Span): [number, number] | null {
	const turns = inYear(first) > inYear(last) && first.month !== last.month ? 1 : 0;
	if (first.year !== null && last.year !== null) return [first.year, last.year];
	if (last.year !== null) return [last.year - turns, last.year];
	if (first.year !== null) return [first.year, first.year + turns];
	return null;
}

/**
 * The years that follow from the day of the release: a visit that is announced ends on that day or later, one that is
 * concluded began on it or before.
 */
function yearsBy(span: Span, kind: ReleaseKind, released: Day & { readonly year: number }): [number, number] {
	const turns = inYear(span.first) > inYear(span.last) && span.first.month !== span.last.month ? 1 : 0;
	const day = inYear(released);
	if (kind === 'announces') {
		const end = inYear(span.last) >= day ? released.year : released.year + 1;
		return turns === 1 && end === released.year ? [end - 1, end] : [end - turns, end];
	}
	const start = inYear(span.first) <= day ? released.year : released.year - 1;
	return [start, start + turns];
}

function dated(page: Page, year: number, day: Day, words: string, line: number): string {
	const iso = isoOf(year, day);
	if (iso !== null) return iso;
	throw new Refusal({
		what: `"${words}": ${year} has no day ${day.day} in month ${day.month}`,
		where: `${page.name}, line ${line} of the text`,
		advice: 'Look at the release itself: the page may have been copied wrongly'
	});
}

/**
 * Finds when the visit was, or will be. A year that the words leave out is that of the release.
 * @throws Refusal where a day is none of the calendar, or the last lies before the first
 */
export function daysOf(page: Page, article: Article, lead: Lead, kind: ReleaseKind): Days {
	const told = spansOf(lead, article.body);
	const [first] = told;
	if (first === undefined) return endOf(page, article, lead, kind);
	if (told.length > 1) {
		const words = told.map(({ span }) => `"${span.words}"`).join(' and ');
		return { start: null, end: null, doubts: [`${words} are both said of the visit: no dates are taken`] };
	}
	const { span, passage } = first;
	const released = article.dated;
	const own = yearsOf(span);
	const year = released?.day.year ?? null;
	const years = own ?? (released && year !== null ? yearsBy(span, kind, { ...released.day, year }) : null);
	if (years === null) return { start: null, end: null, doubts: [`"${span.words}": the year is not stated`] };
	const words = own === null && released ? `${span.words}; ${released.words}` : span.words;
	const sure = own === null ? 'combined' : 'stated';
	const start = dated(page, years[0], span.first, span.words, passage.line);
	const end = dated(page, years[1], span.last, span.words, passage.line);
	if (end < start)
		throw new Refusal({
			what: `"${span.words}" ends before it begins`,
			where: `${page.name}, line ${passage.line} of the text`,
			advice: 'Look at the release itself: the page may have been copied wrongly'
		});
	return { start: { value: start, words, sure }, end: { value: end, words, sure }, doubts: [] };
}

/** The last day alone, where the sentence that tells of the visit says until when. */
function endOf(page: Page, article: Article, lead: Lead, kind: ReleaseKind): Days {
	const told = endIn(lead.passage.text);
	if (told === null) return { start: null, end: null, doubts: [] };
	const { last, words } = told;
	const released = article.dated;
	const year = released?.day.year ?? null;
	const span = { first: last, last, words, index: 0 };
	const own = last.year;
	const end = own ?? (released && year !== null ? yearsBy(span, kind, { ...released.day, year })[1] : null);
	if (end === null) return { start: null, end: null, doubts: [`"${words}": the year is not stated`] };
	const value = dated(page, end, last, words, lead.passage.line);
	const from = own === null && released ? `${words}; ${released.words}` : words;
	return { start: null, end: { value, words: from, sure: own === null ? 'combined' : 'stated' }, doubts: [] };
}
