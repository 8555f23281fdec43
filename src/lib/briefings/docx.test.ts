import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import { briefingOf } from '../figures/briefings.server.ts';
import type { Briefing } from './document.ts';
import { docx } from './docx.ts';

let briefing: Briefing;
let file: Uint8Array;
beforeAll(async () => {
	briefing = await briefingOf('KAZ');
	file = await docx(briefing);
});

const part = (name: string) => strFromU8(unzipSync(file)[name] ?? new Uint8Array());
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, first = '']) => first);

it('gives the same bytes each time', async () => {
	expect(Buffer.compare(await docx(briefing), file)).toBe(0);
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

it('is dated by the record, not by the clock', () => {
	expect(found(part('docProps/core.xml'), /<dcterms:\w+[^>]*>([^<]+)/g)).toEqual([
		`${briefing.asOf}T00:00:00Z`,
		`${briefing.asOf}T00:00:00Z`
	]);
});
