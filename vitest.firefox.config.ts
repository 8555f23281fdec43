import { defineConfig } from 'vitest/config';

// The built site in Firefox, apart from the unit tests: it needs `npm run build` first.
export default defineConfig({
	test: {
		name: 'firefox',
		environment: 'node',
		include: ['tests/firefox/**/*.test.ts'],
		// One Firefox at a time; generous limits, as for the page tests.
		fileParallelism: false,
		testTimeout: 90_000,
		hookTimeout: 60_000
	}
});
