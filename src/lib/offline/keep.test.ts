import { beforeEach, describe, expect, it } from 'vitest';
import { keepAll, wholeOf } from './keep-all.ts';
import { isWhole, keepPack, wholeMark, type Keeping } from './keep.ts';
import { cacheName, type Pack } from './packs.ts';
import { roomOn } from './room.ts';
import { MemoryCaches } from './testing/caches.ts';
import { root, roomFor, smallSite, type SmallSite } from './testing/site.ts';

let site: SmallSite;
let caches: MemoryCaches;
let keeping: Keeping;

beforeEach(() => {
	site = smallSite('one');
	caches = new MemoryCaches();
	keeping = { caches, fetch: site.fetch, root, headers: site.stamp.headers };
});

function packNamed(name: string): Pack {
	const pack = site.stamp.packs.find((one) => one.name === name);
	if (pack === undefined) throw new Error(`no pack ${name}`);
	return pack;
}

/** Cuts off what the host sends of a file. */
function cutOff(url: string, length: number): void {
	const answer = site.host.get(url);
	site.host.set(url, () => {
		const { body, headers } = answer?.() ?? new Response();
		let left = length;
		const cut = new TransformStream<Uint8Array, Uint8Array>({
			transform(piece, controller) {
				controller.enqueue(piece.slice(0, left));
				left -= Math.min(left, piece.length);
			}
		});
		return new Response(body?.pipeThrough(cut) ?? null, { headers });
	});
}

describe('keeping a pack', () => {
	it('keeps every file of it, with its type and the headers of the site', async () => {
		await keepPack(keeping, packNamed('app'));
		const kept = await caches.match(root, { cacheName: cacheName(root, packNamed('app')) });
		expect(await kept?.text()).toBe('app of one');
		expect(kept?.headers.get('content-type')).toBe('text/html');
		expect(kept?.headers.get('x-content-type-options')).toBe('nosniff');
		expect(await isWhole(keeping, cacheName(root, packNamed('app')))).toBe(true);
	});

	it('fetches what is whole no second time', async () => {
		await keepPack(keeping, packNamed('app'));
		await keepPack(keeping, packNamed('app'));
		expect(site.asked).toHaveLength(1);
	});

	it('tells the bytes as they are kept', async () => {
		let kept = 0;
		await keepAll(keeping, [packNamed('engine')], (bytes) => (kept += bytes));
		expect(kept).toBe(packNamed('engine').bytes);
	});

	it.each(['app', 'engine'])('of %s that is cut off nothing is left', async (name) => {
		const pack = packNamed(name);
		cutOff(root + (pack.file ?? pack.files[0]?.path ?? ''), pack.bytes - 3);
		await expect(keepPack(keeping, pack)).rejects.toThrow();
		expect(caches.held.size).toBe(0);
	});

	it('does not take a page of the host that says "not found" for a pack', async () => {
		site.host.set(root + (packNamed('app').file ?? ''), () => new Response('No such page', { status: 404 }));
		await expect(keepPack(keeping, packNamed('app'))).rejects.toThrow('404');
		expect(caches.held.size).toBe(0);
	});

	it('begins anew where a pack was left half', async () => {
		const pack = packNamed('app');
		await (await caches.open(cacheName(root, pack))).put(`${root}old`, new Response('old'));
		expect(await isWhole(keeping, cacheName(root, pack))).toBe(false);
		await keepPack(keeping, pack);
		const held = caches.held.get(cacheName(root, pack));
		expect(held?.has(`${root}old`)).toBe(false);
		expect([...(held?.keys() ?? [])].at(-1), 'the mark is written last').toBe(wholeMark(root));
	});
});

describe('a device without room', () => {
	it('keeps what is worth most, whole, and leaves the rest out', async () => {
		caches.room = await roomFor(site, 'app', 'states');
		const { withoutRoom } = await keepAll(keeping, site.stamp.packs);
		expect(withoutRoom).toEqual(['briefings', 'engine', 'answers']);
		const whole = await wholeOf(keeping, site.stamp.packs);
		expect(whole.map(({ group }) => group)).toEqual(['app', 'states']);
		expect(caches.held.size).toBe(2);
	});

	it('leaves out a group whole of which one pack has no room', async () => {
		const first = packNamed('states');
		caches.room = await roomFor(site, 'states');
		site.asked.length = 0;
		const second = { ...first, name: 'states-2', hash: 'two' };
		const third = { ...first, name: 'states-3', hash: 'three' };
		expect((await keepAll(keeping, [first, second, third])).withoutRoom).toEqual(['states']);
		expect(site.asked, 'the third is not asked for once the second has no room').toHaveLength(2);
		expect(caches.held.size).toBe(1);
	});

	it('fetches nothing that the browser says has no room', async () => {
		const room = () => roomOn({ storage: { estimate: () => Promise.resolve({ quota: 50, usage: 45 }) } });
		const { withoutRoom } = await keepAll({ ...keeping, room }, site.stamp.packs);
		expect(withoutRoom).toHaveLength(5);
		expect(site.asked).toEqual([]);
		expect(caches.held.size).toBe(0);
	});

	it('stops where the line breaks, and keeps what came before', async () => {
		site.host.delete(root + (packNamed('briefings').file ?? ''));
		await expect(keepAll(keeping, site.stamp.packs)).rejects.toThrow('Failed to fetch');
		expect((await wholeOf(keeping, site.stamp.packs)).map(({ group }) => group)).toEqual(['app', 'states']);
	});
});
