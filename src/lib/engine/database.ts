import type { Download } from './download.ts';
import { EngineError } from './engine.ts';
import { createSession, type Bindings, type Session } from './session.ts';
import { supportsEngine } from './support.ts';
import { startWorker } from './worker.ts';

/** Where DuckDB's own files are. URLs may be relative to the page. */
export interface DatabaseParts {
	readonly wasmUrl: string;
	readonly workerUrl: string;
}

/** A DuckDB in a worker, in memory, with nothing in it and not locked. */
export interface StartedDatabase {
	readonly bindings: Bindings;
	readonly session: Session;
	/** Has a file read where it is, by ranges, under a name. */
	readonly registerUrl: (name: string, url: string) => Promise<void>;
	/** Ends the worker; work that waits fails. */
	readonly stop: () => void;
}

/** @throws EngineError `unsupported` where this browser cannot run the engine */
export function requireSupport(): void {
	if (!supportsEngine()) {
		throw new EngineError('unsupported', 'no workers, or no WebAssembly with streams and exceptions, here');
	}
}

/**
 * Fetches DuckDB's code and starts it.
 * @param download counts the bytes
 * @throws EngineError or what DuckDB threw; no worker is left running
 */
export async function startDatabase(
	{ wasmUrl, workerUrl }: DatabaseParts,
	download: Download
): Promise<StartedDatabase> {
	const starting = download.code(workerUrl, startWorker(absolute(workerUrl)));
	try {
		const [module, api, { worker, give, guard, stop }] = await Promise.all([
			download.module(absolute(wasmUrl)),
			download.code('the code of DuckDB', import('@duckdb/duckdb-wasm')),
			starting
		]);
		give(module);
		const database = new api.AsyncDuckDB(new api.VoidLogger(), worker);
		await guard(database.instantiate(absolute(wasmUrl)));
		await guard(database.open({}));
		const bindings: Bindings = {
			startPendingQuery: (connection, sql) => guard(database.startPendingQuery(connection, sql)),
			pollPendingQuery: (connection) => guard(database.pollPendingQuery(connection)),
			fetchQueryResults: (connection) => guard(database.fetchQueryResults(connection)),
			registerFileBuffer: (name, bytes) => guard(database.registerFileBuffer(name, bytes)),
			dropFile: (name) => guard(database.dropFile(name))
		};
		const session = createSession(bindings, await guard(database.connectInternal()));
		const { HTTP } = api.DuckDBDataProtocol;
		return {
			bindings,
			session,
			registerUrl: (name, url) => guard(database.registerFileURL(name, url, HTTP, false)),
			stop
		};
	} catch (error) {
		starting.then(
			({ stop }) => stop(),
			() => undefined
		);
		throw error;
	}
}

/** An address as a worker needs it, which has none of its own. */
export function absolute(url: string): string {
	return new URL(url, document.baseURI).href;
}
