import { isoDay } from '../numeric-dates.ts';

/** A day as it is written; the year is often left out. */
export interface Day {
	readonly year: number | null;
	/** 1 to 12. */
	readonly month: number;
	/** As written: 30 February is found to be no day by who makes a date of it. */
	readonly day: number;
}

/** Two days as they are written in one phrase. */
export interface Span {
	readonly first: Day;
	readonly last: Day;
	/** The phrase, and where it begins in the text. */
	readonly words: string;
	readonly index: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)';
const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?)?';
const NUMBER = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:,? ((?:19|20)\\d{2}))?';
const TO = '(?: ?[–—-] ?| to | until | till | through | and )';
/** "and" joins two ends after "between" alone: "on 3 and 9 May" is no span. */
const JOINED = / and (?!.* and )/;

/** "20 to 29 September 2016", "20-29 September". */
const WITHIN_MONTH = new RegExp(
	`(?<![\\d/.])${WEEKDAY}(${NUMBER})${TO}${WEEKDAY}(${NUMBER}) (?:of )?(${MONTH})${YEAR}(?!\\d)`,
	'g'
);
/** "29 August – 4 September 2022", "28 December 2023 to 8 January 2024". */
const ACROSS_MONTHS = new RegExp(
	`(?<![\\d/.])${WEEKDAY}(${NUMBER}) (?:of )?(${MONTH})${YEAR},?${TO}${WEEKDAY}(${NUMBER}) (?:of )?(${MONTH})${YEAR}(?!\\d)`,
	'g'
);
/** "September 20 to 29, 2016", "March 26-April 1". */
const MONTH_FIRST = new RegExp(
	`\\b(${MONTH}) (${NUMBER})${YEAR}${TO}(?:(${MONTH}) )?(${NUMBER})(?! (?:of )?${MONTH}(?![a-z]))${YEAR}(?!\\d)`,
	'g'
);
const ONE_DAY = new RegExp(`^${WEEKDAY}(?:(${NUMBER}) (?:of )?(${MONTH})|(${MONTH}) (${NUMBER}))${YEAR}$`);
const ENDING = new RegExp(`\\b(?:until|till) ${WEEKDAY}(${NUMBER}) (?:of )?(${MONTH})${YEAR}(?!\\d)`);

const monthOf = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const numberOf = (text: string) => Number.parseInt(text, 10);
const yearOf = (text: string | undefined) => (text === undefined ? null : Number(text));

const dayOf = (day: string, month: string, year: string | undefined): Day => ({
	year: yearOf(year),
	month: monthOf(month),
	day: numberOf(day)
});

/** Reads a text that is a day and nothing else; null where it is not. */
export function readDate(text: string): Day | null {
	const [, day, month, monthFirst, dayLast, year] = ONE_DAY.exec(text.trim()) ?? [];
	if (day !== undefined && month !== undefined) return dayOf(day, month, year);
	if (monthFirst !== undefined && dayLast !== undefined) return dayOf(dayLast, monthFirst, year);
	return null;
}

/** What each form of writing has at which of its places. */
const FORMS: readonly {
	readonly pattern: RegExp;
	readonly read: (parts: readonly (string | undefined)[]) => [Day, Day];
}[] = [
	{
		pattern: ACROSS_MONTHS,
		read: ([, d1 = '', m1 = '', y1, d2 = '', m2 = '', y2]) => [dayOf(d1, m1, y1), dayOf(d2, m2, y2)]
	},
	{
		pattern: WITHIN_MONTH,
		read: ([, d1 = '', d2 = '', month = '', year]) => [dayOf(d1, month, year), dayOf(d2, month, year)]
	},
	{
		pattern: MONTH_FIRST,
		read: ([, m1 = '', d1 = '', y1, m2, d2 = '', y2]) => [
			dayOf(d1, m1, m2 === undefined ? (y1 ?? y2) : y1),
			dayOf(d2, m2 ?? m1, m2 === undefined ? (y2 ?? y1) : y2)
		]
	}
];

/** The spans of days that a text tells, in its order; one that is told twice is given once. */
export function spansIn(text: string): Span[] {
	const found = FORMS.flatMap(({ pattern, read }) =>
		[...text.matchAll(pattern)].map((match): Span => {
			const [first, last] = read(match);
			return { first, last, words: match[0], index: match.index };
		})
	);
	const joined = found.filter(
		({ words, index }) =>
			!JOINED.test(words) || /\bbetween $/i.test(text.slice(Math.max(0, index - 8), index))
	);
	const apart: Span[] = [];
	for (const span of joined.sort((a, b) => a.index - b.index || b.words.length - a.words.length)) {
		const before = apart.at(-1);
		if (before === undefined || span.index >= before.index + before.words.length) apart.push(span);
	}
	const key = ({ first, last }: Span) => JSON.stringify([first, last]);
	return apart.filter((span, at) => apart.findIndex((other) => key(other) === key(span)) === at);
}

/** The last day, where a text tells that alone: "until 4 February 2022". */
export function endIn(text: string): { readonly last: Day; readonly words: string } | null {
	const [words, day, month, year] = ENDING.exec(text) ?? [];
	return words === undefined || day === undefined || month === undefined
		? null
		: { last: dayOf(day, month, year), words };
}

/** The day as ISO text; null where the calendar has no such day. */
export function isoOf(year: number, { month, day }: Day): string | null {
	return isoDay(year, month, day);
}
