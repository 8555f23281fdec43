import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Gives the version of a register: the SHA-256 over the names and bytes of its files in the order of their names, as
 * hex. svelte.config.js names the site by the first twelve digits of the same number.
 * @throws Error where the folder or a file of it cannot be read
 */
export function registerVersion(directory: string): string {
	const hash = createHash('sha256');
	for (const file of readdirSync(directory).sort())
		hash.update(file).update(readFileSync(join(directory, file)));
	return hash.digest('hex');
}
