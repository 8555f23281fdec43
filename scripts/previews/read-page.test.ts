import { expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const page = `<!doctype html><html lang="en"><head><title>T</title><meta name="description" content="What it is."><style>.a{b:c}</style></head>
<body><h1>The site</h1><ul data-headline><li><a href="x"><strong>96</strong> parties</a></li></ul>
<dl data-facts><div><dt>Visits</dt><dd><a href="#x">2</a></dd></div></dl>
<figure id="one"><h2>How  many?</h2><p data-sentence>Two &amp; more.</p>
<div class="drawing x"><ul><li><svg aria-hidden="true" width="12" height="12"></svg> party</li></ul>
<div class="widths"><div class="narrow x"><svg role="img" viewBox="0 0 1 1"></svg></div><div class="wide x"><svg role="img" viewBox="0 0 2 2"></svg></div></div></div>
<figcaption><p data-source>Source: all, as at 2026. Register version <code>abc</code>.</p></figcaption></figure>
<figure id="two"><h2>Listed?</h2><div class="drawing"><div class="narrow"><svg role="img" viewBox="0 0 1 1"></svg><ol><li>1</li></ol></div><div class="wide"><svg role="img" viewBox="0 0 2 2"></svg></div></div></figure></body></html>`;

it('reads a figure as it is drawn', () => {
	expect(readPage(page, 'one')).toEqual({
		title: 'How many?',
		sentence: 'Two & more.',
		source: 'Source: all, as at 2026.',
		facts: [
			{ label: 'Visits', value: '2' },
			{ label: 'parties', value: '96' }
		],
		drawings: ['<svg role="img" viewBox="0 0 1 1"></svg>', '<svg role="img" viewBox="0 0 2 2"></svg>'],
		keys: [{ swatch: '<svg aria-hidden="true" width="12" height="12"></svg>', label: 'party' }],
		css: '.a{b:c}'
	});
});

it('leaves a drawing out whose numbers are told in a list', () => {
	expect(readPage(page, 'two').drawings).toEqual(['<svg role="img" viewBox="0 0 2 2"></svg>']);
});

it('reads a page by its heading and description', () => {
	expect(readPage(page)).toMatchObject({ title: 'The site', sentence: 'What it is.', drawings: [] });
	expect(() => readPage(page, 'three')).toThrow('no figure "three"');
});
