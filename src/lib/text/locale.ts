import { spokenTag } from './language.ts';

/** The BCP 47 tag in whose manner dates, numbers and lists are written. British order for English: `29 September 2016`. */
export function formatLocale(): string {
	return spokenTag() ?? 'en-GB';
}

/**
 * Makes a formatter once for the language of the page: making one costs a hundred times what using it costs.
 * @param make makes it for a language
 */
export function formatter<F>(make: (locale: string) => F): () => F {
	const made = new Map<string, F>();
	return () => {
		const locale = formatLocale();
		const known = made.get(locale) ?? make(locale);
		made.set(locale, known);
		return known;
	};
}
