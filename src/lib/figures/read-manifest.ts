import { EngineError, type TableFile } from '../engine/engine.ts';
import { fetchFile } from '../engine/fetch-file.ts';
import type { Manifest } from './manifest.ts';

/**
 * Reads what the built data says of itself.
 * @param root the URL of the site's root, ending in a slash
 * @param shown the version of the register that the page shows: numbers of two versions never stand on one page
 * @throws EngineError where it cannot be had, or is of another version
 */
export async function readManifest(root: string, shown: string): Promise<Manifest> {
	const response = await fetchFile((...request) => fetch(...request), `${root}data/manifest.json`);
	const manifest = (await response.json()) as Manifest;
	if (manifest.register_version.startsWith(shown)) return manifest;
	throw new EngineError(
		'other-version',
		`the page is of version ${shown}, the data of ${manifest.register_version}`
	);
}

/**
 * The Parquet files of the tables, by URL.
 * @param root the URL of the site's root, ending in a slash
 * @param wanted the names of the tables; all unless told
 */
export function tableFiles(manifest: Manifest, root: string, wanted?: readonly string[]): TableFile[] {
	return manifest.tables
		.filter(({ name }) => wanted?.includes(name) ?? true)
		.map(({ name, files: { parquet } }) => ({
			name,
			location: `${root}data/${name}.parquet`,
			...parquet
		}));
}
