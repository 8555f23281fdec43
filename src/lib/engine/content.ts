import type { Download } from './download.ts';
import { EngineError, type TableFile } from './engine.ts';

/**
 * Holds a file against what its manifest says of it: while a host is renewed, and in caches on the way, files of two
 * versions stand beside each other. Browsers compute no hash for pages that came over plain HTTP; there its length decides.
 * @param location of the file, for the log
 * @param content the file
 * @param expected its length in bytes and the SHA-256 of its content, hex
 * @throws EngineError `broken-file` where it is cut off, `other-version` where it is another one
 */
export async function requireContent(
	location: string,
	content: Uint8Array<ArrayBuffer>,
	expected: { readonly bytes?: number | undefined; readonly sha256?: string | undefined }
): Promise<void> {
	const { bytes, sha256 } = expected;
	if (bytes !== undefined && content.length < bytes)
		throw new EngineError('broken-file', `${location}: ${content.length} bytes came of ${bytes}`);
	if (bytes !== undefined && content.length > bytes)
		throw new EngineError('other-version', `${location}: ${content.length} bytes came for ${bytes}`);
	if (sha256 === undefined || !isSecureContext) return;
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
	const found = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
	if (found !== sha256) throw new EngineError('other-version', `${location}: its SHA-256 is ${found}`);
}

/**
 * Fetches a file whole and holds it against what its manifest says of it.
 * @param url where it is
 * @param expected its length in bytes and its SHA-256, where they are known
 * @throws EngineError as `Download.file` and `requireContent`
 */
export async function fetchContent(
	download: Download,
	url: string,
	expected: Pick<TableFile, 'bytes' | 'sha256'>
): Promise<Uint8Array<ArrayBuffer>> {
	const content = await download.file(url, expected.bytes);
	await requireContent(url, content, expected);
	return content;
}
