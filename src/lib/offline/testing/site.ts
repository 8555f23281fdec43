import { groups, type Group } from '../groups.ts';
import { keepAll } from '../keep-all.ts';
import { packOf, type PackEntry } from '../pack-stream.ts';
import type { Pack, Stamp } from '../packs.ts';
import { addressOf } from './address.ts';
import { MemoryCaches } from './caches.ts';

/** The root of the sites of the tests. */
export const root = 'https://example.org/some/path/';

/** An entry of text. */
export function entry(path: string, text: string, type = 'text/plain'): PackEntry {
	return { path, type, content: new TextEncoder().encode(text) };
}

/** A site of one small pack a group, as a host has it. */
export interface SmallSite {
	readonly stamp: Stamp;
	/** What the host answers, by address. Without an answer it cannot be reached. */
	readonly host: Map<string, () => Response>;
	/** The addresses that were asked for. */
	readonly asked: string[];
	readonly fetch: typeof globalThis.fetch;
}

const paths: Readonly<Record<Group, string>> = {
	app: '',
	states: 'states/KAZ/',
	briefings: 'briefings/KAZ/',
	engine: '_app/immutable/assets/engine.wasm',
	answers: 'answers/returns/'
};

/**
 * Makes a site.
 * @param version named in each of its files, and the hash of each of its packs
 * @param unchanged groups whose packs are those of the version `one`
 */
export function smallSite(version: string, unchanged: readonly Group[] = []): SmallSite {
	const host = new Map<string, () => Response>();
	const asked: string[] = [];
	host.set(`${root}_app/version.json`, () => new Response(version));
	const packs = groups.map((group): Pack => {
		const hash = unchanged.includes(group) ? 'one' : version;
		const text = `${group} of ${hash}`;
		const path = paths[group];
		if (group === 'engine') {
			host.set(root + path, () => new Response(text, { headers: { 'content-type': 'application/wasm' } }));
			const files = [{ path, bytes: text.length }];
			return { name: group, group, hash, file: null, files, bytes: text.length, sent: text.length };
		}
		const entries =
			group === 'app'
				? [entry(path, text, 'text/html'), entry('offline/', text, 'text/html'), entry('visits/', text)]
				: [
						group === 'answers'
							? { path, type: 'shelf', content: packOf([entry(`${path}default.json`, text)]) }
							: entry(path, text)
					];
		const content = packOf(entries);
		const file = `packs/${group}-${hash}.pack`;
		host.set(root + file, () => new Response(content, { headers: { 'content-encoding': 'br' } }));
		return { name: group, group, hash, file, files: [], bytes: content.length, sent: content.length };
	});
	return {
		stamp: { version, record: version, headers: { 'x-content-type-options': 'nosniff' }, packs },
		host,
		asked,
		fetch: (request) => {
			const url = addressOf(request);
			asked.push(url);
			const answer = host.get(url);
			return answer ? Promise.resolve(answer()) : Promise.reject(new TypeError('Failed to fetch'));
		}
	};
}

/** The bytes that these groups of a site take on a device. */
export async function roomFor(site: SmallSite, ...wanted: readonly Group[]): Promise<number> {
	const caches = new MemoryCaches();
	caches.room = 1_000_000;
	const packs = site.stamp.packs.filter(({ group }) => wanted.includes(group));
	await keepAll({ caches, fetch: site.fetch, root, headers: {} }, packs);
	return 1_000_000 - caches.room;
}
