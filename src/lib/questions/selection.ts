import * as m from '../paraglide/messages.js';
import { integerWords } from '../text/numbers.ts';
import { areaPhrase } from './area-words.ts';
import { areaOf } from './areas.ts';
import { groupOf } from './groups.ts';
import { namedWords } from './named-states.ts';
import type { Known, Parameters } from './parameters.ts';

/** The States chosen one by one, by their number: `the 12 chosen`, `the 3 of “Central Asia and Mongolia”`. */
export function chosenWords({ states, name }: Parameters): string {
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
		? m.selection_area({ area: areaPhrase(area) })
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
