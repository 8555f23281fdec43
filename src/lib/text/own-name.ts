/** The most characters that a reader's own name for a group of States may have, in UTF-16 as a text field counts. */
export const nameAtMost = 60;

/** Marks that change the direction of what stands around them, and the byte order mark. */
const steering = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/**
 * A name as it may stand within a sentence: one line, without control characters, marks that turn the direction of the
 * words around it, halves of characters, code points that are none (XML refuses them), or spaces at its ends.
 * @param text as a reader typed it, or as a URL carries it
 * @returns an empty text where nothing is left that can be seen
 */
export function tidyName(text: string): string {
	const name = text
		.replace(/\s+/gu, ' ')
		.replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '')
		.replace(steering, '')
		.normalize('NFC')
		.replace(/ +/g, ' ')
		.trim();
	return /[\p{L}\p{N}\p{P}\p{S}]/u.test(name) ? name : '';
}
