import * as m from '../paraglide/messages.js';
import { integerWords, listWords } from '../text/numbers.ts';
import type { Known, Parameters } from './parameters.ts';
import { stateWords } from './state-name.ts';

/** More names than this read worse than their number. */
const namedAtMost = 4;

/** All States that a reader chose one by one, in words. */
function everyName({ states }: Parameters, known: Known): string {
	return listWords(states.map((iso3) => stateWords(iso3, known)));
}

/**
 * The States named one by one, as a phrase: `Kazakhstan, Mongolia and the Philippines`; null for none, too many to name, or
 * a group that the reader gave a name.
 * @param known gives the names
 */
export function namedWords(parameters: Parameters, known: Known): string | null {
	const { states, name } = parameters;
	return states.length === 0 || states.length > namedAtMost || name !== null
		? null
		: everyName(parameters, known);
}

/**
 * Which States a reader chose, where the sentence does not name them one by one; null where it does, or none was chosen.
 */
export function chosenNote(parameters: Parameters, known: Known): string | null {
	const { states, name } = parameters;
	if (states.length === 0 || namedWords(parameters, known) !== null) return null;
	const list = everyName(parameters, known);
	return name === null
		? m.chosen_note({ number: integerWords(states.length), list })
		: m.chosen_note_own({ name, list });
}
