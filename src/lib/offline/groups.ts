/** What of the site is kept together, in the order of its worth to a reader without a line. */
export const groups = ['app', 'states', 'briefings', 'engine', 'answers'] as const;

/** A part of the site that is kept whole or not at all. */
export type Group = (typeof groups)[number];

const rules: readonly (readonly [RegExp, Group | undefined])[] = [
	// Drawn for other sites; the picture beside a link is asked for by those.
	[/^(embed|previews)\//, undefined],
	[/^_app\/immutable\/packs\/|^_app\/version\.json$|^offline\/packs\.json$/, undefined],
	[/^(service-worker\.js|robots\.txt)$|\.(br|gz)$/, undefined],
	// What answers uncommon questions, and the letters of PDF files.
	[/^_app\/immutable\/.*(\.wasm|\.ttf|\/duckdb-browser[^/]*\.js)$/, 'engine'],
	[/^states\/[^/]+\//, 'states'],
	[/^briefings\/[^/]+\//, 'briefings'],
	[/^answers\//, 'answers']
];

/**
 * Says with what a file of the site is kept.
 * @param path from the root, without a slash before it; a page ends with one: `states/KAZ/`
 * @returns undefined where it is not kept
 */
export function groupOf(path: string): Group | undefined {
	const rule = rules.find(([pattern]) => pattern.test(path));
	return rule === undefined ? 'app' : rule[1];
}
