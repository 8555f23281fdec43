import bold from '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf?url';
import regular from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url';
import type { PictureWords } from './document.ts';
import { base64, family, fetched, hasLetters } from './fonts.ts';
import { pngOf } from './png.ts';

/** Points of paper a CSS px. */
const points = 0.75;

/** Pixels a CSS px, where a picture has to be pixels. */
const fine = 3;

/**
 * A picture as a PDF page of its own size: lines and letters stay lines and letters. A script that our letters lack, or
 * that runs from right to left, is put there in pixels: a page with boxes for letters would be worse.
 * @param svg a document that needs nothing else
 * @param size of the picture in CSS px
 * @param words what the file says of itself, its description as an XMP packet too; `asOf` dates it, so that the same
 *   picture is the same file
 * @throws Error where the letters do not come
 */
export async function pdfOf(
	svg: string,
	size: { readonly width: number; readonly height: number },
	words: Pick<PictureWords, 'title' | 'language'> & {
		readonly source: string;
		readonly asOf: string;
		readonly xmp: string;
	}
): Promise<Blob> {
	const { jsPDF } = await import('jspdf');
	const [width, height] = [size.width * points, size.height * points];
	const page = new jsPDF({
		unit: 'pt',
		format: [width, height],
		orientation: width > height ? 'landscape' : 'portrait',
		compress: true
	});
	page.setCreationDate(new Date(`${words.asOf}T00:00:00Z`));
	page.setFileId('0'.repeat(32));
	page.setLanguage(words.language === 'en' ? 'en-GB' : (words.language as 'fr'));
	page.setDocumentProperties({ title: words.title, subject: words.source });
	page.addMetadata(words.xmp, true);
	// The page's policy is that of what it parses too: rules that it does not know are taken out before.
	const plain = svg.replace(/<style>.*?<\/style>/s, '');
	const picture = new DOMParser().parseFromString(plain, 'image/svg+xml').documentElement;
	for (const one of picture.querySelectorAll('title, desc')) one.remove();
	if (hasLetters(picture.textContent)) {
		const [{ svg2pdf }, ...fonts] = await Promise.all([
			import('svg2pdf.js'),
			fetched(regular),
			fetched(bold)
		]);
		for (const [index, bytes] of fonts.entries()) {
			const style = index === 0 ? 'normal' : 'bold';
			page.addFileToVFS(`${style}.ttf`, base64(bytes));
			page.addFont(`${style}.ttf`, family, style);
		}
		await svg2pdf(picture, page, { x: 0, y: 0, width, height });
	} else {
		const pixels = new Uint8Array(await (await pngOf(svg, size, fine)).arrayBuffer());
		page.addImage(pixels, 'PNG', 0, 0, width, height);
	}
	return page.output('blob');
}
