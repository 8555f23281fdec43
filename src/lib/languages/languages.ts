import type { Language } from '../text/language.ts';

/** A language in which a picture can be made. */
export interface OfferedLanguage {
	/** BCP 47, as an address has it. */
	readonly id: string;
	/** In the language itself. */
	readonly name: string;
	/** Fetches it; absent for that of the pages, which is there. @throws where the line is down */
	readonly load?: () => Promise<Language>;
}

/** The languages to choose from, that of the pages first. */
export const languages = [
	{ id: 'en', name: 'English' },
	{ id: 'fr', name: 'français', load: async () => (await import('./french.ts')).french }
] as const satisfies readonly OfferedLanguage[];

/** What names a language in an address. */
export type LanguageId = (typeof languages)[number]['id'];

/** The language of an id; undefined for that of the pages. */
export async function languageOf(id: LanguageId): Promise<Language | undefined> {
	const offered: OfferedLanguage | undefined = languages.find((one) => one.id === id);
	return offered?.load?.();
}
