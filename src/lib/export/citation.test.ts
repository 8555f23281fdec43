import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex, plainCitation, ris, type Cited } from './citation.ts';

const cited: Cited = {
	title: 'To which States did the SPT return?',
	asOf: '2026-02-10',
	register: '1b93becfb954',
	link: 'https://example.org/returns/?group=african#returns'
};

describe('in words', () => {
	it('names the Observatory, the figure, the day, the version and the link', () => {
		expect(plainCitation(cited, null)).toBe(
			'OPCAT Observatory, “To which States did the SPT return?”, data as at 10 February 2026, register version 1b93becfb954, CC BY 4.0, https://example.org/returns/?group=african#returns'
		);
	});

	it('says when it was read, where that is known', () => {
		expect(plainCitation(cited, '2026-11-28')).toMatch(/#returns, accessed 28 November 2026$/);
	});
});

/** The fields of an entry, TeX’s commands read back; their values end where their braces do. */
function fieldsOf(entry: string): Map<string, string> {
	const signs: Record<string, string> = {
		textbackslash: '\\',
		textbraceleft: '{',
		textbraceright: '}',
		textasciitilde: '~',
		textasciicircum: '^'
	};
	const fields = new Map<string, string>();
	for (const [, name = '', rest = ''] of entry.matchAll(/^ {2}(\w+) = (.*?),?$/gm)) {
		let depth = 0;
		for (const sign of rest) depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
		expect(depth).toBe(0);
		const inner = rest
			.replace(/^\{+/, '')
			.replace(/\}+$/, (end) => (rest.startsWith('{{') ? end.slice(2) : end.slice(1)));
		fields.set(
			name,
			inner.replace(
				/\\(text\w+)\{\}|\\([&%$#_])/g,
				(_, command: string | undefined, sign: string | undefined) =>
					command === undefined ? (sign ?? '') : (signs[command] ?? '?')
			)
		);
	}
	return fields;
}

describe('BibTeX', () => {
	it('is an entry of one figure', () => {
		expect(bibtex(cited, 'opcat-returns-default-as-at-2026-02-10'))
			.toBe(`@misc{opcat-returns-default-as-at-2026-02-10,
  author = {{OPCAT Observatory}},
  title = {{To which States did the SPT return?}},
  year = {2026},
  month = feb,
  note = {data as at 10 February 2026, register version 1b93becfb954, CC BY 4.0},
  url = {https://example.org/returns/?group=african#returns}
}
`);
	});

	it('carries signs that TeX reads as its own, and keeps braces in pairs', () => {
		const title = 'A & B: 50 % of $1 #1 a_b {c ~d ^e \\f } “é”';
		expect(fieldsOf(bibtex({ ...cited, title }, 'a')).get('title')).toBe(title);
		fc.assert(
			fc.property(fc.string(), (some) => {
				const line = some.replace(/[\s\p{Cc}]+/gu, ' ').trim();
				expect(fieldsOf(bibtex({ ...cited, title: some }, 'a')).get('title')).toBe(line);
			})
		);
	});
});

describe('RIS', () => {
	it('is a record of a data file, a line a field', () => {
		expect(ris(cited).split('\r\n')).toEqual([
			'TY  - DATA',
			'AU  - OPCAT Observatory',
			'TI  - To which States did the SPT return?',
			'PB  - OPCAT Observatory',
			'PY  - 2026',
			'DA  - 2026/02/10',
			'ET  - 1b93becfb954',
			'N1  - data as at 10 February 2026, register version 1b93becfb954, CC BY 4.0',
			'UR  - https://example.org/returns/?group=african#returns',
			'ER  - ',
			''
		]);
	});

	it('lets no title begin a field of its own', () => {
		expect(ris({ ...cited, title: 'a\r\nER  - \nTY  - b' })).toContain('TI  - a ER - TY - b\r\n');
	});
});
