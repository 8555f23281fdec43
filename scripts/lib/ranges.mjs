import { createReadStream, statSync } from 'node:fs';

/**
 * The part of a file that a request asks for (RFC 9110, section 14.2).
 * @param {string} header as `bytes=0-99`, `bytes=100-` or `bytes=-8`
 * @param {number} size of the file, in bytes
 * @returns {{ start: number, end: number } | 'outside' | undefined} its first and last byte; `outside` where no byte of
 *   the file is asked for; undefined where the file is to be sent whole: several parts, or nothing that is understood
 */
export function partOf(header, size) {
	const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header.trim()) ?? [];
	if (first === undefined || last === undefined || (first === '' && last === '')) return undefined;
	if (first === '')
		return Number(last) === 0 ? 'outside' : partFrom(Math.max(0, size - Number(last)), size - 1, size);
	if (last !== '' && Number(last) < Number(first)) return undefined;
	return partFrom(Number(first), last === '' ? size - 1 : Number(last), size);
}

/**
 * @param {number} start
 * @param {number} end
 * @param {number} size
 */
function partFrom(start, end, size) {
	return start >= size ? /** @type {const} */ ('outside') : { start, end: Math.min(end, size - 1) };
}

/**
 * Answers a request for a part of a file.
 * @param {string} path the file, which exists
 * @param {import('node:http').IncomingMessage} request with a header `Range`
 * @param {import('node:http').ServerResponse} response whose other headers are set
 * @returns {boolean} whether it was answered; if not, the file is to be sent whole
 */
export function sendPart(path, request, response) {
	const { size, mtime } = statSync(path);
	const lastModified = mtime.toUTCString();
	const tag = `W/"${size}-${mtime.getTime()}"`;
	// Browsers that keep parts ask for more of the same file, by this tag, weak as it is: of another file they want all.
	const kept = request.headers['if-range'] ?? tag;
	const header = kept === tag || kept === lastModified ? request.headers.range : undefined;
	const part = header === undefined ? undefined : partOf(header, size);
	if (part === undefined) return false;
	if (part === 'outside') {
		response.writeHead(416, { 'Content-Range': `bytes */${size}`, 'Content-Length': 0 }).end();
		return true;
	}
	const { start, end } = part;
	response.writeHead(206, {
		'Content-Range': `bytes ${start}-${end}/${size}`,
		'Content-Length': end - start + 1,
		'Last-Modified': lastModified,
		ETag: tag
	});
	if (request.method === 'HEAD') response.end();
	else
		createReadStream(path, { start, end })
			.on('error', () => response.destroy())
			.pipe(response);
	return true;
}
