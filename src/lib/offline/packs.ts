import type { Group } from './groups.ts';

/** A file that is fetched by its own address, for it is asked for by that too and large. */
export interface PlainFile {
	readonly path: string;
	/** Its size in bytes, unpacked. */
	readonly bytes: number;
}

/** A part of one version of the site that is fetched and kept whole: many files in one stream, or a few plain ones. */
export interface Pack {
	readonly name: string;
	readonly group: Group;
	/** The first digits of the SHA-256 of its content. */
	readonly hash: string;
	/** From the root of the site; null for plain files. */
	readonly file: string | null;
	readonly files: readonly PlainFile[];
	/** Its size in bytes, unpacked, and as a host sends it that knows brotli. */
	readonly bytes: number;
	readonly sent: number;
}

/** What a built site tells of its packs: written into the service worker, which so changes with each content. */
export interface Stamp {
	/** The version of the register, as every page shows it. */
	readonly version: string;
	/** What the host answers for `_app/version.json` as long as it has this version of the record. */
	readonly record: string;
	/** What a good host sends with every page, so that a kept page has it too. */
	readonly headers: Readonly<Record<string, string>>;
	/** In the order of their worth. */
	readonly packs: readonly Pack[];
}

const product = 'opcat-observatory';

/**
 * The name of the cache that a pack is kept in. An origin has one set of caches, and may have several sites.
 * @param root the URL of the site's root, ending in a slash
 */
export function cacheName(
	root: string,
	{ group, name, hash }: Pick<Pack, 'group' | 'name' | 'hash'>
): string {
	return [product, new URL(root).pathname, group, name, hash].join(' ');
}

/** A cache of this site, as its name tells it. */
export interface NamedCache {
	readonly cache: string;
	readonly group: string;
}

/**
 * The caches of packs of this site, of any version.
 * @param names of all caches of the origin
 * @param root as of `cacheName`
 */
export function cachesOf(names: readonly string[], root: string): NamedCache[] {
	return names.flatMap((cache) => {
		const [whose, path, group, ...rest] = cache.split(' ');
		if (whose !== product || path !== new URL(root).pathname || rest.length !== 2) return [];
		return group === undefined ? [] : [{ cache, group }];
	});
}

/** The name of the empty cache that remembers that the reader wants no copy on this device. */
export function refusal(root: string): string {
	return [product, new URL(root).pathname, 'none'].join(' ');
}
