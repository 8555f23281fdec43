import * as duckdb from '@duckdb/duckdb-wasm/blocking';
import { createRequire } from 'node:module';

// Node is given the package's Node build; TypeScript, which does not ask as Node does, the browser's types, which lack this.
const { NODE_RUNTIME } = duckdb as typeof duckdb & { readonly NODE_RUNTIME: duckdb.DuckDBRuntime };

/** The blocking DuckDB in Node: SQL in, Arrow out, with the file system of the process. */
export type NodeDuckDb = Awaited<ReturnType<typeof duckdb.createDuckDB>>;

/**
 * Starts a DuckDB of its own, in memory and unlocked.
 * @returns the database, not opened yet: whoever uses it opens it with the casts it wants, and locks it where strange SQL may come
 * @throws Error where the WebAssembly files of @duckdb/duckdb-wasm are missing or broken
 */
export async function startNodeDuckDb(): Promise<NodeDuckDb> {
	const { resolve } = createRequire(import.meta.url);
	const bundle = (variant: 'eh' | 'mvp') => ({
		mainModule: resolve(`@duckdb/duckdb-wasm/dist/duckdb-${variant}.wasm`),
		mainWorker: resolve(`@duckdb/duckdb-wasm/dist/duckdb-node-${variant}.worker.cjs`)
	});
	const bundles = { mvp: bundle('mvp'), eh: bundle('eh') };
	const db = await duckdb.createDuckDB(bundles, new duckdb.VoidLogger(), NODE_RUNTIME);
	return db.instantiate(() => undefined);
}
