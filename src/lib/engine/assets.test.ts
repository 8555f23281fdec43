import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { wasmBytes, wasmUrl, workerUrl } from './assets.ts';

const { resolve } = createRequire(import.meta.url);

// A release of this package was malware once: what is shipped is what was looked at.
test.each([
	['duckdb-eh.wasm', '053f5ea4c3db0dab0b5d49851befaf36ae3a2cffd6d2a1e39f9178f3c48dbbe2'],
	['duckdb-browser-eh.worker.js', 'f47868c8ae4f4014a20e6aafb756ef047e4507dd64e966c7f2329ea2fe966bed']
])('%s is the file that was tested', (name, sha256) => {
	const content = readFileSync(resolve(`@duckdb/duckdb-wasm/dist/${name}`));
	expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
});

test('the size a progress bar ends at is the size of the file', () => {
	expect(readFileSync(resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm')).byteLength).toBe(wasmBytes);
});

test('both come by URL', () => {
	expect(wasmUrl).toMatch(/duckdb-eh.*\.wasm/);
	expect(workerUrl).toMatch(/duckdb-browser-eh\.worker.*\.js/);
});
