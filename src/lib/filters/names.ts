/** All names of each State, by alpha-3 code: local, former, in other tongues. */
export type Names = Readonly<Record<string, readonly string[]>>;

let names: Promise<Names> | undefined;

/**
 * The names a search knows besides those on the page; fetched once, when a reader first wants to search.
 * @param root the address of the site's root, ending in a slash
 * @returns no names where the file does not come: the search then knows those on the page, and asks again next time
 */
export function loadNames(root: string): Promise<Names> {
	names ??= fetchNames(root).catch(() => {
		names = undefined;
		return {};
	});
	return names;
}

async function fetchNames(root: string): Promise<Names> {
	const response = await fetch(`${root}data/names.json`);
	if (!response.ok) throw new Error(`status ${response.status}`);
	return (await response.json()) as Names;
}
