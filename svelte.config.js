import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

// The site's version is the register's: two builds of the same register give the same bytes.
const register = createHash('sha256');
for (const file of readdirSync('data/register').sort()) {
	register.update(file).update(readFileSync(`data/register/${file}`));
}

// The one script that a page for a frame carries stands in the page itself, as its file has it.
const embedded = createHash('sha256').update(readFileSync('src/lib/ui/embedded.js')).digest('base64');

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ strict: true }),
		typescript: {
			// The commands and the gates are held to the same types as the site.
			config: (config) => {
				config.include.push('../scripts/**/*.ts', '../scripts/**/*.mjs', '../*.ts', '../*.js');
				// Our service worker is a line: what it does is typed with the rest.
				config.exclude = config.exclude.filter(
					(/** @type {string} */ path) => !path.endsWith('service-worker.ts')
				);
			}
		},
		// A page's styles are 3 kB as sent: inside the page they spare it a round trip before its first paint.
		inlineStyleThreshold: 16_000,
		version: { name: register.digest('hex').slice(0, 12) },
		// A copy on the device is made once the page is at rest, and not where data is to be saved: we register it ourselves.
		serviceWorker: { register: false },
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail', handleUnseenRoutes: 'fail' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', 'wasm-unsafe-eval', `sha256-${embedded}`],
				// The hash is that of the style attribute Kit's route announcer carries.
				'style-src': ['self', 'unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self', 'blob:'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self']
			}
		}
	}
};
