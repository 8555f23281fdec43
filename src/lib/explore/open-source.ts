import { EngineError, type Progress } from '../engine/engine.ts';
import { fetchFile } from '../engine/fetch-file.ts';
import { sourceOfVisits, type ExploreFile, type VisitSource } from './source.ts';

/**
 * Opens the visits: those of the file beside the page, or, where they are too many for one, in place in the Parquet files.
 * @param root the URL of the site's root, ending in a slash
 * @param version of the register that the page shows
 * @param report told how much of a large record's needs has come
 * @throws EngineError where they cannot be had, or are those of another version
 */
export async function openSource(
	root: string,
	version: string,
	report: (progress: Progress) => void
): Promise<{ start: ExploreFile; source: VisitSource }> {
	const url = `${root}explore/visits.json`;
	const response = await fetchFile((...request) => fetch(...request), url);
	const start = (await response.json().catch(() => undefined)) as ExploreFile | undefined;
	if (start === undefined) throw new EngineError('broken-file', `${url}: not the visits`);
	if (start.register !== version)
		throw new EngineError('other-version', `${url}: of register ${start.register}, not ${version}`);
	if (start.visits !== null) return { start, source: sourceOfVisits(start.visits) };
	// Most records are small: the code of the engine comes only with one that is not.
	const { openInPlaceSource } = await import('./in-place-source.ts');
	return { start, source: await openInPlaceSource(root, start, report) };
}
