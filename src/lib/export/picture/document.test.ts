import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { svgDocument } from './document.ts';
import { within } from './fonts.ts';
import { escaped } from './markup.ts';
import { paintOf } from './paint.ts';

const words = {
	title: 'Who & where',
	description: 'An answer',
	language: 'en-GB'
};

describe('a picture as a document', () => {
	it('says what it is, in words that stay words', () => {
		const hostile = '"><script>alert(1)</script>';
		const sheet = { width: 10.005, height: 20, ground: '#ffffff', body: '<path/>', fonts: '' };
		const text = svgDocument(sheet, { ...words, title: hostile });
		expect(text).not.toContain('<script');
		expect(text).toContain('viewBox="0 0 10.01 20"');
		const [svg] = parseFragment(text).childNodes;
		if (svg === undefined || !('childNodes' in svg)) throw new Error('No element was written');
		const [title] = svg.childNodes;
		if (title === undefined || !('childNodes' in title)) throw new Error('No title was written');
		expect(title.childNodes).toMatchObject([{ nodeName: '#text', value: hostile }]);
	});

	it('holds no character that XML has no place for', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const written = escaped(text);
				expect(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(written)).toBe(false);
				expect(/[<>"]/.test(written)).toBe(false);
			})
		);
		expect(escaped('a\u0000b\ud800c')).toBe('a\ufffdb\ufffdc');
	});
});

describe('a colour', () => {
	it.each([
		['rgb(26, 26, 26)', { colour: '#1a1a1a', opacity: 1 }],
		['rgba(0, 0, 0, 0)', { colour: '#000000', opacity: 0 }],
		['rgba(122, 31, 61, 0.18)', { colour: '#7a1f3d', opacity: 0.18 }],
		['none', { colour: 'none', opacity: 1 }],
		['url("#standing-hatch-accent")', { colour: 'url(#standing-hatch-accent)', opacity: 1 }]
	])('%s', (computed, paint) => {
		expect(paintOf(computed)).toEqual(paint);
	});
});

describe('a letter', () => {
	it('is within the part of the family that holds it', () => {
		expect(within('ć', 'U+0100-02BA,U+1E00')).toBe(true);
		expect(within('a', 'U+0100-02BA,U+1E00')).toBe(false);
		expect(within('\u1e00', 'U+0100-02BA,U+1E00')).toBe(true);
	});
});
