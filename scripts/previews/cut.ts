/** The names of the months, as sentences of the site have them. */
export const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** A word that says nothing without the next: a number, part of a date, or what leads up to one. */
const hanging = new RegExp(
	`^(\\d[\\d.,–%\\u00a0\\u202f]*|${months}|and|or|of|the|a|in|at|by|to|from|for|since|with)$`,
	'i'
);

/**
 * Shortens words to fit: whole sentences as far as they go, else whole words and an ellipsis, and never within a number or
 * right after one, where it would count something else.
 * @param words one or more sentences
 * @param most so many characters, the ellipsis included
 */
export function cut(words: string, most: number): string {
	if (words.length <= most) return words;
	const sentences = words.match(/.+?[.?!](?=\s|$)\s*/g) ?? [];
	let whole = '';
	for (const sentence of sentences) {
		if ((whole + sentence).trimEnd().length > most) break;
		whole += sentence;
	}
	if (whole.length >= most / 2) return whole.trimEnd();
	// A space that does not break holds a number together.
	const kept = words
		.slice(0, most - 1)
		.split(/[ \t\n]+/)
		.slice(0, -1);
	while (kept.length > 1 && hanging.test(kept.at(-1) ?? '')) kept.pop();
	return `${kept.join(' ').replace(/[,;:.]$/, '')} …`;
}
