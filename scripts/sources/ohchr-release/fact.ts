import type { Passage } from './passages.ts';

/**
 * How sure a reading is. Stated: the words say it of this visit. Combined: it was put together from two places that
 * each say a part, as a day without a year and the date of the release.
 */
export const SURENESS = ['stated', 'combined'] as const;

/** The words that a value was read from, and how sure that reading is. */
export interface Evidence {
	readonly words: string;
	readonly sure: (typeof SURENESS)[number];
}

/** A value with its evidence. */
export interface Fact<T> extends Evidence {
	readonly value: T;
}

/** A value that a text states in so many words. */
export function stated<T>(value: T, words: string): Fact<T> {
	return { value, words: words.trim(), sure: 'stated' };
}

/** What was found for one field: a fact, none, or several that contradict each other and of which none is taken. */
export type Finding<T> =
	| { readonly fact: Fact<T> | null; readonly contradiction?: undefined }
	| { readonly fact: null; readonly contradiction: string };

/** The one fact that all agree on. */
export function agreed<T extends string | number>(facts: readonly Fact<T>[]): Finding<T> {
	const [first] = facts;
	if (first === undefined) return { fact: null };
	const other = facts.find(({ value }) => value !== first.value);
	if (other === undefined) return { fact: first };
	return { fact: null, contradiction: `"${first.words}" and "${other.words}" contradict each other` };
}

/** Every place in the passages that a pattern finds and a rule makes something of. */
export function factsIn<T>(
	passages: readonly Passage[],
	pattern: RegExp,
	read: (match: RegExpExecArray, passage: Passage) => T | null
): Fact<T>[] {
	return passages.flatMap((passage) =>
		[...passage.text.matchAll(pattern)].flatMap((match) => {
			const value = read(match, passage);
			return value === null ? [] : [stated(value, match[0])];
		})
	);
}
