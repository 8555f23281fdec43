import * as m from '../paraglide/messages.js';

/** The standings in the order of a key. */
export const standings = ['party', 'signatory', 'withdrawn', 'none'] as const;

/** How a State stands to a treaty on a day. */
export type Standing = (typeof standings)[number];

/** The words for a standing, as in a key or a table. */
export function standingWords(standing: Standing): string {
	return {
		party: m.standing_party,
		signatory: m.standing_signatory,
		withdrawn: m.standing_withdrawn,
		none: m.standing_none
	}[standing]();
}
