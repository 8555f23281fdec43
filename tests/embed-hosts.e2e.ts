import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { createServer } from 'node:http';
import { embedAddress, embedCode, heightScript } from '../src/lib/figures/embed-code.ts';
import { partiesOverTime } from '../src/lib/questions/parties-over-time.ts';
import { withDefaults, type Parameters } from '../src/lib/questions/parameters.ts';
import { expect, test as base } from './support/site.ts';

/** A site of somebody else that shows our figures. */
interface Host {
	/** Its address, with a slash at the end. */
	readonly url: string;
	/** The address of the site whose figures it shows. */
	readonly site: string;
	/** What its page holds, and the policy it is sent with. */
	show(body: string, policy?: string): void;
}

const test = base.extend<{ host: Host }>({
	host: async ({ baseURL }, use) => {
		let page = '';
		let policy = '';
		const server = createServer((request, response) => {
			if (request.url !== '/') return response.writeHead(204).end();
			if (policy !== '') response.setHeader('Content-Security-Policy', policy);
			return response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page);
		});
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		const address = server.address();
		if (address === null || typeof address === 'string') throw new Error('The host has no port');
		await use({
			url: `http://127.0.0.1:${address.port}/`,
			site: baseURL ?? '',
			show(body, sent = '') {
				page = `<!doctype html><html lang="en"><title>A newspaper</title><main><h1>News</h1>${body}</main>`;
				policy = sent;
			}
		});
		server.closeAllConnections();
		await new Promise((done) => server.close(done));
	}
});

const title = 'How has the number of parties to OPCAT grown?';
const strict = "default-src 'none'; frame-src http://127.0.0.1:*";

const frameOf = (site: string, chosen: Partial<Parameters> = {}) =>
	embedCode({ question: partiesOverTime, parameters: withDefaults(chosen) }, title, site);

declare global {
	interface Window {
		/** What the page was told, as it came. */
		heard: { type: string; height: number; id: string }[];
	}
}

/** Notes what goes wrong on a page, and whom it asks besides the host and the site. */
async function watch(page: Page, allowed: readonly string[]): Promise<string[]> {
	const noted: string[] = [];
	page.on('pageerror', ({ message }) => noted.push(message));
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') noted.push(message.text());
	});
	page.on('request', (request) => {
		const url = request.url();
		if (!allowed.some((origin) => url.startsWith(origin))) noted.push(url);
	});
	// A script of the test: no policy of a page holds it back.
	await page.addInitScript(() => {
		window.heard = [];
		addEventListener('message', ({ data }) => window.heard.push(data as Window['heard'][number]));
	});
	return noted;
}

const hosts = {
	'a host with a strict policy': { width: 900, policy: strict, script: false },
	'a host with a column of 300 px': { width: 300, policy: '', script: true }
};

for (const [name, { width, policy, script }] of Object.entries(hosts)) {
	test(`${name} shows a figure whole`, async ({ page, host }) => {
		const noted = await watch(page, [host.url, host.site]);
		const frame = frameOf(host.site).replace('width="100%"', `width="${width}"`);
		host.show(script ? `${frame}${heightScript(host.site)}` : frame, policy);
		await page.goto(host.url);
		const embed = page.frameLocator('iframe');
		const figure = embed.locator('figure#parties-over-time');
		await expect(
			figure.locator('.drawing svg:not([aria-hidden])').filter({ visible: true }).first()
		).toBeVisible();
		await expect(embed.getByRole('heading', { level: 1 })).toHaveText(title);
		await expect(embed.getByRole('main')).toContainText('For all States.');
		await expect(embed.locator('header, nav, select, input, button')).toHaveCount(0);

		const inside = page.frames().find((one) => one.url().includes('/embed/'));
		const content = () =>
			inside?.evaluate(() => {
				const { scrollWidth, clientWidth } = document.documentElement;
				return {
					height: Math.ceil(document.documentElement.getBoundingClientRect().height),
					sideways: scrollWidth - clientWidth
				};
			});
		expect((await content())?.sideways).toBe(0);
		const told = () => page.evaluate(() => window.heard.at(-1));
		const height = async () => (await content())?.height;
		expect(await told()).toEqual({
			type: 'opcat-observatory:height',
			height: await height(),
			id: 'parties-over-time'
		});
		// The frame of a host that listens is as high as what it shows, also once the table is open.
		await figure.locator('details > summary').click();
		await expect(figure.locator('tbody tr').first()).toBeVisible();
		await expect.poll(async () => (await told())?.height === (await height())).toBe(true);
		if (script) {
			const box = await page.locator('iframe').boundingBox();
			expect(Math.round(box?.height ?? 0)).toBe(await height());
		}
		expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
		expect(noted).toEqual([]);
	});
}

