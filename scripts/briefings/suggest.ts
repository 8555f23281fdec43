import { fold, searchStates } from '../../src/lib/filters/state-search.ts';

interface Named {
	readonly iso3: string;
	readonly name: string;
}

/** How many letters must be added, taken away or changed to make one text of another (Levenshtein 1966). */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (const [place, letter] of Array.from(a).entries()) {
		const next = [place + 1];
		for (const [index, other] of Array.from(b).entries())
			next.push(
				Math.min(
					(next[index] ?? 0) + 1,
					(row[index + 1] ?? 0) + 1,
					(row[index] ?? 0) + (letter === other ? 0 : 1)
				)
			);
		row = next;
	}
	return row.at(-1) ?? 0;
}

/**
 * What was perhaps meant by an id that names no briefing: found by any name of a State, else by likeness.
 * @param typed as the reader typed it
 * @param states by alpha-3 code
 * @param others further ids: of groups and themes
 * @param names all names of each State, by alpha-3 code
 * @returns three at most, the likeliest first
 */
export function suggestionsOf(
	typed: string,
	states: readonly Named[],
	others: readonly string[],
	names: Readonly<Record<string, readonly string[]>>
): readonly string[] {
	const told = ({ iso3, name }: Named) => `${iso3} (${name})`;
	const found = searchStates(typed, states, names);
	if (found.length > 0) return found.slice(0, 3).map(told);
	const query = fold(typed);
	const likely = [
		...states.map((state) => ({
			words: told(state),
			far: Math.min(distance(query, fold(state.iso3)), distance(query, fold(state.name)))
		})),
		...others.map((id) => ({ words: id, far: distance(query, fold(id)) }))
	];
	return likely
		.filter(({ far }) => far <= Math.max(1, query.length / 4))
		.sort((a, b) => a.far - b.far)
		.slice(0, 3)
		.map(({ words }) => words);
}
