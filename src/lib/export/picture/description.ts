import * as m from '../../paraglide/messages.js';
import type { CitedSource, Provenance } from '../provenance.ts';
import { escaped } from './markup.ts';

const namespaces = {
	rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
	dc: 'http://purl.org/dc/elements/1.1/',
	xmpRights: 'http://ns.adobe.com/xap/1.0/rights/'
};

const declared = Object.entries(namespaces)
	.map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
	.join('');

const simple = (name: string, text: string) => `<${name}>${escaped(text)}</${name}>`;

function listed(name: string, kind: 'Bag' | 'Seq', texts: readonly string[]): string {
	const items = texts.map((text) => simple('rdf:li', text)).join('');
	return items === '' ? '' : `<${name}><rdf:${kind}>${items}</rdf:${kind}></${name}>`;
}

const inWords = (name: string, text: string) =>
	`<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></${name}>`;

/** The words of a picture that describe it. */
export interface DescribedPicture {
	readonly title: string;
	/** The answer, and what it does not know. */
	readonly description: string;
	/** The source line. */
	readonly source: string;
	/** BCP 47. */
	readonly language: string;
}

/** A source in one line: its publisher, its title, its date, its address, as far as they are known. */
export function sourceLine({ publisher, title, published_on, url }: CitedSource): string {
	return [publisher, title, published_on, url].filter((part) => part !== null).join(', ');
}

/**
 * What a picture says of itself beside what it shows, for those who find it without its page: RDF in the terms of Dublin
 * Core, in the form that XMP gives them (ISO 16684-1), so that SVG, PNG and PDF carry the same.
 * @param picture what it says, in its own language; its title may be the reader's own
 * @param of whence it comes
 */
export function description(picture: DescribedPicture, of: Provenance): string {
	const properties = [
		inWords('dc:title', picture.title),
		inWords('dc:description', picture.description),
		simple('dc:source', picture.source),
		simple('dc:identifier', of.link),
		listed('dc:date', 'Seq', [of.asOf]),
		listed('dc:language', 'Bag', [picture.language]),
		listed('dc:publisher', 'Bag', [m.site_name()]),
		listed('dc:subject', 'Bag', [of.question, ...of.parameters.map(({ words }) => words)]),
		listed('dc:relation', 'Bag', of.sources.map(sourceLine)),
		inWords('dc:rights', m.picture_licence({ version: of.register })),
		simple('xmpRights:WebStatement', of.licence.url)
	];
	return `<rdf:RDF${declared}><rdf:Description rdf:about="">${properties.join('')}</rdf:Description></rdf:RDF>`;
}

/** A description as a file that is no XML carries it: an XMP packet, which nobody is to change in place. */
export function packet(rdf: string): string {
	const begin = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>';
	return `${begin}<x:xmpmeta xmlns:x="adobe:ns:meta/">${rdf}</x:xmpmeta><?xpacket end="r"?>`;
}

/**
 * A picture with its description inside.
 * @param svg a document of `svgDocument`
 * @param rdf its description
 */
export function described(svg: string, rdf: string): string {
	const end = '</desc>';
	const at = svg.indexOf(end) + end.length;
	return `${svg.slice(0, at)}<metadata>${rdf}</metadata>${svg.slice(at)}`;
}
