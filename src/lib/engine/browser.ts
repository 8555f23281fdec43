import { requireContent } from './content.ts';
import { createDownload, type Download } from './download.ts';
import { EngineError, asEngineError, type Engine, type Progress, type TableFile } from './engine.ts';
import { faultOfStatement } from './faults.ts';
import { createSession, type Bindings } from './session.ts';
import { supportsEngine } from './support.ts';
import { makeTables, type LoadedFile } from './tables.ts';
import { startWorker } from './worker.ts';

/** What the engine in a browser is made of. URLs may be relative to the page. */
export interface BrowserEngineParts {
	readonly wasmUrl: string;
	/** The size of the unpacked WebAssembly file. */
	readonly wasmBytes: number;
	readonly workerUrl: string;
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
	if (!supportsEngine()) {
		throw new EngineError('unsupported', 'no workers, or no WebAssembly with streams and exceptions, here');
	}
	const known = parts.files.reduce((sum, { bytes = 0 }) => sum + bytes, parts.wasmBytes);
	const fetch: typeof globalThis.fetch = parts.fetch ?? ((...request) => globalThis.fetch(...request));
	const download = createDownload(fetch, known, parts.onProgress);
	const starting = download.code(parts.workerUrl, startWorker(absolute(parts.workerUrl)));
	try {
		const [module, files, api, { decode }, { worker, give, guard, stop }] = await Promise.all([
			download.module(absolute(parts.wasmUrl)),
			Promise.all(parts.files.map((file) => fetchFile(download, file))),
			download.code('the code of DuckDB', import('@duckdb/duckdb-wasm')),
			download.code('the code of Arrow', import('./decode.ts')),
			starting
		]);
		give(module);
		const database = new api.AsyncDuckDB(new api.VoidLogger(), worker);
		await guard(database.instantiate(absolute(parts.wasmUrl)));
		await guard(database.open({}));
		const bindings: Bindings = {
			startPendingQuery: (connection, sql) => guard(database.startPendingQuery(connection, sql)),
			pollPendingQuery: (connection) => guard(database.pollPendingQuery(connection)),
			fetchQueryResults: (connection) => guard(database.fetchQueryResults(connection)),
			registerFileBuffer: (name, bytes) => guard(database.registerFileBuffer(name, bytes)),
			dropFile: (name) => guard(database.dropFile(name))
		};
		const session = createSession(bindings, await guard(database.connectInternal()));
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

async function fetchFile(download: Download, file: TableFile): Promise<LoadedFile> {
	const content = await download.file(absolute(file.location), file.bytes);
	await requireContent(file.location, content, file);
	return { ...file, content };
}

function absolute(url: string): string {
	return new URL(url, document.baseURI).href;
}
