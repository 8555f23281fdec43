import { ImageRun, Paragraph } from 'docx';
import { sheetSvg } from '../export/picture/sheet-svg.ts';
import type { Figure, Note } from './document.ts';
import { runsParts, textWidth, type Mentioned } from './docx-parts.ts';
import { sheetOf } from './drawing.ts';

/**
 * Draws an SVG document in pixels.
 * @param size of the drawing in units
 * @param scale pixels a unit
 * @returns a PNG file
 */
export type Rasterise = (
	svg: string,
	size: { readonly width: number; readonly height: number },
	scale: number
) => Promise<Uint8Array>;

/** Pixels a unit of what stands for the drawing where no SVG is shown: 300 an inch on the width of the page. */
const fine = 2.64;

/** Twentieths of a point a CSS px, in which Word's pictures are measured. */
const twips = 15;

/** So high a picture may be, in CSS px: its heading and its caption stand on the same page. */
const highest = 800;

/** A figure of a briefing as parts of a Word document: the drawing, with words for those who do not see it, and its caption. */
export async function figureParts(
	figure: Figure,
	notes: readonly Note[],
	mentioned: Mentioned,
	rasterise: Rasterise
): Promise<readonly Paragraph[]> {
	const { title, answer, source, drawing, cites } = figure;
	const sheet = sheetOf(drawing);
	const svg = sheetSvg(sheet, title, answer);
	const width = Math.min(textWidth / twips, (highest * sheet.width) / sheet.height);
	const transformation = { width, height: (width * sheet.height) / sheet.width };
	const pixels = await rasterise(svg, sheet, fine);
	return [
		new Paragraph({
			style: 'Figure',
			children: [
				new ImageRun({
					type: 'svg',
					data: new TextEncoder().encode(svg),
					transformation,
					altText: { name: title, title, description: answer },
					fallback: { type: 'png', data: pixels }
				})
			]
		}),
		new Paragraph({
			style: 'Caption',
			children: runsParts(
				[
					{ text: title, cites: [], strong: true },
					{ text: [source, ...figure.notes].join(' '), cites }
				],
				notes,
				mentioned
			)
		})
	];
}
