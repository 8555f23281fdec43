import * as m from '../paraglide/messages.js';
import { integerWords, listWords } from '../text/numbers.ts';
import { areaOf } from './areas.ts';
import { groupOf } from './groups.ts';
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

/** The States chosen one by one, by their number: `the 12 chosen`, `the 3 of “Central Asia and Mongolia”`. */
function chosenWords({ states, name }: Parameters): string {
	const number = integerWords(states.length);
	return name === null ? m.chosen_number({ number }) : m.chosen_own({ number, name });
}

/**
 * Which States an answer counts, to follow "States": empty for all, ` of the African Group`, ` in Western Africa`,
 * ` among the 12 chosen`. States that are named have sentences of their own.
 */
export function selectionWords(parameters: Parameters): string {
	const { states, group } = parameters;
	if (states.length > 0) return m.selection_among({ list: chosenWords(parameters) });
	if (group === null) return '';
	if (group === 'no-group') return m.selection_no_group();
	const area = areaOf(group);
	return area
		? m.selection_area({ area: area.phrase() })
		: m.selection_group({ group: groupOf(group).label() });
}

/**
 * How many States OPCAT bound, with which they are of: `24 States of the African Group bound by OPCAT`,
 * `5 States bound by OPCAT among the 12 chosen`.
 * @param count of the States bound
 */
export function boundWords(count: number, parameters: Parameters, known: Known): string {
	const chosen = parameters.states.length > 0;
	const among = chosen ? '' : selectionWords(parameters);
	const states = m.frequency_states({ count, number: integerWords(count), among });
	return chosen
		? m.frequency_among({ states, list: namedWords(parameters, known) ?? chosenWords(parameters) })
		: states;
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
