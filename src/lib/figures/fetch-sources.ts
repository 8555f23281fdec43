import { asEngineError } from '../engine/engine.ts';
import { fetchFile } from '../engine/fetch-file.ts';
import type { CitedSource } from '../export/provenance.ts';
import { readCsv } from '../export/read-csv.ts';

function source(row: Readonly<Record<string, string | null>>): CitedSource {
	const { source_id, publisher, kind, title = null, published_on = null, url = null } = row;
	if (!source_id || !publisher || !kind) throw new Error('A source has no id, publisher or kind');
	return { source_id, publisher, kind, title, published_on, url };
}

/**
 * Fetches the sources of the register, as they are published.
 * @param fetch the browser's, or a test's
 * @param root the address of the site's root, ending in a slash
 * @throws EngineError `offline`, `blocked` or `broken-file`
 */
export async function fetchSources(
	fetch: typeof globalThis.fetch,
	root: string
): Promise<readonly CitedSource[]> {
	const url = `${root}data/sources.csv`;
	const text = await (await fetchFile(fetch, url)).text();
	try {
		return readCsv(text).map(source);
	} catch (error) {
		throw asEngineError(error, 'broken-file', url);
	}
}
