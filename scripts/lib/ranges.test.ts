import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partOf } from './ranges.mjs';
import { startServer, type Response as Answered } from './site-server.mjs';

const content = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 251));
const dir = mkdtempSync(join(tmpdir(), 'ranges-'));
const answered: Answered[] = [];
let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
	writeFileSync(join(dir, 'index.html'), '<!doctype html>');
	writeFileSync(join(dir, 'visits.parquet'), content);
	writeFileSync(join(dir, 'visits.csv'), content);
	server = await startServer({ dir, onResponse: (response) => answered.push(response) });
});

afterAll(async () => {
	await server.close();
	rmSync(dir, { recursive: true });
});

const ask = (range: string, path = 'visits.parquet', more: Record<string, string> = {}, method = 'GET') =>
	fetch(`${server.url}${path}`, { method, headers: { Range: range, ...more } });

describe('a part of a Parquet file', () => {
	it.each([
		['bytes=0-0', 0, 0],
		['bytes=0-', 0, 999],
		['bytes=4-7', 4, 7],
		['bytes=990-5000', 990, 999],
		['bytes=-8', 992, 999],
		['bytes=-5000', 0, 999]
	])('%s', async (range, first, last) => {
		const response = await ask(range);
		expect(response.status).toBe(206);
		expect(response.headers.get('content-range')).toBe(`bytes ${first}-${last}/1000`);
		expect(response.headers.get('content-type')).toBe('application/vnd.apache.parquet');
		expect(response.headers.get('x-content-type-options')).toBe('nosniff');
		expect(Buffer.from(await response.arrayBuffer()).equals(content.subarray(first, last + 1))).toBe(true);
		expect(answered.at(-1)).toEqual({
			method: 'GET',
			path: '/visits.parquet',
			status: 206,
			bytes: last - first + 1,
			length: 1000
		});
	});

	it.each(['bytes=1000-', 'bytes=5000-6000', 'bytes=-0'])('%s is outside of it', async (range) => {
		const response = await ask(range);
		expect(response.status).toBe(416);
		expect(response.headers.get('content-range')).toBe('bytes */1000');
	});

	it.each(['bytes=0-1,4-5', 'bytes=7-4', 'bytes=-', 'lines=1-2', 'bytes=a-b'])(
		'%s is no part: the file comes whole',
		async (range) => {
			const response = await ask(range);
			expect(response.status).toBe(200);
			expect((await response.arrayBuffer()).byteLength).toBe(1000);
		}
	);

	it('is measured without being sent', async () => {
		const response = await ask('bytes=0-', 'visits.parquet', {}, 'HEAD');
		expect(response.status).toBe(206);
		expect(response.headers.get('content-length')).toBe('1000');
		expect(answered.at(-1)).toMatchObject({ status: 206, bytes: 0 });
	});

	it('is not sent to whom has a part of another file', async () => {
		const response = await ask('bytes=4-7', 'visits.parquet', { 'If-Range': '"other"' });
		expect(response.status).toBe(200);
	});

	it('is sent to whom has another part of the same file', async () => {
		const { headers } = await ask('bytes=0-3');
		for (const name of ['etag', 'last-modified']) {
			const kept = headers.get(name) ?? '';
			expect((await ask('bytes=4-7', 'visits.parquet', { 'If-Range': kept })).status, name).toBe(206);
		}
	});
});

it('a file that is not read in place comes whole; one that is says so', async () => {
	expect((await ask('bytes=4-7', 'visits.csv')).status).toBe(200);
	const whole = await fetch(`${server.url}visits.parquet`);
	expect(whole.headers.get('accept-ranges')).toBe('bytes');
	expect((await ask('bytes=0-3', 'none.parquet')).status).toBe(404);
	expect((await ask('bytes=0-3', '%2e%2e/none.parquet')).status).toBe(404);
});

it('a part lies within the file, and is no longer than what was asked for', () => {
	fc.assert(
		fc.property(fc.nat(2000), fc.nat(2000), fc.integer({ min: 1, max: 1500 }), (first, more, size) => {
			const part = partOf(`bytes=${first}-${first + more}`, size);
			if (first >= size) expect(part).toBe('outside');
			else expect(part).toEqual({ start: first, end: Math.min(first + more, size - 1) });
		})
	);
});
