import { readFile, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { groupOf, groups, type Group } from '../../src/lib/offline/groups.ts';
import type { PackEntry } from '../../src/lib/offline/pack-stream.ts';

/** Content-Type by extension, as a host sends it. */
const types: Readonly<Record<string, string>> = {
	'.css': 'text/css;charset=utf-8',
	'.csv': 'text/csv;charset=utf-8',
	'.geojson': 'application/geo+json',
	'.html': 'text/html;charset=utf-8',
	'.js': 'text/javascript;charset=utf-8',
	'.json': 'application/json',
	'.md': 'text/markdown;charset=utf-8',
	'.mjs': 'text/javascript;charset=utf-8',
	'.parquet': 'application/vnd.apache.parquet',
	'.png': 'image/png',
	'.sql': 'text/plain;charset=utf-8',
	'.svg': 'image/svg+xml;charset=utf-8',
	'.ttf': 'font/ttf',
	'.txt': 'text/plain;charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2',
	'.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	'.xml': 'application/xml',
	'.zip': 'application/zip'
};

/**
 * Every file of a built site that is kept on a reader's device, by what it is kept with, in the order of their paths.
 * @param dir the folder of the site
 * @throws Error where a file is of a type that is not known here
 */
export async function collect(dir: string): Promise<Record<Group, PackEntry[]>> {
	const names = (await readdir(dir, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(dir, '/').length).replaceAll('\\', '/'));
	const found = Object.fromEntries(groups.map((group) => [group, []])) as unknown as Record<
		Group,
		PackEntry[]
	>;
	for (const name of names.sort()) {
		const path = name.replace(/(^|\/)index\.html$/, '$1');
		const group = groupOf(path);
		if (group === undefined) continue;
		const type = types[extname(name)];
		if (type === undefined) throw new Error(`${name}: no type is known for files called so`);
		found[group].push({ path, type, content: new Uint8Array(await readFile(join(dir, name))) });
	}
	return found;
}
