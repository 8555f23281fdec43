import { builtPages, samplePages } from '../scripts/lib/routes.ts';
import { expect, open, test, unfold } from './support/site.ts';

/** A page whose figure, asked this way, needs the engine. */
const asking = '/visits/?group=african&from=2010';

test.describe('with the copy that a visit leaves on the device', () => {
	test.use({ serviceWorkers: 'allow' });
	test('a whole visit asks nobody but the site', async ({ page, baseURL }) => {
		test.slow();
		const strangers: string[] = [];
		const complaints: string[] = [];
		const note = (url: string) => {
			if (!url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url)) strangers.push(url);
		};
		page.context().on('request', (request) => note(request.url()));
		page.on('websocket', (socket) => note(socket.url()));
		page.on('pageerror', (error) => complaints.push(error.message));
		page.on('console', (message) => {
			if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
		});
		for (const { route } of samplePages(builtPages(), 3)) {
			await open(page, route);
			await unfold(page);
			for (const select of await page.locator('main select').all()) {
				// One in a drawing gives way to the table that was unfolded.
				if ((await select.isVisible()) && (await select.isEnabled())) await select.selectOption({ index: 1 });
			}
			await expect(page.locator('figure[data-status="asking"]')).toHaveCount(0, { timeout: 30_000 });
			await expect(page.locator('figure[data-status="failed"]')).toHaveCount(0);
		}
		expect(strangers).toEqual([]);
		expect(complaints).toEqual([]);
	});
});

test('the outside is within reach of this browser: the proofs below mean something', async ({
	page,
	outside
}) => {
	await page.goto(outside.url);
	await page.evaluate(() => fetch('here'));
	expect(outside.seen).toContain('GET /here');
});

for (const { route } of samplePages(builtPages(), 1)) {
	test(`the policy of ${route} lets nothing out`, async ({ page, outside }) => {
		await open(page, route);
		const got = await page.evaluate(async (url) => {
			const out: string[] = [];
			const attempt = async (name: string, work: () => Promise<unknown>) => {
				try {
					await work();
					out.push(name);
				} catch {
					// Refused, as it should be.
				}
			};
			const loaded = (element: HTMLElement & { src?: string; href?: string }) =>
				new Promise((done, fail) => {
					element.onload = done;
					element.onerror = fail;
					document.head.append(element);
				});
			await attempt('fetch', () => fetch(`${url}fetch`, { mode: 'no-cors' }));
			await attempt('image', () => loaded(Object.assign(new Image(), { src: `${url}image` })));
			await attempt('script', () =>
				loaded(Object.assign(document.createElement('script'), { src: `${url}script` }))
			);
			await attempt('style', () =>
				loaded(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${url}style` }))
			);
			await attempt(
				'socket',
				() =>
					new Promise((done, fail) => {
						const socket = new WebSocket(url.replace('http', 'ws'));
						socket.onopen = done;
						socket.onerror = fail;
					})
			);
			await attempt(
				'events',
				() =>
					new Promise((done, fail) => {
						const events = new EventSource(`${url}events`);
						events.onopen = done;
						events.onerror = () => {
							events.close();
							fail(new Error('refused'));
						};
					})
			);
			await attempt(
				'worker',
				() =>
					new Promise((done, fail) => {
						const code = `fetch('${url}worker', { mode: 'no-cors' }).then(() => postMessage(true), () => postMessage(false))`;
						const worker = new Worker(URL.createObjectURL(new Blob([code])));
						worker.onmessage = ({ data }) => (data === true ? done(true) : fail(new Error('refused')));
						worker.onerror = fail;
					})
			);
			// A beacon and a frame tell nothing: only the outside knows.
			navigator.sendBeacon(`${url}beacon`, 'x');
			document.body.append(Object.assign(document.createElement('iframe'), { src: `${url}frame` }));
			await new Promise((done) => setTimeout(done, 300));
			return out;
		}, outside.url);
		expect(got).toEqual([]);
		expect(outside.seen).toEqual([]);
	});
}

test("the engine's worker lets nothing out", async ({ page, outside }) => {
	await open(page, asking);
	await expect(page.locator('#visits-by-year')).toHaveAttribute('data-status', 'settled', {
		timeout: 30_000
	});
	const workers = page.workers();
	expect(workers.length, 'workers of the engine').toBeGreaterThan(0);
	for (const worker of workers) {
		const got = await worker.evaluate(async (url) => {
			const out: string[] = [];
			const attempt = async (name: string, work: () => unknown) => {
				try {
					await work();
					out.push(name);
				} catch {
					// Refused, as it should be.
				}
			};
			// The worker's own fetch may be taken from it: what it could still use is tried too.
			await attempt('request', () => {
				const request = new XMLHttpRequest();
				request.open('GET', `${url}request`, false);
				request.send();
			});
			await attempt('script', () =>
				(self as unknown as { importScripts(url: string): void }).importScripts(`${url}script`)
			);
			await attempt(
				'socket',
				() =>
					new Promise((done, fail) => {
						const socket = new WebSocket(url.replace('http', 'ws'));
						socket.onopen = done;
						socket.onerror = fail;
					})
			);
			await fetch(`${url}fetch`, { mode: 'no-cors' }).catch(() => undefined);
			return out;
		}, outside.url);
		expect(got).toEqual([]);
	}
	expect(outside.seen).toEqual([]);
});
