import { packOf, shelf, type PackEntry } from '../../src/lib/offline/pack-stream.ts';

/**
 * Puts the files of each folder on one shelf: a browser takes a moment for each
 * file that it keeps, and answers are thousands.
 * @param entries in the order of their paths
 */
export function shelve(entries: readonly PackEntry[]): PackEntry[] {
	const byFolder = new Map<string, PackEntry[]>();
	for (const entry of entries) {
		const folder = entry.path.replace(/[^/]*$/, '');
		byFolder.set(folder, [...(byFolder.get(folder) ?? []), entry]);
	}
	return [...byFolder].map(([path, files]) => ({ path, type: shelf, content: packOf(files) }));
}

/**
 * Parts entries into runs, in their order, none of which is larger than a size unless it is one entry.
 * @param size in bytes
 */
export function runsOf(entries: readonly PackEntry[], size: number): PackEntry[][] {
	const runs: PackEntry[][] = [];
	let left = 0;
	for (const entry of entries) {
		const run = runs.at(-1);
		if (run === undefined || entry.content.length > left) {
			runs.push([entry]);
			left = size;
		} else run.push(entry);
		left -= entry.content.length;
	}
	return runs;
}
