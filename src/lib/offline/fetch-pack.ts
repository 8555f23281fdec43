/** The first byte of anything packed by gzip (RFC 1952, section 2.3.1); that of a pack is a brace. */
const gzipMagic = 0x1f;

/**
 * Fetches a pack. A host that sends it as it is, though it is a third packed, is asked for the packed file beside it.
 * @param fetch the browser's, or a test's
 * @param url of the pack
 * @returns its bytes, unpacked
 * @throws Error where it does not come
 */
export async function fetchPack(
	fetch: typeof globalThis.fetch,
	url: string
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
	// The pack is kept in a cache of its own: the browser's need not hold it too.
	const options = { cache: 'no-store' } as const;
	const response = await fetch(url, options);
	if (
		response.ok &&
		response.headers.get('content-encoding') === null &&
		'DecompressionStream' in globalThis
	) {
		const packed = await fetch(`${url}.gz`, options).catch(() => undefined);
		if (packed?.ok === true) {
			await response.body?.cancel();
			return unpacked(bodyOf(packed, url));
		}
	}
	return bodyOf(response, url);
}

function bodyOf(response: Response, url: string): ReadableStream<Uint8Array<ArrayBuffer>> {
	if (response.ok && response.body !== null) return response.body;
	throw new Error(`${url}: the host answered ${response.status}`);
}

/** Some hosts say of a .gz that it is the other file, packed, and the browser unpacks it: then it is unpacked already. */
async function unpacked(
	body: ReadableStream<Uint8Array<ArrayBuffer>>
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
	const [look, whole] = body.tee();
	const reader = look.getReader();
	const { value } = await reader.read();
	void reader.cancel();
	return value?.[0] === gzipMagic ? whole.pipeThrough(new DecompressionStream('gzip')) : whole;
}
