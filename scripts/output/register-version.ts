import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Gives the version of a register: the SHA-256 over the names and bytes of its files in the order of their names, as
 * hex. svelte.config.js names the site by the first twelve digits of the same number.
 * @throws Error where the folder or a file of it cannot be read
 */
export function registerVersion(directory: string): string {
	return versionOfFiles(
		readdirSync(directory).map((file) => [file, readFileSync(join(directory, file))] as const)
	);
}

/** Gives the version of a register from its files, each with its name, in any order. */
export function versionOfFiles(files: Iterable<readonly [name: string, content: Uint8Array]>): string {
	const hash = createHash('sha256');
	const byName = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
	for (const [name, content] of byName) hash.update(name).update(content);
	return hash.digest('hex');
}
