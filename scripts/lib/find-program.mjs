import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process, { platform } from 'node:process';
import { run } from './run.mjs';

/**
 * Where a program may be: by each of its names in each folder of a path, the first name everywhere before the second.
 * @param {readonly string[]} names
 * @param {string} path folders, as in PATH
 */
export function onPath(names, path) {
	const folders = path.split(delimiter);
	return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * @param {readonly string[]} files
 * @returns {string | undefined} the first of them that is there
 */
export function firstThere(files) {
	return files.find((file) => existsSync(file));
}

/**
 * Installs a package where the system is Debian or its kin and we may; elsewhere it does nothing.
 * @param {string} name of the package
 */
export async function installPackage(name) {
	const mayInstall = platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
	if (!mayInstall) return;
	const quiet = { capture: true, env: { DEBIAN_FRONTEND: 'noninteractive' } };
	await run('apt-get', ['update'], quiet);
	await run('apt-get', ['install', '--yes', '--no-install-recommends', name], quiet);
}
