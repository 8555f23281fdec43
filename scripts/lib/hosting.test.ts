import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headers } from './headers.mjs';
import { anywhere, forever } from './site-server.mjs';

const examples = ['Caddyfile', 'nginx.conf', '_headers'] as const;
const textOf = (name: string) => readFileSync(`docs/hosting/${name}`, 'utf8');

describe.each(examples)('the example %s', (name) => {
	it('sends what our own server sends', () => {
		const text = textOf(name);
		for (const [header, value] of Object.entries(headers)) {
			expect(text).toContain(header);
			expect(text).toContain(value);
		}
		expect(text).toContain(anywhere);
		expect(text).toContain(forever);
	});

	it('lets nobody keep the service worker, which brings updates, and tells what a manifest is', () => {
		const text = textOf(name);
		const rest = /default +"no-cache"|@named not path[^]*?no-cache/.test(text);
		expect(rest || /^\/service-worker\.js\n +Cache-Control: no-cache$/m.test(text)).toBe(true);
		if (name !== '_headers') expect(text).toContain('application/manifest+json');
	});
});

it('no page but embeds may be framed where each has to be named', () => {
	const folders = readdirSync('src/routes', { withFileTypes: true })
		.filter(
			(entry) => entry.isDirectory() && readdirSync(`src/routes/${entry.name}`).includes('+page.svelte')
		)
		.map(({ name }) => name)
		.filter((name) => name !== 'embed');
	const named = [
		...textOf('_headers').matchAll(/^\/(?:([\w-]+)\/\*)?\n {2}Content-Security-Policy: (.*)$/gm)
	];
	const policies = Object.fromEntries(named.map(([, folder = '', policy = '']) => [folder, policy]));
	expect(policies).toEqual({
		embed: anywhere,
		...Object.fromEntries(['', ...folders].map((folder) => [folder, headers['Content-Security-Policy']]))
	});
});
