import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { languages } from './scripts/languages/vite-plugin.ts';
import { licences } from './scripts/licences/vite-plugin.ts';

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './project.inlang',
			outdir: './src/lib/paraglide',
			strategy: ['baseLocale']
		}),
		languages(),
		licences(),
		sveltekit()
	],
	ssr: { noExternal: ['bits-ui'] },
	resolve: {
		alias: [
			{
				find: /^(html2canvas|canvg|dompurify)$/,
				replacement: `${import.meta.dirname}/src/lib/export/picture/never-run.ts`
			}
		]
	},
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					// Some tests ask hundreds of questions; a busy machine is no failure.
					testTimeout: 60_000,
					include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
					exclude: ['src/**/*.browser.test.ts']
				}
			},
			'./vitest.browser.config.ts'
		]
	}
});
