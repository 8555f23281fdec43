import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import { briefingOf } from '../figures/briefings.server.ts';
import type { Briefing } from './document.ts';
import { docx } from './docx.ts';
import type { Rasterise } from './docx-figure.ts';

/** A picture of one pixel stands for what would be drawn. */
const pixel = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64'
);
const drawn: string[] = [];
const rasterise: Rasterise = (svg) => {
	drawn.push(svg);
	return Promise.resolve(new Uint8Array(pixel));
};

let briefing: Briefing;
let file: Uint8Array;
beforeAll(async () => {
	briefing = await briefingOf('KAZ');
	file = await docx(briefing, rasterise);
});

const part = (name: string) => strFromU8(unzipSync(file)[name] ?? new Uint8Array());
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, first = '']) => first);

it('gives the same bytes each time', async () => {
	expect(Buffer.compare(await docx(briefing, rasterise), file)).toBe(0);
});

it('has each source as a footnote, mentioned once as a footnote, in the order of the numbers', () => {
	const numbers = briefing.notes.map((_, index) => String(index + 1));
	expect(found(part('word/document.xml'), /<w:footnoteReference w:id="(\d+)"/g)).toEqual(numbers);
	expect(found(part('word/footnotes.xml'), /<w:footnote w:id="(\d+)"/g)).toEqual(numbers);
});

it('points a later mention back to the first', () => {
	const text = part('word/document.xml');
	const marks = found(text, /<w:bookmarkStart [^>]*w:name="(note-\d+)"/g);
	const links = found(text, /<w:hyperlink [^>]*w:anchor="(note-\d+)"/g);
	expect(links.length).toBeGreaterThan(5);
	expect(links.filter((link) => !marks.includes(link))).toEqual([]);
});

it('has real headings and a table', () => {
	const text = part('word/document.xml');
	expect(found(text, /<w:pStyle w:val="(Heading\d)"/g)).toEqual([
		'Heading1',
		...briefing.sections.map(() => 'Heading2')
	]);
	expect(text).toContain('<w:tblHeader/>');
});

it('has its figures as drawings with pixels to fall back on, words for those who do not see them, and a caption', () => {
	const text = part('word/document.xml');
	const figures = briefing.sections.flatMap(({ blocks }) =>
		blocks.filter((block) => block.kind === 'figure')
	);
	expect(figures.map(({ id }) => id)).toEqual(['record', 'compared']);
	const names = Object.keys(unzipSync(file)).filter((name) => name.startsWith('word/media/'));
	expect(names.filter((name) => name.endsWith('.svg')).map(part)).toEqual(drawn.slice(0, 2));
	// Of pictures that are alike, as these pixels are, one is kept.
	expect(names.filter((name) => name.endsWith('.png'))).toHaveLength(1);
	expect(found(text, /<wp:docPr [^>]*descr="([^"]*)"/g)).toEqual(figures.map(({ answer }) => answer));
	for (const { title, source } of figures) {
		expect(text).toContain(title);
		expect(text).toContain(source);
	}
	expect(found(text, /<w:pStyle w:val="(Caption)"/g)).toHaveLength(2);
});

it('is dated by the record, not by the clock', () => {
	expect(found(part('docProps/core.xml'), /<dcterms:\w+[^>]*>([^<]+)/g)).toEqual([
		`${briefing.asOf}T00:00:00Z`,
		`${briefing.asOf}T00:00:00Z`
	]);
});
