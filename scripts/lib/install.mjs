import { existsSync, readFileSync } from 'node:fs';
import process, { stdout } from 'node:process';
import { run } from './run.mjs';

/**
 * Stops with a clear message where Node is too old for the project.
 * @param {string} version as in `process.versions.node`
 * @param {string} wanted as `engines.node` of package.json writes it: `>=20.19`
 * @throws {Error} where it is too old
 */
export function requireNode(version, wanted) {
	const numbers = (/** @type {string} */ text) => (text.match(/\d+/g) ?? []).map(Number);
	const [major = 0, minor = 0] = numbers(version);
	const [wantedMajor = 0, wantedMinor = 0] = numbers(wanted);
	if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
	throw new Error(
		`Node ${version} is too old: the project needs ${wantedMajor}.${wantedMinor} or later. ` +
			'Install it from https://nodejs.org and run the command again.'
	);
}

/**
 * @typedef {object} Lock what a lock file says, as far as it is read here
 * @property {Record<string, { version?: string, integrity?: string, optional?: boolean }>} packages by their path
 */

/**
 * Names a package that the lock file asks for and node_modules lacks or holds in another version.
 * @param {Lock} lock package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json
 * @returns {string | undefined} its path; undefined where all are in place
 */
export function missingPackage(lock, installed) {
	for (const [path, wanted] of Object.entries(lock.packages)) {
		const found = installed.packages[path];
		// An optional package may be for another machine; the entry without a path is the project itself.
		if (path === '' || (found === undefined && wanted.optional === true)) continue;
		if (found?.version !== wanted.version || found?.integrity !== wanted.integrity) return path;
	}
	return undefined;
}

/**
 * Installs the packages of the lock file unless they are in place, and makes what the type checker reads.
 * @throws {Error} where Node is too old or npm failed
 */
export async function install() {
	const project = JSON.parse(readFileSync('package.json', 'utf8'));
	requireNode(process.versions.node, project.engines.node);
	const hidden = 'node_modules/.package-lock.json';
	const readLock = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8'));
	if (existsSync(hidden) && missingPackage(readLock('package-lock.json'), readLock(hidden)) === undefined) {
		await run('npm', ['run', 'prepare', '--silent'], { capture: true });
		return;
	}
	stdout.write('install   npm ci\n');
	await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { capture: true });
}
