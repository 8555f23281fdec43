import * as m from '../paraglide/messages.js';
import { integerWords, listWords } from '../text/numbers.ts';
import { groupOf } from './groups.ts';
import type { Known, Parameters } from './parameters.ts';
import { stateWords } from './state-name.ts';

/** More names than this read worse than their number. */
const namedAtMost = 4;

/**
 * The States named one by one, as a phrase: `Kazakhstan, Mongolia and the Philippines`; null for none, or too many to name.
 * @param known gives the names
 */
export function namedWords({ states }: Parameters, known: Known): string | null {
	if (states.length === 0 || states.length > namedAtMost) return null;
	return listWords(states.map((iso3) => stateWords(iso3, known)));
}

/**
 * Which States an answer counts, to follow "States": empty for all, ` of the African Group`, ` among the 12 chosen`.
 * States that are named have sentences of their own.
 */
export function selectionWords({ states, group }: Parameters): string {
	if (states.length > 0) return m.selection_number({ number: integerWords(states.length) });
	if (group === null) return '';
	return group === 'no-group' ? m.selection_no_group() : m.selection_group({ group: groupOf(group).label() });
}
