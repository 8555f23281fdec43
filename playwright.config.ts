import { defineConfig, devices } from '@playwright/test';
import { createServer } from 'node:net';
import { requireBrowser } from './scripts/lib/browser.mjs';

/** A port that nothing listens on. */
function freePort(): Promise<number> {
	return new Promise((done, fail) => {
		const server = createServer().once('error', fail);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => {
				if (typeof address === 'object' && address !== null) done(address.port);
				else fail(new Error('No free port was found on 127.0.0.1'));
			});
		});
	});
}

// The workers read this file again: they take the port that the first reading found.
const port = (process.env['SITE_PORT'] ??= String(await freePort()));
const report = process.env['PAGES_REPORT'];

export default defineConfig({
	testDir: '.',
	testMatch: ['src/**/*.e2e.ts', 'tests/**/*.e2e.ts'],
	outputDir: 'test-results',
	fullyParallel: true,
	forbidOnly: process.env['CI'] !== undefined,
	workers: 2,
	// Generous limits: a busy machine is no failed test.
	timeout: 90_000,
	// A transcript of a page says all that is there, no less and no more.
	expect: { timeout: 15_000, toMatchAriaSnapshot: { children: 'deep-equal' } },
	reporter: [
		[process.env['CI'] === undefined ? 'line' : 'dot'],
		...(report === undefined ? [] : [['json', { outputFile: report }] as const])
	],
	use: {
		baseURL: `http://127.0.0.1:${port}/`,
		trace: 'off',
		// A copy of the whole site in each test would hold up what it waits for, and hide what a page itself fetches; the
		// tests of the copy allow it.
		serviceWorkers: 'block',
		launchOptions: { executablePath: requireBrowser() }
	},
	projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'] } }],
	webServer: {
		command: `node scripts/serve.mjs --port ${port}`,
		url: `http://127.0.0.1:${port}/`,
		reuseExistingServer: false
	}
});
