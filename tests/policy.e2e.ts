import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { builtPages, isEmbed } from '../scripts/lib/routes.ts';
import { described, markupOf, type Markup } from './support/markup.ts';
import { expect, test } from './support/site.ts';
import { metaOf } from './support/soundness.ts';

const pages = builtPages();

/** The style attribute of Kit's line for screen readers, and the script of pages for frames. */
const announcer = "'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='";
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const embedded = hashOf(readFileSync('src/lib/ui/embedded.js', 'utf8'));

/** What every page allows, but for the hashes of what stands in the page itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
	'default-src': ["'none'"],
	'script-src': ["'self'", "'wasm-unsafe-eval'", embedded],
	'style-src': ["'self'", "'unsafe-hashes'", announcer],
	'img-src': ["'self'", 'data:'],
	'font-src': ["'self'"],
	'connect-src': ["'self'"],
	'worker-src': ["'self'", 'blob:'],
	'manifest-src': ["'self'"],
	'base-uri': ["'none'"],
	'form-action': ["'self'"]
};

/** The hashes of what stands between tags of a page and is run or applied; data is not. */
function inlineHashes(html: string, tag: 'script' | 'style'): string[] {
	return [...html.matchAll(new RegExp(`<${tag}\\b([^>]*)>(.*?)</${tag}>`, 'gs'))]
		.filter(([, attributes = '']) => !/\ssrc=|type="application\/ld\+json"/.test(attributes))
		.map(([, , text = '']) => hashOf(text));
}

/** What a page allows beyond what it should, or forbids of what it holds. */
function policyProblems(html: string, markup: Markup): string[] {
	const [policy = ''] = metaOf(markup, 'http-equiv', 'content-security-policy');
	const said = new Map(
		policy.split(';').map((directive) => {
			const [name = '', ...sources] = directive.trim().split(/\s+/);
			return [name, sources] as const;
		})
	);
	const own: Readonly<Record<string, string[] | undefined>> = {
		'script-src': inlineHashes(html, 'script'),
		'style-src': inlineHashes(html, 'style')
	};
	return [...new Set([...Object.keys(allowed), ...said.keys()])].flatMap((name) => {
		const inline = own[name] ?? [];
		const right = new Set([...(allowed[name] ?? []), ...inline]);
		const found = new Set(said.get(name));
		const differs = [...found, ...right].filter((source) => found.has(source) !== right.has(source));
		return differs.map((source) => `${name} ${source}`);
	});
}

/** Links of a page that tell another site whence their reader comes, or give it a hand on the page. */
function tellingLinks({ elements }: Markup): string[] {
	return elements
		.filter(({ tag, attributes }) => {
			const leaves = /^(https?:)?\/\//.test(attributes.get('href') ?? '');
			const rel = (attributes.get('rel') ?? '').split(' ');
			return (
				['a', 'area'].includes(tag) && ((leaves && !rel.includes('noreferrer')) || attributes.has('ping'))
			);
		})
		.map(described);
}

test('the policy of every page is the strict one, and what stands in the page is known by its hash', () => {
	const problems = pages.flatMap(({ route, file }) =>
		policyProblems(readFileSync(file, 'utf8'), markupOf(file)).map((problem) => `${route} ${problem}`)
	);
	expect(problems.slice(0, 20)).toEqual([]);
});

test('no page tells another site whence its reader comes', () => {
	const loud = pages.filter(
		({ file }) => metaOf(markupOf(file), 'name', 'referrer').join() !== 'no-referrer'
	);
	expect(loud.map(({ route }) => route)).toEqual([]);
	const links = pages.flatMap(({ route, file }) =>
		tellingLinks(markupOf(file)).map((link) => `${route} ${link}`)
	);
	expect(links.slice(0, 20)).toEqual([]);
	const leaving = pages.filter(({ file }) =>
		markupOf(file).elements.some(({ attributes }) => attributes.get('rel')?.includes('noreferrer') === true)
	);
	expect(leaving.length, 'pages with links that leave').toBeGreaterThan(100);
});

test('a page that may be framed holds no field and no button', () => {
	const controls = pages
		.filter(isEmbed)
		.filter(({ file }) =>
			markupOf(file).elements.some(({ tag }) => /^(input|select|form|textarea)$/.test(tag))
		);
	expect(controls.map(({ route }) => route)).toEqual([]);
});

test('the page About lists what others wrote, and every licence text is sent with the site', () => {
	const rows = markupOf('build/about/index.html').elements.filter(
		({ tag, ancestors }) => tag === 'tr' && ancestors.some(({ attributes }) => attributes.has('data-shipped'))
	);
	const listed = rows.slice(1).map(({ text }) => text.replace(/\s+/g, ' ').trim());
	for (const name of ['svelte', '@sveltejs/kit', '@duckdb/duckdb-wasm', 'apache-arrow', 'docx', 'jspdf'])
		expect(listed.some((line) => line.startsWith(name))).toBe(true);
	expect(listed.join()).toMatch(/noto-sans.*OFL-1\.1/);
	expect(listed.join()).not.toMatch(/html2canvas|canvg|dompurify/);
	const texts = readFileSync('build/licences.txt', 'utf8');
	const heads = [...texts.matchAll(/^={78}\n(.*)\n={78}$/gm)].map(([, head = '']) => head);
	expect(heads.map((head) => head.replace(/[: ]+/g, ''))).toEqual(
		listed.map((line) => line.replace(/[: ]+/g, ''))
	);
	for (const part of texts.split(/^={78}\n.*\n={78}$/m).slice(1))
		expect(part.trim().length).toBeGreaterThan(200);
});
