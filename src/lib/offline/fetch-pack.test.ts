import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fetchPack } from './fetch-pack.ts';
import { addressOf } from './testing/address.ts';

const text = '{"entries":0}\n';
const url = 'https://example.org/a.pack';

/** A host that has these files. */
function host(files: Record<string, () => Response>): typeof fetch {
	return (request) =>
		Promise.resolve(files[addressOf(request)]?.() ?? new Response('No such page', { status: 404 }));
}

const plain = () => new Response(text);
const textOf = async (fetch: typeof globalThis.fetch) => new Response(await fetchPack(fetch, url)).text();

describe('fetching a pack', () => {
	it('takes what a host sends compressed as the browser unpacks it', async () => {
		const asBrotli = () => new Response(text, { headers: { 'content-encoding': 'br' } });
		const never = () => {
			throw new Error('asked for');
		};
		expect(await textOf(host({ [url]: asBrotli, [`${url}.gz`]: never }))).toBe(text);
	});

	it('asks a host that compresses nothing for the packed file, and unpacks it', async () => {
		const wrong = () => new Response('the plain one was read');
		const packed = () => new Response(new Uint8Array(gzipSync(text)));
		expect(await textOf(host({ [url]: wrong, [`${url}.gz`]: packed }))).toBe(text);
	});

	it('takes a packed file that the browser has unpacked already', async () => {
		expect(await textOf(host({ [url]: plain, [`${url}.gz`]: plain }))).toBe(text);
	});

	it('takes the plain one where there is no other', async () => {
		expect(await textOf(host({ [url]: plain }))).toBe(text);
	});

	it('fails where there is none', async () => {
		await expect(textOf(host({}))).rejects.toThrow('404');
	});
});
