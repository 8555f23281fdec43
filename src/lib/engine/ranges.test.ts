import { expect, test, vi } from 'vitest';
import { readInPlace } from './ranges.ts';

const large = { name: 'visits', location: 'visits.parquet', bytes: 40_000_000 };
const url = 'http://host.example/visits.parquet';

const answering = (status: number, body: string, range?: string) =>
	vi.fn<typeof fetch>(() =>
		Promise.resolve(new Response(body, { status, headers: range ? { 'Content-Range': range } : {} }))
	);

test('a large file of a host that sends parts is read in place: four bytes tell it', async () => {
	const fetch = answering(206, 'PAR1', 'bytes 0-3/40000000');
	expect(await readInPlace(fetch, url, large)).toBe(true);
	expect(fetch).toHaveBeenCalledOnce();
	expect(fetch.mock.calls[0]?.[1]?.headers).toEqual({ Range: 'bytes=0-3' });
});

test('a host that sends the whole file is left after its first bytes, and the file fetched whole', async () => {
	const fetch = answering(200, 'PAR1 and forty megabytes more');
	expect(await readInPlace(fetch, url, large)).toBe(false);
	expect(fetch.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
});

test('a small file is fetched whole, and nothing is asked before', async () => {
	const fetch = answering(206, 'PAR1');
	expect(await readInPlace(fetch, url, { ...large, bytes: 12_803 })).toBe(false);
	expect(await readInPlace(fetch, url, { name: 'visits', location: url })).toBe(false);
	expect(fetch).not.toHaveBeenCalled();
});

test('a file of another length or kind is refused: parts of two versions would make one answer', async () => {
	await expect(readInPlace(answering(206, 'PAR1', 'bytes 0-3/39999999'), url, large)).rejects.toMatchObject({
		kind: 'other-version'
	});
	await expect(readInPlace(answering(206, '<!do', 'bytes 0-3/40000000'), url, large)).rejects.toMatchObject({
		kind: 'broken-file'
	});
});

test('without a line it may still be had whole, from the copy on the device', async () => {
	const fetch = () => Promise.reject(new TypeError('Failed to fetch'));
	expect(await readInPlace(fetch, url, large)).toBe(false);
});
