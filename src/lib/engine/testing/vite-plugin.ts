import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import svelteConfig from '../../../../svelte.config.js';
import { writeFixtures } from './fixtures.ts';

/** Where the Parquet files of the tests are written, from the root of the project. */
export const fixtureFolder = '.cache/engine-fixtures';

const duckDbWorker = '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js';

/** Serves the tests their Parquet files under /engine-fixtures/ and a page under the site's own policy. */
export function engineFixtures(): Plugin {
	return {
		name: 'engine-fixtures',
		async configureServer(server) {
			await writeFixtures(join(server.config.root, fixtureFolder));
			// Served as it is: of what Vite makes of it nothing is needed, and a warning comes for each source of its map.
			server.middlewares.use((request, response, next) => {
				if (!request.url?.endsWith(duckDbWorker)) {
					next();
					return;
				}
				readFile(join(server.config.root, 'node_modules', duckDbWorker)).then(
					(bytes) => response.setHeader('content-type', 'text/javascript').end(bytes),
					next
				);
			});
			server.middlewares.use('/engine-fixtures/', (request, response) => {
				const path = new URL(request.url ?? '/', 'http://localhost').pathname;
				if (path === '/policed.html') {
					response.setHeader('content-type', 'text/html; charset=utf-8');
					response.end(policedPage());
					return;
				}
				readFile(join(server.config.root, fixtureFolder, basename(path))).then(
					(bytes) => response.setHeader('content-type', 'application/vnd.apache.parquet').end(bytes),
					() => {
						response.statusCode = 404;
						response.end();
					}
				);
			});
		}
	};
}

/** An empty page with the Content-Security-Policy of every page of the site, as Kit writes it. */
function policedPage(): string {
	const policy = Object.entries(svelteConfig.kit?.csp?.directives ?? {})
		.map(([directive, values]) => [directive, ...(Array.isArray(values) ? values.map(quoted) : [])].join(' '))
		.join('; ');
	const source = '/src/lib/engine/testing/policed.ts';
	return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}"><title>Policed</title>
<script type="module" src="${source}"></script></head><body></body></html>`;
}

function quoted(value: string): string {
	return /^(self|none|unsafe-|wasm-|sha\d+-)/.test(value) ? `'${value}'` : value;
}
