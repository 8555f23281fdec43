import { commands } from 'vitest/browser';
import { wasmBytes, wasmUrl, workerUrl } from '../assets.ts';
import { openBrowserEngine } from '../browser.ts';
import type { Row } from '../engine.ts';
import type { EngineCommands } from './commands.ts';

declare module 'vitest/browser' {
	interface BrowserCommands {
		nodeRows: EngineCommands['nodeRows'];
		openOutside: EngineCommands['openOutside'];
		closeOutside: EngineCommands['closeOutside'];
	}
}

/** Statements over Parquet files that Vite serves. */
export interface Ask {
	/** Where the files are, from the root of the project: `static/data`. */
	readonly folder: string;
	/** The path Vite serves that folder under: `/data`. */
	readonly path: string;
	/** The names of the files without `.parquet`, which become the tables'. */
	readonly tables: readonly string[];
	readonly statements: readonly string[];
}

/**
 * Runs statements in the browser's engine and in Node's, for a test to compare.
 * @returns the rows of each statement, of either runtime
 * @throws EngineError where one runtime fails
 */
export async function bothRuntimes(ask: Ask): Promise<{ browser: Row[][]; node: Row[][] }> {
	const engine = await openBrowserEngine({
		wasmUrl,
		wasmBytes,
		workerUrl,
		files: ask.tables.map((name) => ({ name, location: `${ask.path}/${name}.parquet` })),
		onProgress: () => undefined
	});
	const browser = await Promise.all(ask.statements.map((sql) => engine.query(sql)));
	await engine.close();
	return { browser, node: await commands.nodeRows(ask.folder, ask.tables, ask.statements) };
}
