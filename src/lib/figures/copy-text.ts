import * as m from '../paraglide/messages.js';
import type { Outcome } from './take-away.ts';

/**
 * Copies a text to the clipboard. Where the browser does not let it, the text comes back, to be copied by hand.
 * @param text what is copied
 * @param what it is, in words: `citation`
 */
export async function copyText(text: string, what: string): Promise<Outcome> {
	try {
		await navigator.clipboard.writeText(text);
		return { words: m.take_copied({ what }) };
	} catch {
		return { words: m.take_refused(), text };
	}
}
