import * as m from '../paraglide/messages.js';

/**
 * How sure a row of the register is, in words.
 * @param confidence as in the tables that have such a column
 * @throws Error where the register knows no such confidence
 */
export function confidenceWords(confidence: string): string {
	if (confidence === 'verified') return m.confidence_verified();
	if (confidence === 'partly') return m.confidence_partly();
	throw new Error(`"${confidence}" is no confidence that has words`);
}
