import territoryInfo from 'cldr-core/supplemental/territoryInfo.json' with { type: 'json' };
import countries from 'i18n-iso-countries';

/** A language counts as a State's own from this share of its population, in percent, where it has no official standing. */
const SPOKEN_BY_MANY = 20;

const OFFICIAL = ['official', 'de_facto_official', 'official_regional'];

interface Standing {
	readonly _populationPercent: string;
	readonly _officialStatus?: string;
}

interface Territory {
	readonly languagePopulation?: Readonly<Record<string, Standing>>;
}

const territories = territoryInfo.supplemental.territoryInfo as Readonly<Record<string, Territory>>;

const known = new Set(countries.langs());

/**
 * Gives the languages of a State in which i18n-iso-countries has names: those official in it or in a part of it, and
 * those of at least a fifth of its people (Unicode CLDR, territory information).
 * @param iso2 the State, as its ISO 3166-1 alpha-2 code
 * @returns BCP 47 tags, in alphabetical order
 */
export function localLanguages(iso2: string): string[] {
	const languages = Object.entries(territories[iso2]?.languagePopulation ?? {});
	return languages
		.filter(
			([language, { _officialStatus, _populationPercent }]) =>
				known.has(language) &&
				(OFFICIAL.includes(_officialStatus ?? '') || Number(_populationPercent) >= SPOKEN_BY_MANY)
		)
		.map(([language]) => language)
		.sort();
}

/**
 * Gives every name of a State in a language, the usual one first.
 * @param language a BCP 47 tag
 * @param iso2 the State, as its ISO 3166-1 alpha-2 code
 * @returns none where i18n-iso-countries has none
 */
export function namesIn(language: string, iso2: string): string[] {
	const names = (countries.getName(iso2, language, { select: 'all' }) ?? []).map((name) => name.trim());
	return [...new Set(names.map((name) => name.normalize('NFC')))];
}
