import { describe, expect, test } from 'vitest';
import { elementsOf, lineOf, parseHtml, textOf } from './html.ts';
import { pageOf } from './page.ts';
import { Refusal } from './refusal.ts';

const page = (text: string) => pageOf(new TextEncoder().encode(text), 'a.html');

describe('the text of a page', () => {
	test('has a line a block, and nothing that a reader does not see', () => {
		const html =
			'<title>t</title><body><h1>The  visit</h1><script>var a = "<p>no</p>"</script><style>p {}</style>' +
			'<p>from <b>2</b>\n to&nbsp;4 May</p><noscript>no</noscript><template><p>no</p></template>one<br>two';
		expect(textOf(parseHtml(page(html)))).toBe('The visit\nfrom 2 to 4 May\none\ntwo');
	});

	test('leaves out what is to be skipped', () => {
		const html = '<nav><p>menu</p></nav><p>text</p>';
		expect(textOf(parseHtml(page(html)), ({ tagName }) => tagName === 'nav')).toBe('text');
	});
});

test('elements know their line', () => {
	const [paragraph] = elementsOf(parseHtml(page('<body>\n\n<p>x'))).filter(({ tagName }) => tagName === 'p');
	expect(paragraph && lineOf(paragraph)).toBe(3);
});

describe('a page that would take a parser hours or the memory of the machine', () => {
	test.each([
		['deeply nested', '<div>'.repeat(200_000)],
		[
			'deeply nested, with paragraphs that look for their end',
			'<div><b>'.repeat(50_000) + '<p>'.repeat(50_000)
		],
		['of too many elements', '<p>'.repeat(400_000)],
		[
			'of formatting that multiplies',
			`<p>${Array.from({ length: 900 }, (_, n) => `<font size=${n}>`).join('')}</p>${'<p>x'.repeat(50_000)}`
		],
		['of too much text', 'a '.repeat(3_000_000)]
	])('is refused: %s', (_, html) => {
		expect(() => parseHtml(page(html))).toThrow(Refusal);
	});

	test('is read where only its pictures are large', () => {
		const html = `<p>x<img src="data:image/png;base64,${'A'.repeat(6_000_000)}">y`;
		expect(textOf(parseHtml(page(html)))).toBe('xy');
	});

	test('is read to its bottom without recursion', () => {
		expect(textOf(parseHtml(page(`${'<div>'.repeat(900)}deep`)))).toBe('deep');
	});
});
