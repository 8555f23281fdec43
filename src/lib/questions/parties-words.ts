import * as m from '../paraglide/messages.js';
import { integerWords } from '../text/numbers.ts';
import { namedWords } from './named-states.ts';
import type { Known, Parameters } from './parameters.ts';
import { selectionWords } from './selection.ts';

/**
 * How many of the chosen States were party to a treaty, in a sentence; for two States or more.
 * @param count parties
 * @param date the day, in words
 */
export function partiesWords(count: number, date: string, parameters: Parameters, known: Known): string {
	const { treaty } = parameters;
	const list = namedWords(parameters, known);
	const values = { treaty, date, count, number: integerWords(count) };
	if (list !== null)
		return count === 0
			? m.parties_of_named_none({ ...values, list })
			: m.parties_of_named({ ...values, list });
	const among = selectionWords(parameters);
	return count === 0 ? m.parties_none({ ...values, among }) : m.parties_count({ ...values, among });
}
