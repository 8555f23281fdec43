import { chromium } from '@playwright/test';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'vite';
import { requireBrowser } from '../../lib/browser.mjs';
import { startServer } from '../../lib/site-server.mjs';

/** What a statement gave, and what was sent for it. */
export interface Reading {
	readonly rows: readonly (readonly (string | number | null)[])[];
	/** The bytes of Parquet files that the server sent. */
	readonly bytes: number;
	/** How many parts of files it sent. */
	readonly parts: number;
}

/** A browser's page whose DuckDB reads the files of a folder over HTTP. */
export interface ReadingPage {
	/** Where the folder `data` is served, with a slash at the end. */
	readonly data: string;
	read(sql: string): Promise<Reading>;
	close(): Promise<void>;
}

/** The page and the engine that it loads, in one folder. */
async function writePage(folder: string): Promise<void> {
	const { resolve } = createRequire(import.meta.url);
	mkdirSync(folder, { recursive: true });
	writeFileSync(
		join(folder, 'index.html'),
		'<!doctype html><title>Reads in place</title><script type="module" src="reader.js"></script>'
	);
	for (const file of ['duckdb-eh.wasm', 'duckdb-browser-eh.worker.js']) {
		symlinkSync(resolve(`@duckdb/duckdb-wasm/dist/${file}`), join(folder, file));
	}
	await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		build: {
			outDir: folder,
			emptyOutDir: false,
			minify: false,
			lib: { entry: join(import.meta.dirname, 'reader.ts'), formats: ['es'], fileName: () => 'reader.js' }
		}
	});
}

/**
 * Opens a page over a folder.
 * @param folder the page is written into it; the Parquet files are in its folder `data`
 * @throws Error where there is no browser, with what to do
 */
export async function openReadingPage(folder: string): Promise<ReadingPage> {
	await writePage(folder);
	let bytes = 0;
	let parts = 0;
	const server = await startServer({
		dir: folder,
		onResponse: (response) => {
			if (!response.path.endsWith('.parquet')) return;
			bytes += response.bytes;
			if (response.status === 206 && response.bytes > 0) parts++;
		}
	});
	const browser = await chromium.launch({ executablePath: requireBrowser() });
	const page = await browser.newPage();
	await page.goto(server.url);
	await page.waitForFunction(() => 'readInPlace' in globalThis);
	return {
		data: `${server.url}data/`,
		async read(sql) {
			[bytes, parts] = [0, 0];
			const rows = await page.evaluate((statement) => globalThis.readInPlace(statement), sql);
			return { rows, bytes, parts };
		},
		async close() {
			await browser.close();
			await server.close();
		}
	};
}
