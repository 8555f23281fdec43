import { afterEach, beforeAll, afterAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { wasmBytes, wasmUrl, workerUrl } from './assets.ts';
import { openBrowserEngine, type BrowserEngineParts } from './browser.ts';
import type { Engine, Progress } from './engine.ts';
import { createEngine } from './lifecycle.ts';
import { bothRuntimes } from './testing/both-runtimes.ts';
import type { PolicedReport } from './testing/policed.ts';
import { reaches } from './testing/reaches.ts';
import { literals, queries } from './testing/statements.ts';

const tables = ['visits', 'groups', 'nothing'];
const files = tables.map((name) => ({ name, location: `/engine-fixtures/${name}.parquet` }));

const open = (parts: Partial<BrowserEngineParts> = {}) =>
	openBrowserEngine({ wasmUrl, wasmBytes, workerUrl, files, onProgress: () => undefined, ...parts });

afterEach(() => vi.restoreAllMocks());

test('gives the rows that Node gives, and the right ones', async () => {
	const statements = [...literals, ...queries];
	const { browser, node } = await bothRuntimes({
		folder: '.cache/engine-fixtures',
		path: '/engine-fixtures',
		tables,
		statements: statements.map(({ sql }) => sql)
	});
	expect(browser).toStrictEqual(statements.map(({ rows }) => rows));
	expect(browser).toStrictEqual(node);
	expect(browser.flat().map(Object.keys)).toStrictEqual(node.flat().map(Object.keys));
});

describe('the engine in a worker', () => {
	let engine: Engine;
	const seen: Progress[] = [];
	beforeAll(async () => {
		engine = await open({ onProgress: (progress) => seen.push(progress) });
	});
	afterAll(() => engine.close());

	test('tells each byte that came, up to the last', async () => {
		const fetched = await Promise.all(
			files.map(async ({ location }) => (await fetch(location)).arrayBuffer())
		);
		const all = fetched.reduce((sum, { byteLength }) => sum + byteLength, wasmBytes);
		expect(seen[0]).toStrictEqual({ loaded: 0, total: wasmBytes });
		expect(seen.at(-1)).toStrictEqual({ loaded: all, total: all });
		const loaded = seen.map((progress) => progress.loaded);
		expect(loaded).toStrictEqual(loaded.toSorted((a, b) => a - b));
		expect(new Set(loaded).size).toBeGreaterThan(files.length + 2);
	});

	test('names a wrong statement, and goes on', async () => {
		await expect(engine.query('SELECT nonsense FROM visits')).rejects.toMatchObject({ kind: 'query' });
		await expect(engine.query("SELECT 'a'::INTEGER AS n FROM visits")).rejects.toMatchObject({
			kind: 'query'
		});
		expect(await engine.query('SELECT 1 AS one')).toStrictEqual([{ one: 1 }]);
	});

	test.each([
		`FROM read_parquet('${location.origin}/engine-fixtures/visits.parquet')`,
		"INSTALL 'httpfs'",
		'SET enable_external_access = true',
		'SET lock_configuration = false'
	])('is locked: %s', async (sql) => {
		await expect(engine.query(sql)).rejects.toMatchObject({ kind: 'query' });
	});
});

describe('under the policy of the site', () => {
	test('works, while a worker of it cannot get out', async () => {
		const outside = await commands.openOutside();
		onTestFinished(async () => {
			await commands.closeOutside();
		});
		// Without the policy the same worker gets out: so the refusal below is the policy's.
		expect(await reaches(`${outside}/without-policy`)).toBe('reached');
		const told = new Promise<PolicedReport>((resolve) => {
			window.addEventListener('message', ({ data, source }: MessageEvent<PolicedReport>) => {
				if (source === frame.contentWindow) resolve(data);
			});
		});
		const frame = document.createElement('iframe');
		frame.src = `/engine-fixtures/policed.html?outside=${encodeURIComponent(`${outside}/with-policy`)}`;
		document.body.append(frame);
		expect(await told).toStrictEqual({ rows: [{ n: 4 }], outside: 'refused' });
		frame.remove();
		expect(await commands.closeOutside()).toStrictEqual(['/without-policy']);
	});
});

describe('a load that fails says why', () => {
	const isWasm = (request: unknown) => String(request).endsWith('.wasm');
	const answering =
		(when: (request: unknown) => boolean, answer: () => Promise<Response>): typeof fetch =>
		(request, init) =>
			when(request) ? answer() : fetch(request, init);
	const page = () =>
		Promise.resolve(new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }));
	const refuse = () => Promise.reject(new TypeError('Failed to fetch'));
	const status = (code: number) => () => Promise.resolve(new Response('', { status: code }));
	const breaking = () => {
		const body = new ReadableStream<Uint8Array>({
			start(controller) {
				controller.enqueue(Uint8Array.of(0, 97, 115, 109));
			},
			pull(controller) {
				controller.error(new TypeError('network error'));
			}
		});
		return Promise.resolve(new Response(body, { headers: { 'content-type': 'application/wasm' } }));
	};
	const isVisits = (request: unknown) => String(request).endsWith('visits.parquet');

	test.each([
		['no line at all', 'offline', answering(() => true, refuse)],
		['a line that breaks', 'offline', answering(isWasm, breaking)],
		['a host that is down', 'offline', answering(isWasm, status(503))],
		['a blocker', 'blocked', answering(isWasm, refuse)],
		['a gate', 'blocked', answering(isWasm, status(403))],
		['no such file', 'broken-file', answering(isVisits, status(404))],
		['a page in place of WebAssembly', 'broken-file', answering(isWasm, page)],
		['a page in place of Parquet', 'broken-file', answering(isVisits, page)]
	] as const)('%s is %s', async (_, kind, fake) => {
		await expect(open({ fetch: fake })).rejects.toMatchObject({ name: 'EngineError', kind });
	});

	test('names the file', async () => {
		await expect(open({ fetch: answering(isVisits, page) })).rejects.toThrow('visits.parquet');
		await expect(open({ fetch: answering(isWasm, status(404)) })).rejects.toThrow('404');
	});

	test('a worker that does not come is blocked', async () => {
		await expect(open({ workerUrl: '/engine-fixtures/none.js' })).rejects.toMatchObject({ kind: 'blocked' });
	});

	test('a browser without WebAssembly exceptions is unsupported, and fetches nothing', async () => {
		vi.spyOn(WebAssembly, 'validate').mockReturnValue(false);
		const spy = vi.fn<typeof fetch>();
		await expect(open({ fetch: spy })).rejects.toMatchObject({ kind: 'unsupported' });
		expect(spy).not.toHaveBeenCalled();
	});

	test('WebAssembly that finds no memory is memory', async () => {
		const script = `importScripts(${JSON.stringify(new URL(workerUrl, location.href).href)});
			WebAssembly.instantiate = async () => { throw new RangeError('WebAssembly.Memory(): could not allocate memory'); };`;
		await expect(open({ workerUrl: scriptUrl(script) })).rejects.toMatchObject({ kind: 'memory' });
	});

	test('a host that calls WebAssembly something else still serves', async () => {
		const relabel: typeof fetch = async (request, init) => {
			const response = await fetch(request, init);
			return isWasm(request)
				? new Response(response.body, { headers: { 'content-type': 'text/plain' } })
				: response;
		};
		const engine = await open({ fetch: relabel });
		expect(await engine.query('SELECT 1 AS one')).toStrictEqual([{ one: 1 }]);
		await engine.close();
	});
});

