import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import sirv from 'sirv';
import { headers } from './headers.mjs';
import { sendPart } from './ranges.mjs';

/** Of the pages that are made for frames of other sites. */
export const anywhere = 'frame-ancestors *';

/** How long what has a hash in its name is kept. */
export const forever = 'public,max-age=31536000,immutable';

/** Types of files that the server's own table lacks or gives without an encoding. */
const types = /** @type {Record<string, string | undefined>} */ ({
	'.csv': 'text/csv;charset=utf-8',
	'.pack': 'application/octet-stream',
	'.parquet': 'application/vnd.apache.parquet',
	'.svg': 'image/svg+xml;charset=utf-8',
	'.txt': 'text/plain;charset=utf-8'
});

/**
 * @typedef {object} Response one answered request
 * @property {string} method of the request
 * @property {string} path the path asked for, under the base path
 * @property {number} status the HTTP status
 * @property {number} bytes the length of the body as sent, in bytes, encoded
 * @property {number} length that of the file, where a part of it was sent; else as `bytes`
 */

/**
 * Serves a folder of files on localhost: compressed neighbours (.br, .gz) where the reader takes them, names with a
 * hash kept for ever, 404.html or a plain line where there is no such file.
 * @param {object} options
 * @param {string} options.dir the folder, from the working directory
 * @param {number} [options.port] 0 (the default) takes any free port; a taken one is an error
 * @param {string} [options.base] the path under which the site stands: `/some/path`
 * @param {(response: Response) => void} [options.onResponse] told of every answer once it has been sent
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} the address of the front page, with a slash at the end
 * @throws {Error} where the folder does not exist or the port is taken
 */
export async function startServer({ dir, port = 0, base = '', onResponse }) {
	const root = resolve(dir);
	if (!existsSync(join(root, 'index.html'))) {
		throw new Error(`There is no site in ${root} (no index.html). Build it first: npm run build`);
	}
	const prefix = base.replace(/^\/*(.*?)\/*$/, (_, path) => (path === '' ? '' : `/${path}`));
	const files = sirv(root, {
		// The folder is looked at on every request: a site that is built again is served as it is then.
		dev: true,
		brotli: true,
		gzip: true,
		etag: true,
		setHeaders: describe
	});

	const server = createServer((request, response) => {
		const asked = request.url ?? '/';
		const path = asked.startsWith(`${prefix}/`) ? asked.slice(prefix.length) : undefined;
		response.on('finish', () => {
			const full = Number(response.getHeader('Content-Length') ?? 0);
			const bytes = request.method === 'HEAD' ? 0 : full;
			const [, length] = String(response.getHeader('Content-Range') ?? '').split('/');
			onResponse?.({
				method: request.method ?? '',
				path: path ?? asked,
				status: response.statusCode,
				bytes,
				length: length === undefined ? full : Number(length)
			});
		});
		// A file that is replaced between the look and the reading ends this answer, not the server.
		response.on('pipe', (/** @type {import('node:stream').Readable} */ file) =>
			file.on('error', () => response.destroy())
		);
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		if (path?.startsWith('/embed/')) response.setHeader('Content-Security-Policy', anywhere);
		if (path === undefined) {
			void sendNotFound(root, response);
		} else if (isFolder(root, path)) {
			// Pages name their files relative to their own folder: without the slash they would miss them.
			const [folder, query] = path.split('?', 2);
			response
				.writeHead(308, { Location: `${prefix}${folder}/${query === undefined ? '' : `?${query}`}` })
				.end();
		} else if (!sentInPart(root, path, request, response)) {
			request.url = path;
			files(request, response, () => void sendNotFound(root, response));
		}
	});

	await new Promise((done, fail) => {
		server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			const said = new Error(`Port ${port} cannot be used (${error.message}). Choose another one.`);
			fail(Object.assign(said, { code: error.code }));
		});
		server.listen(port, '127.0.0.1', () => done(undefined));
	});
	const address = server.address();
	const taken = typeof address === 'object' && address !== null ? address.port : port;
	return {
		url: `http://127.0.0.1:${taken}${prefix}/`,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}

/**
 * Serves as `startServer` does, on the first free port from the wished one on.
 * @param {{ dir: string, port: number, base?: string }} options as of `startServer`
 */
export async function startServerNear(options) {
	for (let port = options.port; ; port++) {
		try {
			return await startServer({ ...options, port });
		} catch (error) {
			const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
			if (!taken || port >= options.port + 50) throw error;
		}
	}
}

/**
 * Says of a file what it is and how long it may be kept.
 * @param {import('node:http').ServerResponse} response
 * @param {string} pathname under the base path
 */
function describe(response, pathname) {
	const type = types[extname(pathname)];
	if (type !== undefined) response.setHeader('Content-Type', type);
	if (extname(pathname) === '.parquet') response.setHeader('Accept-Ranges', 'bytes');
	response.setHeader('Cache-Control', pathname.startsWith('/_app/immutable/') ? forever : 'no-cache');
}

/**
 * Answers a request for a part of a Parquet file, which is read in place. Any other file is sent whole.
 * @param {string} root
 * @param {string} path with its query
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @returns {boolean} whether it was answered
 */
function sentInPart(root, path, request, response) {
	if (request.headers.range === undefined) return false;
	const name = decode(path.split('?', 1)[0] ?? '');
	if (name !== undefined && extname(name) === '.parquet' && !name.includes('..')) {
		const file = join(root, name);
		if (existsSync(file)) {
			describe(response, name);
			if (sendPart(file, request, response)) return true;
		}
	}
	// What sirv makes of this header is not what it means for the end of a file, nor for its first byte.
	delete request.headers.range;
	return false;
}

/**
 * Whether a path names a folder with a page and lacks the slash at its end.
 * @param {string} root
 * @param {string} path with its query
 */
function isFolder(root, path) {
	const name = decode(path.split('?', 1)[0] ?? '');
	if (name === undefined || name.endsWith('/') || name.includes('..')) return false;
	const page = join(root, name, 'index.html');
	return existsSync(page) && statSync(page).isFile();
}

/** @param {string} path */
function decode(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return undefined;
	}
}

/**
 * @param {string} root
 * @param {import('node:http').ServerResponse} response
 */
async function sendNotFound(root, response) {
	const page = await readFile(join(root, '404.html')).catch(() => undefined);
	const body = page ?? 'There is no such page here.\n';
	const type = page === undefined ? 'text/plain;charset=utf-8' : 'text/html;charset=utf-8';
	response.writeHead(404, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) });
	response.end(body);
}
