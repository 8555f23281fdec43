import {
	AlignmentType,
	Document,
	ExternalHyperlink,
	Footer,
	Header,
	Packer,
	PageNumber,
	Paragraph,
	TextRun,
	type Table
} from 'docx';
import { withZipClock } from '../export/zip-clock.ts';
import * as m from '../paraglide/messages.js';
import type { Block, Briefing, Note } from './document.ts';
import { isAddress } from './addresses.ts';
import { figureParts, type Rasterise } from './docx-figure.ts';
import { blockParts, heading, type Mentioned } from './docx-parts.ts';
import { docxStyles } from './docx-styles.ts';
import { sameBytes } from './same-bytes.ts';

function footnote({ words, address, record }: Note): { children: Paragraph[] } {
	const at =
		address !== null && isAddress(address)
			? new ExternalHyperlink({ link: address, children: [new TextRun({ text: address })] })
			: new TextRun({ text: address ?? '' });
	return {
		children: [
			new Paragraph({
				style: 'FootnoteText',
				children: [
					new TextRun({ text: ` ${words}.${address === null ? '' : ' '}` }),
					at,
					new TextRun({ text: ` ${record}` })
				]
			})
		]
	};
}

/** What stands on every page: the title and the day at the head, the number of the page at the foot. */
function runningParts({ title, ends }: Briefing) {
	const small = (children: TextRun[], alignment: (typeof AlignmentType)[keyof typeof AlignmentType]) =>
		new Paragraph({ style: 'Running', alignment, children });
	return {
		headers: {
			default: new Header({
				children: [small([new TextRun({ text: `${title}. ${ends}` })], AlignmentType.LEFT)]
			})
		},
		footers: {
			default: new Footer({
				children: [
					small(
						[new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
						AlignmentType.RIGHT
					)
				]
			})
		}
	};
}

/** Margins of an A4 page, in twentieths of a point: 2 cm, a little more at the head. */
const page = {
	size: { width: 11906, height: 16838 },
	margin: { top: 1304, right: 1134, bottom: 1020, left: 1134, header: 510, footer: 454 }
};

/**
 * A briefing as a Word document: real headings, tables, footnotes and figures. The same briefing gives the same bytes, where
 * its pixels are drawn by the same hand.
 * @param rasterise draws a figure in pixels, for programs that show no SVG
 * @returns the file
 * @throws what `rasterise` throws
 */
export async function docx(briefing: Briefing, rasterise: Rasterise): Promise<Uint8Array> {
	const { title, sections, notes, check } = briefing;
	const mentioned: Mentioned = new Set();
	const partsOf = async (block: Block) =>
		block.kind === 'figure'
			? figureParts(block, notes, mentioned, rasterise)
			: blockParts(block, notes, mentioned);
	const body: (Paragraph | Table)[] = [];
	// One after the other: the number of a footnote follows from what was mentioned before.
	for (const { heading: words, level, blocks } of sections) {
		body.push(heading(words, level));
		for (const block of blocks) body.push(...(await partsOf(block)));
	}
	const document = new Document({
		title,
		description: check,
		creator: m.site_name(),
		lastModifiedBy: m.site_name(),
		styles: docxStyles,
		footnotes: Object.fromEntries(notes.map((note, index) => [index + 1, footnote(note)])),
		sections: [
			{
				properties: { page },
				...runningParts(briefing),
				children: [
					heading(title, 1),
					...body,
					new Paragraph({ style: 'Running', children: [new TextRun({ text: check })] })
				]
			}
		]
	});
	const packed = await withZipClock(() => Packer.pack(document, 'uint8array'));
	return sameBytes(packed, briefing.asOf);
}
