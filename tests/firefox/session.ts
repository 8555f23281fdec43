import { readFileSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { requireFirefox } from '../../scripts/lib/firefox.mjs';
import { startServer } from '../../scripts/lib/site-server.mjs';

/** A Firefox with one page, and the built site served to it. */
export interface Session {
	readonly page: Page;
	/** Of the front page, with a slash at the end. */
	readonly url: string;
	/** Errors, warnings and breaches of the policy that the page has told. */
	readonly complaints: readonly string[];
	/** Addresses of other origins that were asked for. */
	readonly strangers: readonly string[];
	/** Waits for a file that is saved, and gives its name and content. */
	saved(name: RegExp): Promise<{ name: string; bytes: Buffer }>;
	/** Takes the site away, as a cut line does. */
	cutLine(): Promise<void>;
	close(): Promise<void>;
}

/** Saves files without a question; `folderList: 2` is the folder named here. */
const savingTo = (folder: string) => ({
	'browser.download.folderList': 2,
	'browser.download.dir': folder,
	'browser.download.always_ask_before_handling_new_types': false,
	'browser.download.manager.showAlertOnComplete': false
});

/** Makes a page tell what its policy refused, which a console does not pass on. For pages: it stands alone. */
function tellBreaches(): void {
	document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
		console.error(`policy: ${violatedDirective} ${blockedURI}`)
	);
}

/** Starts Firefox over WebDriver BiDi, and the server. @throws Error where there is no Firefox or no built site */
export async function startSession(): Promise<Session> {
	const executablePath = requireFirefox();
	const server = await startServer({ dir: 'build' });
	const folder = await mkdtemp(join(tmpdir(), 'saved-'));
	const browser = await launch({
		browser: 'firefox',
		executablePath,
		headless: true,
		defaultViewport: { width: 1280, height: 900 },
		extraPrefsFirefox: savingTo(folder)
	});
	const page = await browser.newPage();
	const complaints: string[] = [];
	const strangers: string[] = [];
	page.on('pageerror', (error) => complaints.push(error instanceof Error ? error.message : String(error)));
	page.on('console', (message) => {
		if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
	});
	page.on('request', (request) => {
		const asked = request.url();
		if (!asked.startsWith(server.url) && !/^(data|blob):/.test(asked)) strangers.push(asked);
	});
	await page.evaluateOnNewDocument(tellBreaches);
	return {
		page,
		url: server.url,
		complaints,
		strangers,
		async saved(name) {
			for (let waited = 0; waited < 30_000; waited += 100) {
				const files = readdirSync(folder);
				const found = files.find((file) => name.test(file));
				const bytes = found === undefined ? undefined : readFileSync(join(folder, found));
				// While a file comes there is another beside it, or it is empty.
				if (found !== undefined && bytes?.length && !files.some((file) => file.endsWith('.part')))
					return { name: found, bytes };
				await new Promise((done) => setTimeout(done, 100));
			}
			throw new Error(`No file like ${String(name)} was saved; there are: ${readdirSync(folder).join(', ')}`);
		},
		cutLine: () => server.close(),
		async close() {
			await browser.close();
			await server.close();
			await rm(folder, { recursive: true });
		}
	};
}

/** Presses a button by its name once it can be pressed. */
export async function press(page: Page, name: string): Promise<void> {
	await page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
}
