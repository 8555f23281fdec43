import { wasmBytes, wasmUrl, workerUrl } from '../assets.ts';
import { openBrowserEngine } from '../browser.ts';
import type { Row } from '../engine.ts';
import { reaches } from './reaches.ts';

/** What the page under the site's policy tells the test that framed it. */
export interface PolicedReport {
	readonly rows?: Row[];
	readonly outside?: string;
	readonly error?: string;
}

// The script of that page: it opens the engine as the site does, and lets a worker try to get out.
async function report(): Promise<PolicedReport> {
	const engine = await openBrowserEngine({
		wasmUrl,
		wasmBytes,
		workerUrl,
		files: [{ name: 'groups', location: '/engine-fixtures/groups.parquet' }],
		onProgress: () => undefined
	});
	const rows = await engine.query('SELECT count(*) AS n FROM groups');
	await engine.close();
	return { rows, outside: await reaches(new URLSearchParams(location.search).get('outside') ?? '') };
}

// Vitest rewrites dynamic imports to call its runner, which this page is without.
Object.assign(globalThis, {
	__vitest_browser_runner__: { wrapDynamicImport: (load: () => unknown) => load() }
});

const told = await report().catch((error: unknown): PolicedReport => ({ error: String(error) }));
window.parent.postMessage(told, location.origin);
