import { getLocale } from '../paraglide/runtime.js';

/** The BCP 47 tag in whose manner dates, numbers and lists are written. British order for English: `29 September 2016`. */
export function formatLocale(): string {
	const locale: string = getLocale();
	return locale === 'en' ? 'en-GB' : locale;
}
