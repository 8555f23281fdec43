import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';
import { integerWords, listWords } from '../text/numbers.ts';
import { namedWords } from './named-states.ts';
import type { Known, Parameters } from './parameters.ts';
import { selectionWords } from './selection.ts';
import { plannedStatuses } from './visit-status.ts';

/**
 * Where visits went, to follow "visits": ` to Kazakhstan`, ` to States of the African Group`, ` to the 12 chosen States`;
 * empty for all.
 */
export function visitsWhither(parameters: Parameters, known: Known): string {
	const list = namedWords(parameters, known);
	if (list !== null) return m.visits_to_named({ list });
	const { states, group, name } = parameters;
	const number = integerWords(states.length);
	if (name !== null) return m.visits_to_own({ number, name });
	if (states.length > 0) return m.visits_to_chosen({ number });
	return group === null ? '' : m.visits_to_states({ among: selectionWords(parameters) });
}

/** The visits an answer does not count. */
export interface NotCounted {
	/** Those of which the record does not say whether they had begun. */
	readonly unsure: number;
	readonly planned: Readonly<Record<(typeof plannedStatuses)[number], number>>;
}

/**
 * What an answer on visits does not count, in sentences.
 * @param asOf the ISO day it speaks of
 */
export function notCountedWords({ unsure, planned }: NotCounted, asOf: string, known: Known): string[] {
	const date = dateWords(asOf);
	const words = unsure > 0 ? [m.visits_unsure({ count: unsure, number: integerWords(unsure), date })] : [];
	if (asOf < (known.asOf['visits'] ?? asOf)) return [...words, m.visits_plans_undated()];
	const counts = plannedStatuses.flatMap((status) => {
		if (planned[status] === 0) return [];
		const say = { announced: m.count_announced, postponed: m.count_postponed, refused: m.count_refused };
		return [say[status]({ number: integerWords(planned[status]) })];
	});
	return counts.length === 0 ? words : [...words, m.visits_not_counted({ list: listWords(counts), date })];
}
