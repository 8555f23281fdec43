import { chromium } from '@playwright/test';
import { env } from 'node:process';
import { firstThere, installPackage, onPath } from './find-program.mjs';

/** What Chromium and Chrome are called on a path. */
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/**
 * Finds a Chromium to run the pages in: Playwright's own where it is installed, else one of the system's.
 * @param {object} [places] where to look, for tests
 * @param {string} [places.own] where Playwright keeps its own
 * @param {string} [places.path] folders, as in PATH
 * @returns {string | undefined} the path of the program; undefined where there is none
 */
export function findBrowser({ own = chromium.executablePath(), path = env['PATH'] ?? '' } = {}) {
	return firstThere([
		own,
		...onPath(names, path),
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
	]);
}

/**
 * Finds a Chromium as `findBrowser` does.
 * @returns {string} the path of the program
 * @throws {Error} where there is none, with what to do
 */
export function requireBrowser() {
	const found = findBrowser();
	if (found !== undefined) return found;
	throw new Error(
		'No Chromium was found to run the pages in. Install one with "npx playwright install --with-deps chromium", ' +
			'or install Chromium or Google Chrome so that it is on the PATH, and run the command again.'
	);
}

/**
 * Finds a Chromium, and on Debian and its kin installs one where there is none and we may.
 * @returns {Promise<string>} the path of the program
 * @throws {Error} where there is none in the end, with what to do
 */
export async function installBrowser() {
	if (findBrowser() === undefined) await installPackage('chromium');
	return requireBrowser();
}
