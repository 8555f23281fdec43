import type { BrowserEngineParts } from './browser.ts';
import { fetchContent } from './content.ts';
import { absolute, requireSupport, startDatabase, type StartedDatabase } from './database.ts';
import { createDownload, type Download } from './download.ts';
import { asEngineError, type Engine, type TableFile } from './engine.ts';
import { faultOfStatement } from './faults.ts';
import { readInPlace } from './ranges.ts';
import { identifier, text } from './sql.ts';

/** An engine that reads large files where they are. */
export interface InPlaceEngine extends Engine {
	/**
	 * Runs a statement whose answer is whole numbers alone, many of them.
	 * @returns its columns by name
	 * @throws EngineError where the statement or the engine failed, or a column holds anything else
	 */
	numbers(sql: string): Promise<Readonly<Record<string, Int32Array>>>;
}

// `enable_external_access = false` would refuse the files too. What the session must not reach is kept from it by the
// Content-Security-Policy, which binds its worker: that is started from a blob.
const settings = [
	'SET autoinstall_known_extensions = false',
	'SET autoload_known_extensions = false',
	'SET enable_object_cache = true',
	'SET lock_configuration = true'
];

/**
 * Starts an engine whose tables are views of Parquet files: of a large one only the columns and row groups that a statement
 * needs are fetched, by ranges, where its host sends parts of files. Each other one is fetched whole. It is not locked as
 * `openBrowserEngine` locks: no statement of a stranger is run in it.
 * @throws EngineError with the reason as its kind; nothing is left running
 */
export async function openInPlaceEngine(parts: BrowserEngineParts): Promise<InPlaceEngine> {
	requireSupport();
	const fetch: typeof globalThis.fetch = parts.fetch ?? ((...request) => globalThis.fetch(...request));
	const download = createDownload(fetch, parts.wasmBytes, parts.onProgress);
	const starting = startDatabase(parts, download);
	try {
		const [started, { decode }, { decodeNumbers }] = await Promise.all([
			starting,
			download.code('the code of Arrow', import('./decode.ts')),
			download.code('the code of Arrow', import('./decode-numbers.ts'))
		]);
		for (const file of parts.files) await addView(started, file, fetch, download);
		for (const statement of settings) await started.session.run(statement);
		return {
			query: async (sql) => decode(await started.session.run(sql)),
			numbers: async (sql) => decodeNumbers(await started.session.run(sql)),
			close: () => {
				started.stop();
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

async function addView(
	{ bindings, registerUrl, session }: StartedDatabase,
	file: TableFile,
	fetch: typeof globalThis.fetch,
	download: Download
): Promise<void> {
	const url = absolute(file.location);
	const name = `${file.name}.parquet`;
	if (await readInPlace(fetch, url, file)) await registerUrl(name, url);
	// Not counted before: what of a large file is needed is not known.
	else await bindings.registerFileBuffer(name, await fetchContent(download, url, file));
	await session.run(`CREATE VIEW ${identifier(file.name)} AS FROM read_parquet(${text(name)})`);
}
