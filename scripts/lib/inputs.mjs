import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the site is made of: change one of these and it must be built again. */
const inputs = [
	'data',
	'messages',
	'project.inlang',
	'scripts',
	'src',
	'static',
	'package-lock.json',
	'package.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

/** Made, not written. */
const made = ['static/data', 'src/lib/paraglide', 'project.inlang/cache', 'project.inlang/README.md'];

/**
 * Hashes every file under some paths, in the order of their names.
 * @param {readonly string[]} [paths] folders and files; those that do not exist count for nothing
 * @param {readonly string[]} [without] folders and files that are left out
 * @returns {Map<string, string>} SHA-256 by path, with forward slashes
 */
export function fingerprints(paths = inputs, without = made) {
	/** @type {Map<string, string>} */
	const found = new Map();
	const walk = (/** @type {string} */ path) => {
		if (without.includes(path) || !existsSync(path)) return;
		if (statSync(path).isDirectory()) {
			for (const name of readdirSync(path).sort()) walk(`${path}/${name}`);
		} else {
			found.set(path, createHash('sha256').update(readFileSync(path)).digest('hex'));
		}
	};
	for (const path of paths) walk(path);
	return found;
}

/**
 * A line that changes when the site would: what it is made of, and when its front page was written.
 * @param {string} build the folder of the built site
 * @param {readonly string[]} [paths] what it is made of
 * @returns {string | undefined} undefined where there is no built site
 */
export function stateOfBuild(build, paths = inputs) {
	const page = join(build, 'index.html');
	if (!existsSync(page)) return undefined;
	const hash = createHash('sha256');
	for (const [path, sha256] of fingerprints(paths)) hash.update(`${path} ${sha256}\n`);
	return `${hash.digest('hex')} ${statSync(page).mtimeMs}`;
}