describe('a worker that ends', () => {
	// DuckDB's own worker, which throws outside DuckDB when it reads the word.
	const mortal = () =>
		scriptUrl(`importScripts(${JSON.stringify(new URL(workerUrl, location.href).href)});
			const answer = onmessage;
			onmessage = (event) => {
				if (JSON.stringify(event.data.data)?.includes('the end')) throw new Error('the end');
				return answer(event);
			};`);

	test('fails what waits and what comes, as crashed', async () => {
		const engine = await open({ workerUrl: mortal() });
		const asked = [
			engine.query('SELECT 1 AS one'),
			engine.query("SELECT 'the end'"),
			engine.query('SELECT 2')
		];
		expect(await asked[0]).toStrictEqual([{ one: 1 }]);
		await expect(asked[1]).rejects.toMatchObject({ kind: 'crashed' });
		await expect(asked[2]).rejects.toMatchObject({ kind: 'crashed' });
		await expect(engine.query('SELECT 3')).rejects.toMatchObject({ kind: 'crashed' });
		await engine.close();
	});

	test('by a trap inside DuckDB is started once more, then failed, then retried', async () => {
		const opened = vi.fn(() => open());
		const engine = createEngine(opened);
		onTestFinished(() => engine.close());
		// A sum of so many terms overflows the stack of 1.28.
		const trap = `SELECT ${Array.from({ length: 7000 }, () => '1').join('+')} AS sum`;
		await expect(engine.query(trap)).rejects.toMatchObject({ kind: 'crashed' });
		expect(opened).toHaveBeenCalledTimes(2);
		expect(engine.status()).toMatchObject({ state: 'failed', error: { kind: 'crashed' } });
		await engine.retry();
		expect(await engine.query('SELECT count(*) AS n FROM groups')).toStrictEqual([{ n: 4 }]);
	});

	test('by close() leaves nothing waiting', async () => {
		const engine = await open();
		const asked = engine.query('SELECT count(*) FROM range(100000000)');
		await engine.close();
		await expect(asked).rejects.toMatchObject({ kind: 'query' });
		await expect(engine.query('SELECT 1')).rejects.toMatchObject({ kind: 'query' });
	});
});

function scriptUrl(script: string): string {
	return URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
}
