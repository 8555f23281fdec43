import type { StateMatcher } from '../names.ts';
import type { Article } from './article.ts';
import { stated, type Fact } from './fact.ts';
import type { Passage } from './passages.ts';
import { statesIn, statesListedAt, type NamedState } from './states-in-text.ts';

/** Announces: the visit is to come or has begun. Concludes: it has ended. */
export const RELEASE_KINDS = ['announces', 'concludes'] as const;

export type ReleaseKind = (typeof RELEASE_KINDS)[number];

/** The sentence that tells of the visit. */
export interface Lead {
	readonly passage: Passage;
	readonly states: readonly NamedState[];
	/** From the name of the body to the last name of a State. */
	readonly clause: string;
}

const SUBJECT =
	/Sub-?committee (?:on|for) (?:the )?Prevention of (?:[\w ]{0,30})?Torture|\bSPT\b|torture prevention (?:body|experts?|sub-?committee|watchdog|delegation)|experts? on (?:the )?prevention of torture/i;

/** Who may stand for the SPT once the page has named it. */
const BY_OTHER_WORDS = /^["“]?(?:The|A|An)\b[^,.]{0,60}?\b(?:delegation|sub-?committee|experts?)\b/i;

/** Others who visit States, and places of detention. */
const OTHER_BODY =
	/Special Rapporteur|Working Group|Independent Expert|High Commissioner|\bCPT\b|Council of Europe|European Committee|Committee (?:against|on)(?! (?:the )?Prevention of Torture)|Human Rights Committee|Fact-Finding|Commission of Inquiry|Inter-American|Red Cross|Amnesty/i;

const TO_A_STATE =
	/\b(?:(?:visits?|missions?|trips?) (?:(?:of|by) [^,.;]{1,90}? to|to|in|of)|(?:re)?visit(?:s|ed|ing)?|(?:return(?:s|ed|ing)?|travel(?:s|led|ed|ling)?|go|back) to) (?=(?:the )?(?:former )?(?:\p{Lu}|country\b))/gu;

const THE_COUNTRY = /^the country\b/;

/** "its 12-day visit", said of a State that the sentence or the title names. */
const VISIT_ALONE =
	/\b(?:its|a|the|their|this)(?: [\w-]+){0,4} (?:visit|mission)\b(?! (?:to|of|in|by|report|programme))/;

const IN_PASSING = /\b(?:which|that|who|following|since|after|previous|last|earlier)\b[^,]{0,40}$/;

const FUTURE =
	/\b(?:will|shall|(?:is|are) (?:due|set|scheduled|expected|going|currently|now)|plans? to|upcoming|forthcoming|to (?:re)?(?:visit|conduct|carry|make|undertake|pay|return|begin|start|travel)|(?:is|are) (?:visiting|conducting|carrying|undertaking)|(?:began|begun|begins?|starts?|started|arrived))\b/i;
const PAST =
	/\b(?:conclud(?:ed|es|ing)|end(?:ed|s|ing)|complet(?:ed|es|ing)|finish(?:ed|es|ing)|wrapp?(?:ed|s|ing) up|carried out|conducted|undertook|made|paid|(?:re)?visited|returned|after|following)\b/i;
const PRESENT = /\b(?:announc\w+|(?:re)?visits?)\b/i;

const CUT_SHORT =
	/\b(?:suspend(?:s|ed|ing)?|suspension|postpon(?:es?|ed|ing|ement)|cancel(?:s|led|lation)?|terminat(?:es?|ed|ing|ion)|cut(?:s|ting)? short|interrupt(?:s|ed)?|call(?:s|ed)? off)\b/i;
const RESUMED = /\bresum|\breschedul/i;

/** Whether a page speaks of the SPT at all. */
export function namesSubcommittee(text: string): boolean {
	return SUBJECT.test(text);
}

/** The one State that a sentence names, or that the titles name where it names none. */
function stateMeant(text: string, titles: readonly Passage[], states: StateMatcher): NamedState[] {
	for (const texts of [[text], titles.map((title) => title.text)]) {
		const named = texts.flatMap((one) => statesIn(one, states));
		if (named.length === 0) continue;
		const [first] = named;
		return first && named.every(({ iso3 }) => iso3 === first.iso3) ? [{ ...first, end: text.length }] : [];
	}
	return [];
}

function leadOf(
	passage: Passage,
	states: StateMatcher,
	{ named, titles }: { readonly named: boolean; readonly titles: readonly Passage[] }
): Lead | null {
	const { text } = passage;
	const subject = SUBJECT.exec(text) ?? (named ? BY_OTHER_WORDS.exec(text) : null);
	if (subject === null) return null;
	const clauses = [...text.matchAll(TO_A_STATE)]
		.filter((match) => match.index + match[0].length > subject.index)
		.map((match) => ({
			listed: THE_COUNTRY.test(text.slice(match.index + match[0].length))
				? stateMeant(text, titles, states).map((state) => ({
						...state,
						end: match.index + match[0].length + 11
					}))
				: statesListedAt(text, match.index + match[0].length, states),
			passing: IN_PASSING.test(text.slice(subject.index, match.index)),
			before: text.slice(subject.index + subject[0].length, match.index),
			index: match.index
		}))
		.filter(({ listed, before }) => listed.length > 0 && !OTHER_BODY.test(before));
	const main = clauses.filter(({ passing }) => !passing);
	const taken = main.length > 0 ? main : clauses;
	const last = taken[0]?.listed.at(-1);
	if (last === undefined || OTHER_BODY.test(text.slice(0, subject.index))) return null;
	return {
		passage,
		states: taken.flatMap(({ listed }) => listed),
		clause: text.slice(Math.min(subject.index, taken[0]?.index ?? 0), last.end)
	};
}

/** A sentence that says that a visit of the SPT has ended, and leaves to its subject or the title where. */
function leadWithoutPlace(passage: Passage, { titles }: Article, states: StateMatcher): Lead[] {
	const { text } = passage;
	const told = SUBJECT.test(text) && VISIT_ALONE.test(text) && PAST.test(text) && !OTHER_BODY.test(text);
	const meant = told ? stateMeant(text, titles, states) : [];
	return meant.length > 0 ? [{ passage, states: meant, clause: text }] : [];
}

/** Every sentence of the text that tells of a visit of the SPT to a State, in its order. */
export function leadsOf(article: Article, states: StateMatcher): Lead[] {
	const all = [...article.titles, ...article.body, ...article.notes];
	const named = all.some(({ text }) => SUBJECT.test(text));
	const sentences = article.body.filter(({ ended }) => ended);
	const told = sentences.map((passage) => leadOf(passage, states, { named, titles: article.titles }));
	const leads = told.filter((lead) => lead !== null);
	return leads.length > 0
		? leads
		: sentences.flatMap((passage) => leadWithoutPlace(passage, article, states));
}

/** The visits that the titles tell of. */
export function titleLeadsOf({ titles }: Article, states: StateMatcher): Lead[] {
	return titles
		.map((passage) => leadOf(passage, states, { named: true, titles }))
		.filter((lead) => lead !== null);
}

/** Whether the release announces the visit or concludes it; null where its words say neither. */
export function kindOf(lead: Lead, titles: readonly Passage[]): Fact<ReleaseKind> | null {
	const texts = [lead.clause, lead.passage.text, ...titles.map(({ text }) => text)];
	for (const text of texts) {
		if (FUTURE.test(text)) return stated('announces', text);
		if (PAST.test(text)) return stated('concludes', text);
	}
	return texts.some((text) => PRESENT.test(text)) ? stated('announces', lead.clause) : null;
}

/** The words by which a visit was suspended, postponed or the like, where that is what the release tells. */
export function cutShort(lead: Lead, titles: readonly Passage[]): string | null {
	const title = titles.find(({ text }) => CUT_SHORT.test(text) && !RESUMED.test(text));
	if (title) return title.text;
	const told = CUT_SHORT.test(lead.clause) && !RESUMED.test(lead.clause);
	const happened =
		/\b(?:has|have|had|was|were) (?:to )?(?:be |been )?(?:postponed|suspended|cancelled|terminated|interrupted|called off|cut short)/i;
	return told || (happened.test(lead.passage.text) && !FUTURE.test(lead.clause)) ? lead.passage.text : null;
}
