import type { Names } from './names.ts';

/** What the picker of a State is given. */
export interface StatePickerProps {
	readonly states: readonly { readonly iso3: string; readonly name: string }[];
	readonly names: Names;
	/** What the reader had typed before the picker came. */
	readonly typed: string;
	readonly add: (iso3: string) => void;
}

/** A State that a search found. */
export interface Found {
	readonly iso3: string;
	readonly name: string;
	/** The name that matched, where it is not the State's own. */
	readonly matched: string | null;
}

/** A name as it is searched: lower case, without accents, hyphens, quotes or "the". */
export function fold(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLocaleLowerCase('en')
		.replace(/ı/g, 'i')
		.replace(/ø/g, 'o')
		.replace(/ł/g, 'l')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.replace(/\bthe\b/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

function rank(folded: string, query: string): number {
	if (folded === query) return 0;
	if (folded.startsWith(query)) return 1;
	if (folded.includes(` ${query}`)) return 2;
	// Nobody need know where an apostrophe or a hyphen parts a name.
	return folded.replaceAll(' ', '').startsWith(query.replaceAll(' ', '')) ? 3 : -1;
}

/**
 * The States whose name, in any tongue or time, begins with what was typed, or has a word that does; best first.
 * @param typed as the reader typed it; an empty text finds every State
 * @param states the States, in the order in which equals are given
 * @param names all names of each, by alpha-3 code
 */
export function searchStates(
	typed: string,
	states: StatePickerProps['states'],
	names: StatePickerProps['names']
): readonly Found[] {
	const query = fold(typed);
	if (query === '') return states.map(({ iso3, name }) => ({ iso3, name, matched: null }));
	const found = states.flatMap(({ iso3, name }): (Found & { rank: number })[] => {
		const own = Math.min(...[name, iso3].map((text) => rank(fold(text), query)).filter((r) => r >= 0));
		if (Number.isFinite(own)) return [{ iso3, name, matched: null, rank: own }];
		const other = (names[iso3] ?? [])
			.map((text) => ({ text, rank: rank(fold(text), query) }))
			.filter((candidate) => candidate.rank >= 0)
			.sort((a, b) => a.rank - b.rank)[0];
		return other === undefined ? [] : [{ iso3, name, matched: other.text, rank: other.rank + 0.5 }];
	});
	return found.sort((a, b) => a.rank - b.rank).map(({ iso3, name, matched }) => ({ iso3, name, matched }));
}
