import type { Row } from '../engine/engine.ts';
import { described, description, packet } from '../export/picture/description.ts';
import { withXmp } from '../export/picture/png-text.ts';
import { pngOf } from '../export/picture/png.ts';
import type { Provenance } from '../export/provenance.ts';
import * as m from '../paraglide/messages.js';
import { answerFile } from './answer-file.ts';
import { plainLook } from './picture/picture-look.ts';
import type { Picture } from './picture/make-picture.ts';
import { saveFile } from './save-file.ts';
import { notFetched, provenanceHere } from './take-away-provenance.ts';
import { factsHere, type Outcome, type TakeAwayAction, type TakeAwayProps } from './take-away.ts';

/** The picture of a figure: the one that is there, or the figure as it stands. */
async function pictureOf<R extends Row>(given: TakeAwayProps<R>): Promise<Picture> {
	if (given.made) return given.made.picture;
	const { makePicture } = await import('./picture/make-picture.ts');
	const { link } = factsHere(given);
	return makePicture({ ...given, look: plainLook, link, version: given.register });
}

/** Makes a file of a picture and what it says of itself. */
type Make = (picture: Picture, of: Provenance) => Promise<Blob>;

const failed = (error: unknown): Outcome => ({
	words: m.picture_failed({ why: error instanceof Error ? error.message : String(error) })
});

async function save<R extends Row>(make: Make, ending: string, given: TakeAwayProps<R>): Promise<Outcome> {
	let of: Provenance;
	try {
		of = await provenanceHere(given);
	} catch (error) {
		return { words: notFetched(error) };
	}
	try {
		const picture = await pictureOf(given);
		const language = picture.language === plainLook.language ? undefined : picture.language;
		const name = answerFile(given.definition.question, given.answer, ending, language);
		const file = await make(picture, of);
		saveFile(file, file.type, name);
		return { words: m.take_saved({ name }) };
	} catch (error) {
		return failed(error);
	}
}

/** A way to save a picture; `ending` is what the file's name ends in, without a dot. */
const saving = (id: string, label: () => string, ending: string, make: Make): TakeAwayAction => ({
	id,
	label,
	during: m.picture_making,
	run: (given) => save(make, ending, given)
});

const svg: Make = (picture, of) => {
	const text = described(picture.svg, description(picture, of));
	return Promise.resolve(new Blob([text], { type: 'image/svg+xml;charset=utf-8' }));
};

const png =
	(scale: number): Make =>
	async (picture, of) => {
		const pixels = await (await pngOf(picture.svg, picture, scale)).arrayBuffer();
		return new Blob([withXmp(new Uint8Array(pixels), packet(description(picture, of)))], {
			type: 'image/png'
		});
	};

const pdf: Make = async (picture, of) => {
	const { pdfOf } = await import('../export/picture/pdf.ts');
	return pdfOf(picture.svg, picture, { ...picture, asOf: of.asOf, xmp: packet(description(picture, of)) });
};

/** Pixels a CSS px of a picture that is copied: enough for a slide. */
const copied = 2;

/** The picture: as lines, as pixels, as a page of paper, and as a copy. */
export const picturing: readonly TakeAwayAction[] = [
	saving('svg', () => 'SVG', 'svg', svg),
	...[1, 2, 3].map((scale) =>
		saving(`png-${scale}`, () => m.picture_png({ scale }), `${scale}x.png`, png(scale))
	),
	saving('pdf', () => 'PDF', 'pdf', pdf),
	{
		id: 'copy-picture',
		label: m.picture_copy,
		during: m.picture_making,
		async run(given) {
			try {
				// Some browsers let a page copy only while the reader's click is fresh: the picture is promised to them.
				const pixels = pictureOf(given).then((picture) => pngOf(picture.svg, picture, copied));
				await navigator.clipboard.write([new ClipboardItem({ 'image/png': pixels })]);
				return { words: m.picture_copied() };
			} catch (error) {
				return failed(error);
			}
		}
	}
];
