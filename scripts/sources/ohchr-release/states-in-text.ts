import type { StateMatcher } from '../names.ts';

/** A State's name where it stands in a text. */
export interface NamedState {
	readonly iso3: string;
	readonly name: string;
	/** Where the text goes on after the name. */
	readonly end: number;
}

/** The longest name in words: "United Kingdom of Great Britain and Northern Ireland" with "the". */
const MOST_WORDS = 11;

const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’.-]*(?: ?\([^()]{1,40}\))?/uy;
/** No name ends so. */
const LINKING = / (?:and|the|of)$/;
const POSSESSIVE = /['’]s?$/;
const NEXT = /^(?:,? and |, | as well as |,? and to |, to )(?=the |\p{Lu})/u;

/**
 * The State whose name begins at a place in a text: the longest name that the words there make.
 * @param from where the name begins, or "the" before it
 */
export function stateAt(text: string, from: number, states: StateMatcher): NamedState | null {
	if (!/^(?:the )?(?:former )?\p{Lu}/u.test(text.slice(from, from + 20))) return null;
	const ends: number[] = [];
	for (let at = from; ends.length < MOST_WORDS;) {
		WORD.lastIndex = at;
		const word = WORD.exec(text)?.[0];
		if (word === undefined) break;
		const bare = word.replace(/ ?\([^()]*\)$/, '');
		if (bare !== word) ends.push(at + bare.length);
		ends.push(at + word.length);
		at += word.length;
		if (text[at] !== ' ') break;
		at += 1;
	}
	for (const end of ends.reverse()) {
		const name = text.slice(from, end).replace(/\.$/, '').replace(POSSESSIVE, '');
		const iso3 = LINKING.test(name) ? null : states.find(name);
		if (iso3 !== null) return { iso3, name, end };
	}
	return null;
}

/** The States that a text lists from a place on: "Belize, Kyrgyzstan and Poland". */
export function statesListedAt(text: string, from: number, states: StateMatcher): NamedState[] {
	const found: NamedState[] = [];
	for (let at = from, state = stateAt(text, at, states); state !== null; state = stateAt(text, at, states)) {
		found.push(state);
		const next = NEXT.exec(text.slice(state.end, state.end + 20))?.[0];
		if (next === undefined) break;
		at = state.end + next.length;
	}
	return found;
}

/** Every State that a text names. */
export function statesIn(text: string, states: StateMatcher): NamedState[] {
	const found: NamedState[] = [];
	for (const { index } of text.matchAll(/(?<![\p{L}\p{M}'’-])\p{Lu}/gu)) {
		if (index < (found.at(-1)?.end ?? 0)) continue;
		const state = stateAt(text, index, states);
		if (state !== null) found.push(state);
	}
	return found;
}
