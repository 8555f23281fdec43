import * as m from '../paraglide/messages.js';
import { integerWords, listWords } from '../text/numbers.ts';
import { groupOf } from './groups.ts';
import type { Known, Parameters } from './parameters.ts';

/** More names than this read worse than their number. */
const namedAtMost = 4;

/**
 * Which States an answer speaks of, to follow "States": empty for all, ` of the African Group`, ` among Kazakhstan and Mongolia`.
 * @param parameters named States come before a group
 * @param known gives the names
 */
export function selectionWords(parameters: Parameters, known: Known): string {
	const { states, group } = parameters;
	if (states.length > namedAtMost) return m.selection_number({ number: integerWords(states.length) });
	if (states.length > 0) {
		const names = states.map((iso3) => known.states.find((state) => state.iso3 === iso3)?.name ?? iso3);
		return m.selection_named({ list: listWords(names) });
	}
	if (group === null) return '';
	return group === 'no-group' ? m.selection_no_group() : m.selection_group({ group: groupOf(group).label() });
}
