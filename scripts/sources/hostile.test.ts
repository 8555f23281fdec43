import { describe, expect, test } from 'vitest';
import type { Given } from './format.ts';
import { fixtures } from './fuzz/seeds.ts';
import { formatOf, formats } from './importers.ts';
import { stateMatcher } from './names.ts';
import { pageOf, type Page } from './page.ts';
import { Refusal } from './refusal.ts';
import { register } from './testing.ts';

const states = stateMatcher(register);
const given: Given = { as_of: null, withdrawn_on: {}, url: null };
/** The small pages of every published format that are to be read. */
const pages = fixtures()
	.filter(({ name }) => !/^(?:refused|maintenance)/.test(name))
	.map(({ name, bytes }) => pageOf(bytes, name));

/** No page may take longer, in milliseconds, on a busy machine too. */
const SLOW = 8000;

/** Reads a page to its end as the command does; gives the refusal, or null. Anything else that is thrown is let through. */
function tried(bytes: Uint8Array, name: string): Refusal | null {
	const begun = performance.now();
	try {
		const page = pageOf(bytes, name);
		const read = formatOf(page).read(page, states);
		JSON.stringify(read.json(register));
		read.propose(register, given);
		return null;
	} catch (error) {
		if (error instanceof Refusal) return error;
		throw error;
	} finally {
		expect(performance.now() - begun).toBeLessThan(SLOW);
	}
}

const utf8 = (text: string) => new TextEncoder().encode(text);

test('there is a page of every format, and it is read', () => {
	const read = new Set(pages.map((page) => formatOf(page).id));
	expect([...read].sort()).toEqual(formats.map(({ id }) => id).sort());
	expect(pages.map(({ bytes, name }) => tried(bytes, name)?.message).filter(Boolean)).toEqual([]);
});

const ofText = pages.filter(({ encoding }) => encoding !== null);
const release = ofText.find(({ name }) => name === '2016-kazakhstan.html');

describe('a hostile page is refused by every importer, with file and place', () => {
	const whole: [string, (page: Page) => Uint8Array][] = [
		['empty', () => new Uint8Array()],
		['blank', () => utf8('   \n\n')],
		['over 20 MB', () => new Uint8Array(20_000_001).fill(65)],
		[
			'binary in its midst',
			({ bytes }) => Uint8Array.of(...bytes.subarray(0, 300), 0, 1, 2, ...bytes.subarray(300))
		],
		[
			'deeply nested before its end',
			({ text }) => utf8(`${text.slice(0, text.lastIndexOf('</'))}${'<div>'.repeat(150_000)}`)
		]
	];
	test.each(whole)('%s', (how, made) => {
		for (const page of ofText) {
			if (page.name.endsWith('.txt') && how.startsWith('deeply')) continue;
			const refusal = tried(made(page), page.name);
			expect(refusal, page.name).toBeInstanceOf(Refusal);
			expect(refusal?.where).toContain(page.name);
		}
	});

	test('in another encoding than it declares', () => {
		const declared = ofText.filter(({ text }) => /charset="?utf-8/i.test(text));
		expect(declared.length).toBeGreaterThan(2);
		for (const { text, name } of declared) {
			const at = text.length - 60;
			const bytes = Uint8Array.of(...utf8(text.slice(0, at)), 0xe9, 0xff, ...utf8(text.slice(at)));
			expect(tried(bytes, name)?.message).toMatch(
				/line \d+: this is no utf-8 text, which the page says it is/
			);
		}
	});

	test('twice in one file', () => {
		for (const { text, name } of ofText.filter((page) => !page.name.endsWith('.txt')))
			expect(tried(utf8(`${text}\n${text}`), name), name).toBeInstanceOf(Refusal);
	});

	test('cut at half', () => {
		for (const { bytes, name } of pages.filter((page) => !page.name.endsWith('.txt')))
			expect(tried(bytes.slice(0, bytes.length / 2), name), name).toBeInstanceOf(Refusal);
	});

	test('plain releases, cut anywhere, never give what the whole does not say', () => {
		for (const page of ofText.filter(({ name }) => name.endsWith('.txt'))) {
			const whole = JSON.stringify(formatOf(page).read(page, states).json(register));
			for (let at = 40; at < page.text.length; at += 23) {
				const cut = pageOf(utf8(page.text.slice(0, at)), page.name);
				if (tried(cut.bytes, cut.name) !== null) continue;
				const read = formatOf(cut).read(cut, states).json(register) as {
					iso3: string;
					members: { name: string }[];
				};
				expect(whole).toContain(`"iso3":"${read.iso3}"`);
				for (const { name } of read.members) expect(whole).toContain(`"name":"${name}"`);
			}
		}
	});
});

describe('what a page says in scripts, styles and comments is in no value', () => {
	test('of a release', () => {
		expect(release).toBeDefined();
		const { text = '', name = '' } = release ?? {};
		const planted = text.replaceAll(
			'<p>',
			'<p><script>alert("Jane Planted (Norway)")</script><!-- planted --><style>.planted{}</style>'
		);
		const page = pageOf(utf8(planted), name);
		const json = JSON.stringify(formatOf(page).read(page, states).json(register));
		expect(json).not.toMatch(/planted|alert|script/i);
	});
});

const long = (what: string) => what.repeat(Math.ceil(190_000 / what.length));
const START =
	'GENEVA (1 May 2020) – The Subcommittee on Prevention of Torture (SPT) will visit Ghana from 4 to 5 May. ';

describe('text that repeats makes no pattern slow', () => {
	test.each(
		[
			...[
				'a',
				'A',
				' ',
				'(',
				')',
				'1 ',
				'Mr. ',
				'de la ',
				'dela',
				"O'",
				'A-',
				'A. ',
				'and ',
				'of the ',
				'1 to ',
				'May 1 ',
				'1 May to '
			],
			...[
				'visit to ',
				'visit of ',
				'first visit ',
				'Head of the delegation ',
				'delegation: ',
				'led by Ab ',
				'Ab (Ghana), ',
				'Ab Cd, '
			],
			...[
				'ratified ',
				'92 States ',
				'one of the 92 States ',
				'the delegation composed of ',
				'•',
				'. ',
				'! A',
				'Geneva, ',
				'GENEVA (',
				'– ',
				'\n',
				'\t'
			]
		].map((what) => [JSON.stringify(what), what] as const)
	)('%s', (_, what) => {
		tried(utf8(START + long(what)), 'long.txt');
		tried(utf8(`${START}The delegation is composed of ${long(what)}.`), 'long.txt');
		tried(utf8(`<html><p>${START}</p><table><tr><td>${long(what)}</td></tr></table></html>`), 'long.html');
	});
});
