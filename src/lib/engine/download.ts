import { EngineError, type Progress } from './engine.ts';
import { faultOfStart } from './faults.ts';
import { fetchFile, unreachable } from './fetch-file.ts';

/** Fetches what the engine needs and counts the bytes that really came. */
export interface Download {
	/**
	 * Fetches a file whole.
	 * @param url where it is
	 * @param size its size in bytes, where it was counted in the total from the start
	 * @throws EngineError `offline`, `blocked` or `broken-file`
	 */
	file(url: string, size?: number): Promise<Uint8Array<ArrayBuffer>>;
	/**
	 * Fetches and compiles a WebAssembly file while it arrives.
	 * @throws EngineError as file(), `broken-file` where it is not WebAssembly, `blocked` where compiling is forbidden
	 */
	module(url: string): Promise<WebAssembly.Module>;
	/**
	 * Waits for code that the browser fetches itself: one that does not come fails as any file does.
	 * @param what what it is, for the log
	 */
	code<T>(what: string, coming: Promise<T>): Promise<T>;
}

/**
 * @param fetch the browser's, or a test's
 * @param known the bytes that are known to come
 * @param onProgress told at the start and after each piece
 */
export function createDownload(
	fetch: typeof globalThis.fetch,
	known: number,
	onProgress: (progress: Progress) => void
): Download {
	let loaded = 0;
	let total = known;
	const arrived = (bytes: number, counted: boolean) => {
		loaded += bytes;
		if (!counted) total += bytes;
		onProgress({ loaded, total: Math.max(loaded, total) });
	};

	/** Reads a response to its end; what is not kept is not held in memory. */
	async function read(
		url: string,
		response: Response,
		counted: boolean,
		keep?: (piece: Uint8Array<ArrayBuffer>) => void
	): Promise<void> {
		const reader = response.body?.getReader();
		try {
			for (let step = await reader?.read(); step && !step.done; step = await reader?.read()) {
				keep?.(step.value);
				arrived(step.value.byteLength, counted);
			}
		} catch (error) {
			throw new EngineError('offline', `${url}: the line broke`, { cause: error });
		}
	}

	onProgress({ loaded, total });
	return {
		async file(url, size) {
			const pieces: Uint8Array<ArrayBuffer>[] = [];
			await read(url, await fetchFile(fetch, url), size !== undefined, (piece) => pieces.push(piece));
			return new Uint8Array(await new Blob(pieces).arrayBuffer());
		},
		async module(url) {
			const response = await fetchFile(fetch, url);
			const counting = read(url, response.clone(), true);
			const compiling = WebAssembly.compileStreaming(asWasm(response));
			// Whichever fails first: a broken line breaks both, and the line is what is to be told.
			const [counted, compiled] = await Promise.allSettled([counting, compiling]);
			if (counted.status === 'rejected') throw counted.reason as EngineError;
			if (compiled.status === 'fulfilled') return compiled.value;
			const reason = compiled.reason as Error;
			throw new EngineError(faultOfStart(reason), `${url}: ${reason.message}`, { cause: reason });
		},
		async code(what, coming) {
			try {
				return await coming;
			} catch (error) {
				throw await unreachable(fetch, what, error);
			}
		}
	};
}

/** Some hosts send another type, which compiling a stream refuses; the host's own answer keeps the browser's code cache. */
function asWasm(response: Response): Response {
	if (response.headers.get('content-type') === 'application/wasm') return response;
	return new Response(response.body, { headers: { 'content-type': 'application/wasm' } });
}
