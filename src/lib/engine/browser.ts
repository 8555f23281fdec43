import { fetchContent } from './content.ts';
import { absolute, requireSupport, startDatabase, type DatabaseParts } from './database.ts';
import { createDownload } from './download.ts';
import { asEngineError, type Engine, type Progress, type TableFile } from './engine.ts';
import { faultOfStatement } from './faults.ts';
import { makeTables } from './tables.ts';

/** What the engine in a browser is made of. URLs may be relative to the page. */
export interface BrowserEngineParts extends DatabaseParts {
	/** The size of the unpacked WebAssembly file. */
	readonly wasmBytes: number;
	/** The Parquet files, by URL; each becomes a table before the engine is locked. */
	readonly files: readonly TableFile[];
	readonly onProgress: (progress: Progress) => void;
	readonly fetch?: typeof globalThis.fetch;
}

/**
 * Starts an engine in a worker. Everything is fetched at once and once, DuckDB's own code too: none of it is in a first
 * view.
 * @throws EngineError with the reason as its kind; nothing is left running
 */
export async function openBrowserEngine(parts: BrowserEngineParts): Promise<Engine> {
	requireSupport();
	const known = parts.files.reduce((sum, { bytes = 0 }) => sum + bytes, parts.wasmBytes);
	const fetch: typeof globalThis.fetch = parts.fetch ?? ((...request) => globalThis.fetch(...request));
	const download = createDownload(fetch, known, parts.onProgress);
	const starting = startDatabase(parts, download);
	try {
		const [{ bindings, session, stop }, files, { decode }] = await Promise.all([
			starting,
			Promise.all(
				parts.files.map(async (file) => ({
					...file,
					content: await fetchContent(download, absolute(file.location), file)
				}))
			),
			download.code('the code of Arrow', import('./decode.ts'))
		]);
		await makeTables(bindings, session, files);
		return {
			query: async (sql) => decode(await session.run(sql)),
			close: () => {
				stop();
				return Promise.resolve();
			}
		};
	} catch (error) {
		starting.then(
			({ stop }) => stop(),
			() => undefined
		);
		throw asEngineError(error, faultOfStatement(error), 'the engine did not start');
	}
}