test('the link of an embed opens the full page, outside the frame', async ({ page, host }) => {
	host.show(frameOf(host.site, { group: 'african' }), strict);
	await page.goto(host.url);
	const opening = page.context().waitForEvent('page');
	await page
		.frameLocator('iframe')
		.getByRole('link', { name: /the full figure/ })
		.click();
	const full = await opening;
	await expect(full).toHaveURL(`${host.site}ratifications/?group=african#parties-over-time`);
	await expect(full.locator('#parties-over-time')).toHaveAttribute('data-answer', 'group-african');
	expect(await full.evaluate(() => window.opener === null)).toBe(true);
	expect(page.url()).toBe(host.url);
});

test('a choice that is not drawn is answered in place', async ({ page, host }) => {
	const noted = await watch(page, [host.url, host.site, `blob:${host.site}`]);
	host.show(frameOf(host.site, { group: 'african', from: 2010, to: 2019 }), strict);
	await page.goto(host.url);
	const embed = page.frameLocator('iframe');
	const figure = embed.locator('figure#parties-over-time');
	await expect(figure).toHaveAttribute('data-answer', 'group-african.from-2010.to-2019', { timeout: 30_000 });
	await expect(embed.locator('.drawing svg').filter({ visible: true }).first()).toBeVisible();
	await expect
		.poll(() => page.evaluate(() => window.heard.at(-1)?.id), { timeout: 15_000 })
		.toBe('parties-over-time');
	expect(noted).toEqual([]);
});

test('what an address makes up is text', async ({ page, host }) => {
	const noted = await watch(page, [host.site, `blob:${host.site}`]);
	const bad = encodeURIComponent('"><img src=x onerror=alert(1)>');
	await page.goto(`${host.site}embed/parties-over-time/?group=${bad}&${bad}=1`);
	await expect(page.locator('[data-dropped]')).toContainText('<img src=x');
	await expect(page.locator('figure#parties-over-time')).toHaveAttribute('data-answer', 'default');
	for (const address of [
		`?question=${bad}`,
		'?question=state-record',
		'?question=state-record&state=ZZZ',
		''
	]) {
		await page.goto(`${host.site}embed/answer/${address}`);
		await expect(page.locator('main [role="status"]')).toContainText('names no figure');
	}
	await expect(page.locator('main img')).toHaveCount(0);
	expect(noted).toEqual([]);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('an embed is whole, and says for what it answers', async ({ page, host }) => {
		host.show(frameOf(host.site, { from: 2010 }), strict);
		await page.goto(host.url);
		const embed = page.frameLocator('iframe');
		const address = embedAddress({ question: partiesOverTime, parameters: withDefaults({ from: 2010 }) });
		await expect(page.locator('iframe')).toHaveAttribute('src', `${host.site}${address}`);
		await expect(embed.locator('.drawing svg').filter({ visible: true }).first()).toBeVisible();
		await expect(embed.locator('noscript p')).toContainText('answers one choice');
		await expect(embed.locator('[data-record-ends]')).toHaveText(/^For all States\. As at \d/);
		await embed.locator('details > summary').click();
		await expect(embed.locator('tbody tr').first()).toBeVisible();
	});
});
