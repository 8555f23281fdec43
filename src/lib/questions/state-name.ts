import * as m from '../paraglide/messages.js';
import type { Known } from './parameters.ts';

/**
 * A State's name as it stands within a sentence: `Kazakhstan`, `the Philippines`.
 * @param iso3 alpha-3 code; a State that nobody knows is named by its code
 * @param known gives the names
 */
export function stateWords(iso3: string, known: Known): string {
	const name = known.states.find((state) => state.iso3 === iso3)?.name ?? iso3;
	return m.states_with_article().split(' ').includes(iso3) ? m.state_with_article({ name }) : name;
}

/** Words that begin a sentence: `the Philippines` becomes `The Philippines`. */
export function atStart(words: string): string {
	return words.slice(0, 1).toLocaleUpperCase() + words.slice(1);
}
