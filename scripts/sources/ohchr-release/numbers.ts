import type { StateMatcher } from '../names.ts';
import type { Article } from './article.ts';
import { agreed, factsIn, stated, type Fact, type Finding } from './fact.ts';
import type { Passage } from './passages.ts';
import { stateAt, statesIn } from './states-in-text.ts';
import type { Lead, ReleaseKind } from './visit.ts';

const WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const ORDINAL = `(?:${WORDS.join('|')}|\\d{1,2}(?:st|nd|rd|th))`;

/** "second visit", "first-ever official visit", "third periodic mission". */
const ORDINAL_VISIT = new RegExp(
	`\\b(${ORDINAL})(?:[- ]ever)?,?(?: (?:official|regular|country|periodic|full|preventive|monitoring|such|SPT|UN|in-country|follow-up))*,? (?:visit|mission)\\b`,
	'gi'
);
const TIME = new RegExp(`\\bfor (?:the|a) (${ORDINAL}) time\\b`, 'gi');

/** What stands before an earlier visit: "following its first visit in 2016". */
const EARLIER_BEFORE =
	/\b(?:following|since|after|from)(?: (?:its|the|their|our|that|a))?(?: \w+['’]s?)? ?$/i;
/** What stands after one: "first visit in 2016", "first visit took place in 2016". */
const YEAR_AFTER =
	/^(?: (?:to|there|here|by|of) [^,.;]{1,60}?| there| here)?,?(?: (?:which|that))?(?: (?:was|took|had|has|taken|been|place|carried|conducted|made|out|occurred|dates?|back|to))*,? ?\(?(?:in|of|on)?(?: \d{1,2})?(?: \p{Lu}\p{L}{2,8}\.?)?(?: \d{1,2})? ?((?:19|20)\d{2})\b/u;

const LAST_VISIT =
	/\b(?:previous|last|most recent|earlier) (?:visit|mission)\b[^.;]{0,60}?\b(?:in|of) (?:\p{Lu}\p{L}{2,8} )?((?:19|20)\d{2})\b/gu;
const LAST_VISITED =
	/\b(?:previously|last) visited\b[^.;]{0,60}?\bin (?:\p{Lu}\p{L}{2,8} )?((?:19|20)\d{2})\b/gu;

/** What is counted over the SPT's life or a year, not for the State. */
const OF_ANOTHER_COUNT =
	/^,? (?:ever\b|this year|(?:of|in|for) (?:the year|(?:19|20)\d{2})|since (?:its|the) (?:establishment|creation|inception))/i;
const TO_WHERE = /^,? (?:to|in) (?=\S)/;
const TO_THE_STATE = /^(?:the|this) (?:country|State|archipelago|islands?|kingdom|republic)\b/i;

const ordinalOf = (word: string) => {
	const at = WORDS.indexOf(word.toLowerCase());
	return at === -1 ? Number.parseInt(word, 10) : at + 1;
};

interface Mention {
	readonly ordinal: number;
	/** The year said of it; null where none is. */
	readonly year: number | null;
	/** Whether it is told as something before this visit. */
	readonly earlier: boolean;
	/** Whether it may count other visits than those to the State. */
	readonly otherCount: boolean;
	readonly words: string;
}

/** What counts the visits to this State: "its second visit to the country"; not "its 50th visit to a State party". */
function mentionsIn({ text }: Passage, iso3: string, states: StateMatcher): Mention[] {
	return [...text.matchAll(ORDINAL_VISIT)].flatMap(({ 0: words, 1: word = '', index }): Mention[] => {
		const from = index + words.length;
		const after = text.slice(from);
		const to = TO_WHERE.exec(after)?.[0] ?? '';
		const where = after.slice(to.length);
		const here = TO_THE_STATE.test(where) || stateAt(text, from + to.length, states)?.iso3 === iso3;
		if (to.trim().endsWith('to') && !here) return [];
		const [tail = '', year] = YEAR_AFTER.exec(after) ?? [];
		const otherCount = !here && OF_ANOTHER_COUNT.test(after);
		return [
			{
				ordinal: ordinalOf(word),
				year: year === undefined ? null : Number(year),
				earlier: EARLIER_BEFORE.test(text.slice(Math.max(0, index - 40), index)),
				otherCount,
				words:
					words +
					(here ? after.slice(0, (stateAt(text, from + to.length, states)?.end ?? from) - from) : tail)
			}
		];
	});
}

/** What the release counts: which visit it is, and the year of the one before. */
export interface Counted {
	readonly ordinal: Finding<number>;
	readonly previous: Finding<number>;
}

/**
 * Finds which visit to the State it is, and in which year the one before was.
 * @param year of the visit's first day; null where it is not known
 */
export function countedVisits(
	article: Article,
	visit: {
		readonly lead: Lead;
		readonly iso3: string;
		readonly kind: ReleaseKind;
		readonly year: number | null;
	},
	states: StateMatcher
): Counted {
	const passages = [...article.titles, ...article.body.filter(({ ended }) => ended)];
	const mentions = passages.flatMap((passage) => mentionsIn(passage, visit.iso3, states));
	const undated = mentions.filter(({ year, otherCount }) => year === null && !otherCount);
	const current = undated.filter(({ earlier }) => !earlier);
	const own = current.length > 0 || visit.kind === 'announces' ? current : undated;
	const times = factsIn([...article.titles, visit.lead.passage], TIME, ([, word = '']) => ordinalOf(word));
	const ordinal = agreed([...own.map(({ ordinal, words }) => stated(ordinal, words)), ...times]);
	const before = (value: number) => visit.year === null || value < visit.year;
	const last = [LAST_VISIT, LAST_VISITED]
		.flatMap((pattern) => factsIn(passages, pattern, ([, text]) => Number(text)))
		.filter(({ value }) => before(value));
	const counted = mentions
		.filter(({ ordinal: other }) => other + 1 === ordinal.fact?.value)
		.flatMap(({ year, words }) => (year !== null && before(year) ? [stated(year, words)] : []));
	return { ordinal, previous: agreed([...counted, ...last]) };
}

const JOINED =
	/\b(?:ratif(?:ied|ying)|acceded to|became (?:a )?(?:State )?party to)\b[^;]{0,140}?\b(?:in|on|since) (?:\d{1,2} )?(?:\p{Lu}\p{L}{2,8}\.?,? )?(?:\d{1,2},? )?((?:19|20)\d{2})\b/giu;
const OF_THE_STATE = /^It |\b[Tt]h(?:e|is) (?:country|State)\b/;
const THE_PROTOCOL = /Optional Protocol|\bOPCAT\b/;

/** The year in which the State joined the Optional Protocol, where a sentence that names this State alone says so. */
export function ratificationYear(article: Article, iso3: string, states: StateMatcher): Finding<number> {
	const about = [...article.body, ...article.notes].filter(({ text, ended }) => {
		if (!ended || !THE_PROTOCOL.test(text) || !/ratif|acceded|became/i.test(text)) return false;
		const named = new Set(statesIn(text, states).map((state) => state.iso3));
		return named.size === 0 ? OF_THE_STATE.test(text) : named.size === 1 && named.has(iso3);
	});
	const ofConvention = (words: string) => words.includes('Convention') && !THE_PROTOCOL.test(words);
	const joined = about.flatMap((passage) =>
		factsIn([passage], JOINED, ([words, year]) => (ofConvention(words) ? null : Number(year))).map(
			(fact) => ({
				...fact,
				words: passage.text
			})
		)
	);
	return agreed(joined);
}

const PARTIES = [
	/\bone of (?:the )?(\d{2,3}) (?:States|countries|nations)\b[^.;]{0,40}?\b(?:part(?:y|ies)|ratif\w+)/giu,
	/\bratified by (\d{2,3}) (?:States|countries|nations|Governments)\b/giu,
	/(?<!(?:once|when|first|until|after) )\b(\d{2,3}) (?:States|countries|nations|national governments)(?: parties)? (?:that |which |to )?(?:have |had |has |having )?(?:so far |now |already )?(?:ratif\w+|the (?:Optional Protocol|OPCAT)|(?:are|being) part(?:y|ies))/giu,
	/\b(?:has|have|counts?|are|with) (?:now |currently )?(\d{2,3}) States parties\b/giu
];

/** How many parties the release says the Optional Protocol has; its background is read too. */
export function statesParties(article: Article): Finding<number> {
	const passages = [...article.body, ...article.notes].filter(
		({ text }) => THE_PROTOCOL.test(text) || /\bSPT\b/.test(text)
	);
	const facts: Fact<number>[] = PARTIES.flatMap((pattern) =>
		factsIn(passages, pattern, ([, count]) => Number(count))
	);
	return agreed(facts);
}
