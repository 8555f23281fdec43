import { parseFragment, serialize } from 'parse5';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sample } from '../testing/sample.ts';
import { described, description, packet, sourceLine } from './description.ts';
import { withXmp } from './png-text.ts';

const picture = {
	title: 'Who & "where" <script>',
	description: 'Une réponse.',
	source: 'Une source.',
	language: 'fr'
};
const rdf = description(picture, sample);

describe('what a picture says of itself', () => {
	it('is its title, its answer, what was chosen, its day, its licence, its address and its sources', () => {
		for (const part of [
			'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Who &amp; &quot;where&quot; &lt;script&gt;</rdf:li>',
			'Une réponse.',
			'<dc:source>Une source.</dc:source>',
			'<rdf:li>returns</rdf:li><rdf:li>States: Côte d’Ivoire and Kazakhstan</rdf:li>',
			'<dc:date><rdf:Seq><rdf:li>2026-02-10</rdf:li></rdf:Seq></dc:date>',
			'<rdf:li>OHCHR, 2016-09, https://example.org/a</rdf:li><rdf:li>=cmd, A, “B”, 2016-09-20</rdf:li>',
			'<dc:language><rdf:Bag><rdf:li>fr</rdf:li></rdf:Bag></dc:language>',
			'states=CIV,KAZ&amp;name=%3D1%2B1#returns</dc:identifier>',
			'CC BY 4.0',
			sample.register
		])
			expect(rdf).toContain(part);
	});

	it('names no list of sources where rows name none', () => {
		expect(description(picture, { ...sample, sources: [] })).not.toContain('dc:relation');
	});

	it('stands in the picture behind its title and description, and nothing of it becomes a mark', () => {
		const svg = '<svg><title>A</title><desc>B</desc><path/></svg>';
		const whole = described(svg, rdf);
		expect(whole.startsWith('<svg><title>A</title><desc>B</desc><metadata><rdf:RDF')).toBe(true);
		expect(whole.endsWith('</rdf:RDF></metadata><path/></svg>')).toBe(true);
		expect(serialize(parseFragment(whole))).not.toContain('<script');
	});
});

it('a source is told as far as it is known', () => {
	expect(sample.sources.map(sourceLine)).toEqual([
		'OHCHR, 2016-09, https://example.org/a',
		'=cmd, A, “B”, 2016-09-20'
	]);
});

/** The chunks of a PNG file: their types, what they hold, and whether their checks agree. */
function chunksOf(png: Buffer): { type: string; held: Buffer; whole: boolean }[] {
	const chunks = [];
	for (let at = 8; at < png.length;) {
		const end = at + 8 + png.readUInt32BE(at);
		const type = png.toString('latin1', at + 4, at + 8);
		const whole = crc32(png.subarray(at + 4, end)) === png.readUInt32BE(end);
		chunks.push({ type, held: png.subarray(at + 8, end), whole });
		at = end + 4;
	}
	return chunks;
}

describe('a picture in pixels', () => {
	const onePixel = Buffer.from(
		'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
		'base64'
	);

	it('carries it as XMP, and is otherwise as it was', () => {
		const chunks = chunksOf(Buffer.from(withXmp(onePixel, packet(rdf))));
		expect(chunks.map(({ type, whole }) => [type, whole])).toEqual([
			['IHDR', true],
			['iTXt', true],
			['IDAT', true],
			['IEND', true]
		]);
		const [keyword, text] = chunks[1]?.held.toString('utf8').split('\0\0\0\0\0') ?? [];
		expect(keyword).toBe('XML:com.adobe.xmp');
		expect(text).toBe(packet(rdf));
		expect(chunks.filter(({ type }) => type !== 'iTXt')).toEqual(chunksOf(onePixel));
	});
});
