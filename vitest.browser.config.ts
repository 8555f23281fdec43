import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { engineFixtures } from './src/lib/engine/testing/vite-plugin.ts';
import { commands } from './src/lib/engine/testing/commands.ts';

// A system's Chromium where there is one, else the one that `npx playwright install chromium` brings.
const system = '/usr/bin/chromium';

export default defineConfig({
	plugins: [sveltekit(), engineFixtures()],
	// Found late, these would make Vite reload the page in the midst of a test.
	optimizeDeps: { include: ['@duckdb/duckdb-wasm', 'apache-arrow', 'fast-check'] },
	test: {
		name: 'browser',
		include: ['src/**/*.browser.test.ts'],
		browser: {
			enabled: true,
			headless: true,
			screenshotFailures: false,
			commands,
			provider: playwright({
				launchOptions: {
					...(existsSync(system) ? { executablePath: system } : {}),
					args: [
						'--no-sandbox',
						'--disable-gpu',
						'--disable-quic',
						'--no-first-run',
						'--disable-background-networking',
						'--disable-component-update',
						'--disable-sync'
					]
				}
			}),
			instances: [{ browser: 'chromium' }]
		}
	}
});
