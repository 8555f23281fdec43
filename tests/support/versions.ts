import { cp, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import type { Stamp } from '../../src/lib/offline/packs.ts';
import { startServer } from '../../scripts/lib/site-server.mjs';
import { writePacks } from '../../scripts/offline/write-packs.ts';

const cache = 'node_modules/.cache/observatory/compressed';

/** A host whose site can be replaced by another version of it. */
export interface Host {
	/** With a slash at the end. */
	readonly url: string;
	/** Puts another folder in the place of the one that is served. */
	serve(dir: string): Promise<void>;
	close(): Promise<void>;
}

/**
 * Serves the built site under a path, so that another version can come to stand in its place.
 * @param base the path
 */
export async function startHost(base: string): Promise<Host> {
	const own = await mkdtemp(join(tmpdir(), 'host-'));
	const dir = join(own, 'site');
	const serve = async (target: string) => {
		await symlink(resolve(target), `${dir}.next`);
		await rename(`${dir}.next`, dir);
	};
	await serve('build');
	const server = await startServer({ dir, base });
	return {
		url: server.url,
		serve,
		async close() {
			await server.close();
			await rm(own, { recursive: true });
		}
	};
}

/** The stamp of the built site. */
export async function stampOfBuild(dir = 'build'): Promise<Stamp> {
	return JSON.parse(await readFile(join(dir, 'offline/packs.json'), 'utf8')) as Stamp;
}

/**
 * Makes another version of the built site: of the same record, in other words.
 * @param changes gives each of these pages another text: by the name of its file
 * @returns its folder, to be removed by whoever asked for it
 */
export async function otherVersion(
	changes: Readonly<Record<string, (html: string) => string>>
): Promise<string> {
	const dir = await mkdtemp(join(tmpdir(), 'version-'));
	const left = /\.(br|gz)$|^(embed|previews)(\/|$)|^_app\/immutable\/packs(\/|$)/;
	await mkdir(dir, { recursive: true });
	await cp('build', dir, { recursive: true, filter: (from) => !left.test(relative('build', from)) });
	for (const [name, change] of Object.entries(changes)) {
		const file = join(dir, name);
		await writeFile(file, change(await readFile(file, 'utf8')));
	}
	// The place of the stamp is empty again, as the build of the pages leaves it.
	const worker = join(dir, 'service-worker.js');
	const stamp = await readFile(join(dir, 'offline/packs.json'), 'utf8');
	await writeFile(
		worker,
		(await readFile(worker, 'utf8')).replace(stamp, () => '"%stamp-of-packs%"')
	);
	await writePacks(dir, cache, (JSON.parse(stamp) as Stamp).version);
	return dir;
}
