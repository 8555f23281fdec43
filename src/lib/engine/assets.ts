/// <reference types="vite/client" />
// The pair for browsers with WebAssembly exceptions alone; through Vite they come hashed, from our own origin.
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';

export { wasmUrl, workerUrl };

/** The size of the unpacked WebAssembly file: what a Content-Length says is of the packed one. */
export const wasmBytes = 18_105_915;
