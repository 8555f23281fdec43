import { EngineError, type TableFile } from './engine.ts';

/** A smaller file is fetched whole: that is one request, and a part of it costs two or more. */
const wholeAtMost = 1_000_000;

/** The four bytes at both ends of a Parquet file. */
const magic = 'PAR1';

/**
 * Says whether a file is to be read in place, by ranges: it is large, and its host sends parts of files. Where the host
 * cannot be reached the file may still be had whole, from the copy on the device.
 * @param url where the file is
 * @throws EngineError `other-version` where the file there is of another length, `broken-file` where it is not Parquet
 */
export async function readInPlace(
	fetch: typeof globalThis.fetch,
	url: string,
	{ bytes = 0 }: TableFile
): Promise<boolean> {
	if (bytes <= wholeAtMost) return false;
	const leave = new AbortController();
	try {
		const response = await fetch(url, { headers: { Range: 'bytes=0-3' }, signal: leave.signal });
		if (response.status !== 206) return false;
		const length = Number(/\/(\d+)$/.exec(response.headers.get('Content-Range') ?? '')?.[1]);
		if (length !== bytes) throw new EngineError('other-version', `${url}: ${length} bytes for ${bytes}`);
		if ((await response.text()) !== magic) throw new EngineError('broken-file', `${url}: not Parquet`);
		return true;
	} catch (error) {
		if (error instanceof EngineError) throw error;
		return false;
	} finally {
		// A host that sends the whole file need not send more of it.
		leave.abort();
	}
}
