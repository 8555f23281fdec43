import { env } from 'node:process';
import { firstThere, installPackage, onPath } from './find-program.mjs';

/**
 * Finds a Firefox as its makers or a system give it: Playwright's own speaks no WebDriver BiDi.
 * @param {string} [path] folders, as in PATH
 * @returns {string | undefined} the path of the program; undefined where there is none
 */
export function findFirefox(path = env['PATH'] ?? '') {
	return firstThere([
		...onPath(['firefox', 'firefox-esr'], path),
		'/Applications/Firefox.app/Contents/MacOS/firefox',
		'C:\\Program Files\\Mozilla Firefox\\firefox.exe'
	]);
}

/**
 * Finds a Firefox as `findFirefox` does.
 * @returns {string} the path of the program
 * @throws {Error} where there is none, with what to do
 */
export function requireFirefox() {
	const found = findFirefox();
	if (found !== undefined) return found;
	throw new Error(
		'No Firefox was found: the main paths were NOT run in it. Install Firefox (on Debian: apt-get install firefox-esr) ' +
			'so that it is on the PATH, and run the command again; or set SKIP_FIREFOX=1 to go without.'
	);
}

/**
 * Finds a Firefox, and on Debian and its kin installs one where there is none and we may.
 * @returns {Promise<string>} the path of the program
 * @throws {Error} where there is none in the end, with what to do
 */
export async function installFirefox() {
	if (findFirefox() === undefined) await installPackage('firefox-esr');
	return requireFirefox();
}
