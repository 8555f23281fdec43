import type { StateMatcher } from '../names.ts';
import { Refusal } from '../refusal.ts';
import type { Article } from './article.ts';
import { stated, type Fact, type Finding } from './fact.ts';
import { calledIn, countryIn, HEAD_PATTERN, NAME_PATTERN } from './names-of-people.ts';
import { maySame } from './same-name.ts';
import type { Passage } from './passages.ts';
import { stateAt } from './states-in-text.ts';

/** A person on the delegation; without a country where the release gives none. */
export interface Member {
	readonly name: string;
	readonly iso3: string | null;
}

interface Listed extends Member {
	/** As the list has it. */
	readonly words: string;
	readonly isHead: boolean;
}

/** Who is on the delegation, and who leads it. */
export interface People {
	readonly members: Fact<readonly Member[]> | null;
	readonly head: Finding<string>;
}

const WHO =
	'\\b(?:delegation|members of the (?:SPT|Subcommittee|delegation|mission)|SPT members|team)\\b[^.;:]{0,80}?';
/** What says of whom a delegation is made: names alone are taken after it. */
const MADE_OF = new RegExp(
	`${WHO}(?:composed of|composed by|compris(?:e[sd]?|ing)\\b(?: of)?|consist(?:s|ed|ing)? of|made up of|formed by)`,
	'i'
);
/** What may begin such a list and other lists too: taken where the first brackets hold a State. */
const MAY_LIST = new RegExp(`${WHO}(?:includ(?:e[sd]?|ing)\\b|:)`, 'i');

/** Who goes along and is no member. */
const STAFF =
	/,? ?(?:\b(?:along|together) with|\b(?:accompanied|assisted|supported|joined) by|,? and (?:two|three|four|five|\d) (?:other |staff|members? of|human rights|Human Rights|interpreters|secretariat|UN))\b/;

/** "composed of the following four members: …" */
const FOLLOWING = /^ ?(?:the )?[a-z ]{0,40}:/;
const BULLET = /^[•·▪*–-] ?\S/;
const ONE_PERSON = /^[^()]{2,60}\([^()]{2,60}\)[;,.]?(?: and)?$/;
const HEAD_AFTER = new RegExp(`^,? ?(?:who (?:heads|headed|leads|led) the|(?:as )?${HEAD_PATTERN})`);
const ACRONYM = /^[A-Z]{2,6}$/;
const IN_BRACKETS = /([^()]{2,120}?)\(([^()]{2,60})\)/g;
const LED = new RegExp(`\\b(?:headed|led|chaired) by (${NAME_PATTERN})`, 'gu');
const WHO_LEADS = new RegExp(
	`(${NAME_PATTERN}),? ?(?:\\([^()]{2,40}\\),? ?)?(?:who (?:is |was |has been )?(?:head(?:s|ed|ing)?|led|leads|leading) (?:the|this|its)|(?:and )?${HEAD_PATTERN})`,
	'gu'
);
const HEAD_NAMED = new RegExp(
	`(?<!\\p{L}, )(?<!\\),? )\\b${HEAD_PATTERN},? (?:is |was |will be |of the visit, )?(${NAME_PATTERN})`,
	'gu'
);

/** Whether a passage is whole: a list of members may end with its last bracket. */
const isWhole = ({ text, ended }: Passage) => ended || /[):]$/.test(text);

interface List {
	readonly words: string;
	readonly where: string;
	readonly sure: boolean;
}

/** The words after "composed of", with the lines of a list that follow. */
function listsIn({ body }: Article, place: string): List[] {
	return body.flatMap((passage, at) => {
		const sure = MADE_OF.exec(passage.text);
		const match = sure ?? MAY_LIST.exec(passage.text);
		if (match === null || !isWhole(passage)) return [];
		const rest = passage.text.slice(match.index + match[0].length).replace(FOLLOWING, '');
		const following = body.slice(at + 1, at + 15);
		const end = following.findIndex(
			({ text }) => !BULLET.test(text) && !(rest.length < 3 && ONE_PERSON.test(text))
		);
		const lines = following.slice(0, end === -1 ? following.length : end).map(({ text }) => text);
		const words = [rest, ...lines].join('; ').split(STAFF)[0] ?? '';
		return [{ words, where: `${place}, line ${passage.line} of the text`, sure: sure !== null }];
	});
}

function personIn(words: string, inBrackets: string, where: string, states: StateMatcher): Listed[] {
	const parts = words.split(
		/(?:, and |; and | and |[;•·▪]|,(?! ?(?:the )?(?:[Hh]ead|[Ll]eader|[Dd]elegation|(?:Vice-)?Chair|Jr|$)))/
	);
	const named = parts.map((part) => ({ part, ...calledIn(part) })).filter((one) => one.name !== null);
	const last = named.pop();
	if (last?.name == null) return [];
	const { name, part } = last;
	const before = named.flatMap((one) => withoutBrackets(one.part, states));
	const { country, isHead: headToo } = countryIn(inBrackets);
	const told = `${words.slice(words.lastIndexOf(part)).trimStart()}(${inBrackets})`;
	const person = { name, isHead: last.isHead || headToo, words: told };
	if (country === '') return [...before, { ...person, iso3: null }];
	const { iso3, suggestions } = states.match(country);
	if (iso3 !== undefined) return [...before, { ...person, iso3 }];
	if (ACRONYM.test(country)) return before;
	throw new Refusal({
		what: `"${country}", said of ${name}, is the name of no State that is known`,
		where,
		advice:
			suggestions.length > 0
				? `Perhaps ${suggestions.join(', ')} is meant: correct it in a copy of the page, or add the name to other_names.csv`
				: 'Correct it in a copy of the page, or add the name to other_names.csv'
	});
}

