import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesOf, packOf, type PackEntry } from './pack-stream.ts';

/** The bytes as a stream in pieces that end at these places. */
function inPieces(bytes: Uint8Array, ends: readonly number[]): ReadableStream<Uint8Array> {
	const places = [...new Set([0, ...ends.map((end) => end % (bytes.length + 1)), bytes.length])];
	places.sort((a, b) => a - b);
	return new ReadableStream({
		start(controller) {
			for (const [index, place] of places.entries())
				controller.enqueue(bytes.slice(place, places[index + 1]));
			controller.close();
		}
	});
}

async function read(bytes: Uint8Array, ends: readonly number[] = []): Promise<PackEntry[]> {
	const entries: PackEntry[] = [];
	for await (const entry of entriesOf(inPieces(bytes, ends))) entries.push(entry);
	return entries;
}

const entries = fc.array(
	fc.record({
		path: fc.string({ unit: 'grapheme', maxLength: 30 }),
		type: fc.constantFrom('text/html;charset=utf-8', 'application/wasm', 'shelf'),
		content: fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array(bytes))
	}),
	{ maxLength: 8 }
);
const ends = fc.array(fc.nat(), { maxLength: 40 });

describe('a pack', () => {
	it('is read as it was written, wherever its pieces are cut', async () => {
		await fc.assert(
			fc.asyncProperty(entries, ends, async (written, cuts) => {
				expect(await read(packOf(written), cuts)).toEqual(written);
			})
		);
	});

	it('is read byte by byte', async () => {
		const written = [{ path: 'états/é/', type: 'text/html', content: Uint8Array.of(10, 123, 10) }];
		const pack = packOf(written);
		expect(await read(pack, [...pack.keys()])).toEqual(written);
	});

	it('fails wherever it is cut off', async () => {
		await fc.assert(
			fc.asyncProperty(entries, ends, fc.nat(), async (written, cuts, at) => {
				const pack = packOf(written);
				await expect(read(pack.slice(0, at % pack.length), cuts)).rejects.toThrow();
			})
		);
	});

	it('fails where something follows its end, or it is no pack', async () => {
		const pack = packOf([{ path: 'a', type: 'b', content: Uint8Array.of(1) }]);
		await expect(read(Uint8Array.of(...pack, 10))).rejects.toThrow('ends wrongly');
		await expect(read(new TextEncoder().encode('<!doctype html>\n'))).rejects.toThrow();
		await expect(read(new TextEncoder().encode('{"path":"a","type":"b","bytes":-1}\n'))).rejects.toThrow();
		await expect(read(new Uint8Array(5000).fill(65))).rejects.toThrow('does not end');
	});
});
