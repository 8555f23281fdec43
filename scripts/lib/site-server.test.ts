import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, startServerNear, type Response as Answered } from './site-server.mjs';

const page = '<!doctype html><title>Front</title>';
const script = 'export const answer = 42;\n'.repeat(50);
let dir: string;

beforeAll(async () => {
	dir = await mkdtemp(join(tmpdir(), 'site-'));
	const files: Record<string, string | Uint8Array> = {
		'index.html': page,
		'404.html': '<!doctype html><title>No such page</title>',
		'visits/index.html': '<!doctype html><title>Visits</title>',
		'embed/visits/index.html': '<!doctype html><title>Visits</title>',
		'data/visits.csv': 'visit_id\nKAZ-1\n',
		'data/visits.parquet': 'PAR1',
		'_app/immutable/engine.wasm': 'wasm',
		'_app/immutable/start.js': script,
		'_app/immutable/start.js.br': brotliCompressSync(script)
	};
	for (const [name, content] of Object.entries(files)) {
		await mkdir(join(dir, name, '..'), { recursive: true });
		await writeFile(join(dir, name), content);
	}
});

afterAll(() => rm(dir, { recursive: true }));

describe('startServer', () => {
	it.each([
		['', 'text/html;charset=utf-8'],
		['visits/', 'text/html;charset=utf-8'],
		['data/visits.csv', 'text/csv;charset=utf-8'],
		['data/visits.parquet', 'application/vnd.apache.parquet'],
		['_app/immutable/engine.wasm', 'application/wasm']
	])('gives "%s" its type and the security headers', async (path, type) => {
		const server = await startServer({ dir });
		const response = await fetch(`${server.url}${path}`);
		await server.close();
		expect(response.status).toBe(200);
		expect(response.headers.get('content-type')).toBe(type);
		expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
		expect(response.headers.get('referrer-policy')).toBe('no-referrer');
		expect(response.headers.get('x-content-type-options')).toBe('nosniff');
		expect(response.headers.get('permissions-policy')).toContain('geolocation=()');
	});

	it('lets other sites frame what is made for it, and nothing else', async () => {
		const server = await startServer({ dir });
		const policy = async (path: string) =>
			(await fetch(`${server.url}${path}`)).headers.get('content-security-policy');
		expect(await policy('embed/visits/')).toBe('frame-ancestors *');
		expect(await policy('visits/')).toBe("frame-ancestors 'none'");
		expect(await policy('embedded/')).toBe("frame-ancestors 'none'");
		await server.close();
	});

	it('sends the compressed neighbour, tells its size, and keeps hashed names', async () => {
		const answered: Answered[] = [];
		const server = await startServer({ dir, onResponse: (response) => answered.push(response) });
		const response = await fetch(`${server.url}_app/immutable/start.js`, {
			headers: { 'accept-encoding': 'br' }
		});
		expect(await response.text()).toBe(script);
		expect(response.headers.get('content-encoding')).toBe('br');
		expect(response.headers.get('cache-control')).toBe('public,max-age=31536000,immutable');
		await server.close();
		const bytes = brotliCompressSync(script).length;
		expect(answered).toEqual([
			{ method: 'GET', path: '/_app/immutable/start.js', status: 200, bytes, length: bytes }
		]);
	});

	it('serves the site as it is once it is built again', async () => {
		const own = await mkdtemp(join(tmpdir(), 'site-'));
		const built = join(own, 'build');
		const build = async (name: string) => {
			await rm(built, { recursive: true, force: true });
			await mkdir(built);
			await writeFile(join(built, 'index.html'), name);
			await writeFile(join(built, `${name}.js`), name);
		};
		await build('first');
		const server = await startServer({ dir: built });
		expect(await (await fetch(server.url)).text()).toBe('first');
		await build('second');
		expect(await (await fetch(server.url)).text()).toBe('second');
		expect(await (await fetch(`${server.url}second.js`)).text()).toBe('second');
		expect((await fetch(`${server.url}first.js`)).status).toBe(404);
		await server.close();
		await rm(own, { recursive: true });
	});

	it('stands under any base path, and nothing outside it', async () => {
		const server = await startServer({ dir, base: 'some/path/' });
		expect(server.url).toMatch(/\/some\/path\/$/);
		expect(await (await fetch(server.url)).text()).toBe(page);
		expect((await fetch(new URL('/visits/', server.url))).status).toBe(404);
		const redirected = await fetch(`${server.url}visits?group=none`, { redirect: 'manual' });
		expect(redirected.status).toBe(308);
		expect(redirected.headers.get('location')).toBe('/some/path/visits/?group=none');
		await server.close();
	});

	it('answers a path without a page by the page for that, and never leaves its folder', async () => {
		const server = await startServer({ dir });
		const missing = await fetch(`${server.url}no/such/page/`);
		expect(missing.status).toBe(404);
		expect(await missing.text()).toContain('No such page');
		expect((await fetch(`${server.url}%2e%2e/%2e%2e/etc/passwd`)).status).toBe(404);
		await server.close();
	});

	it('says what to do where there is no site', async () => {
		await expect(startServer({ dir: join(dir, 'nowhere') })).rejects.toThrow(/no index\.html.*npm run build/);
	});

	it('takes the next port where the wished one is taken', async () => {
		const first = await startServer({ dir });
		const taken = Number(new URL(first.url).port);
		await expect(startServer({ dir, port: taken })).rejects.toThrow(`Port ${taken} cannot be used`);
		const second = await startServerNear({ dir, port: taken });
		expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
		await Promise.all([first.close(), second.close()]);
	});
});
