// A function with one empty legacy `try … catch_all`: as wasm-feature-detect tells, without its weight in a first view.
const withExceptions = Uint8Array.of(
	...[0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0],
	...[10, 8, 1, 6, 0, 6, 64, 25, 11, 11]
);

/** Says whether this browser can run the engine: workers, and WebAssembly that can compile a stream and throw. */
export function supportsEngine(): boolean {
	return (
		typeof Worker === 'function' &&
		typeof WebAssembly === 'object' &&
		typeof WebAssembly.compileStreaming === 'function' &&
		WebAssembly.validate(withExceptions)
	);
}
