import { family } from './fonts.ts';
import { attributes, escaped, length } from './markup.ts';

/** What a picture says to those who do not see it. */
export interface PictureWords {
	readonly title: string;
	/** What it shows, for those who do not see it. */
	readonly description: string;
	/** BCP 47. */
	readonly language: string;
}

/** A picture as it was laid out. */
export interface PictureSheet {
	/** In units; one is a CSS px at natural size. */
	readonly width: number;
	readonly height: number;
	/** The colour of the ground. */
	readonly ground: string;
	/** What lies upon it, as SVG. */
	readonly body: string;
	/** Rules that bring its letters; empty where the reader's own will do. */
	readonly fonts: string;
}

/** A picture as a file that needs nothing else: an SVG document with its letters, its title and description. */
export function svgDocument(sheet: PictureSheet, words: PictureWords): string {
	const [width, height] = [length(sheet.width), length(sheet.height)];
	const root = attributes({
		xmlns: 'http://www.w3.org/2000/svg',
		width,
		height,
		viewBox: `0 0 ${width} ${height}`,
		role: 'img',
		'aria-labelledby': 'picture-title picture-description',
		lang: words.language,
		'xml:lang': words.language,
		'font-family': `${family}, sans-serif`
	});
	return [
		`<svg${root}>`,
		`<title id="picture-title">${escaped(words.title)}</title>`,
		`<desc id="picture-description">${escaped(words.description)}</desc>`,
		sheet.fonts === '' ? '' : `<style>${sheet.fonts}</style>`,
		`<rect width="${width}" height="${height}" fill="${sheet.ground}"/>`,
		sheet.body,
		'</svg>\n'
	].join('');
}