/** "Malcolm Evans of the United Kingdom": the country follows without brackets, or none does. */
function withoutBrackets(words: string, states: StateMatcher): Listed[] {
	return words
		.replace(/\.$/, '')
		.split(/,(?! ?(?:[Hh]ead|[Ll]eader))|;|•| and /)
		.flatMap((part): Listed[] => {
			const [, before = part, after = ''] =
				/^(.{2,60}?) (?:of|from) ((?:the )?\p{Lu}.*)$/u.exec(part.trim()) ?? [];
			const { name, isHead } = calledIn(before);
			const country = after === '' ? null : stateAt(after, 0, states);
			if (name === null || !name.includes(' ') || (after !== '' && country === null)) return [];
			return [{ name, iso3: country?.iso3 ?? null, isHead, words: part }];
		});
}

function listedIn({ words, where, sure }: List, states: StateMatcher): Listed[] {
	const bracketed = [...words.matchAll(IN_BRACKETS)];
	if (!sure) {
		const [, , inside = ''] = bracketed[0] ?? [];
		if (states.find(countryIn(inside).country) === null) return [];
	}
	const found = bracketed.flatMap(([, before = '', inside = ''], at) => {
		const headAfter = HEAD_AFTER.test(bracketed[at + 1]?.[1] ?? words.slice(words.lastIndexOf(')') + 1));
		const persons = personIn(before.replace(HEAD_AFTER, ''), inside, where, states);
		return persons.map((person, index) =>
			headAfter && index === persons.length - 1 ? { ...person, isHead: true } : person
		);
	});
	if (!sure) return found;
	return [...found, ...withoutBrackets(words.slice(words.lastIndexOf(')') + 1), states)];
}

function headOf(article: Article, listed: readonly Listed[]): Finding<string> {
	const inList = listed.find(({ isHead }) => isHead);
	const told = [LED, WHO_LEADS, HEAD_NAMED].flatMap((pattern) =>
		article.body.filter(isWhole).flatMap(({ text }) =>
			[...text.matchAll(pattern)].flatMap(({ 0: words, 1: called = '' }) => {
				const { name } = calledIn(called);
				return name === null ? [] : [stated(name, words)];
			})
		)
	);
	const inFull = told.map((fact) => {
		const same = listed.find(({ name }) => maySame(name, fact.value));
		return same === undefined ? fact : { ...fact, value: same.name };
	});
	const [first] = inFull.toSorted((a, b) => b.value.length - a.value.length);
	const fact = inList ? stated(inList.name, inList.words) : (first ?? null);
	const other = fact && inFull.find(({ value }) => !maySame(value, fact.value));
	if (other)
		return { fact: null, contradiction: `"${fact.words}" and "${other.words}" name different heads` };
	return { fact };
}

/** The head as a member, where the words that name the head give a country: "led by Malcolm Evans (United Kingdom)". */
function headAsMember(article: Article, head: Fact<string>, states: StateMatcher): Listed | null {
	const passage = article.body.find(({ text }) => text.includes(head.words));
	const after = passage?.text.slice(passage.text.indexOf(head.words) + head.words.length) ?? '';
	const country = /^,? ?\(([^()]{2,60})\)/.exec(after)?.[1];
	const iso3 = country === undefined ? null : states.find(country);
	return iso3 === null ? null : { name: head.value, iso3, isHead: true, words: head.words };
}

/**
 * Finds the members of the delegation and its head. The head is among the members where the list has them, or where
 * the words that name the head give a country.
 * @throws Refusal where a country is none that is known, or the same person stands twice in the list
 */
export function peopleOf(article: Article, place: string, states: StateMatcher): People {
	const lists = listsIn(article, place).map((list) => ({ ...list, listed: listedIn(list, states) }));
	const list = lists.find(({ listed }) => listed.length > 0);
	const listed = list?.listed ?? [];
	const twice = listed.find(({ name }, at) => listed.findIndex((other) => other.name === name) !== at);
	if (list && twice)
		throw new Refusal({
			what: `${twice.name} stands twice in the list of the delegation`,
			where: list.where,
			advice: 'Look at the release itself: the page may have been copied wrongly'
		});
	const head = headOf(article, listed);
	const apart = head.fact && !listed.some(({ name }) => name === head.fact?.value);
	const leader = head.fact && apart ? headAsMember(article, head.fact, states) : null;
	const members = [...(leader ? [leader] : []), ...listed].map(({ name, iso3 }) => ({ name, iso3 }));
	const words = [leader && head.fact ? head.fact.words : [], list?.words ?? []].flat().join('; ');
	return { members: members.length > 0 ? stated(members, words) : null, head };
}
