import { pngOf } from '../export/picture/png.ts';
import type { Row } from '../engine/engine.ts';
import * as m from '../paraglide/messages.js';
import { answerFile } from './answer-file.ts';
import { plainLook } from './picture/picture-look.ts';
import type { Picture } from './picture/make-picture.ts';
import { saveFile } from './save-file.ts';
import { factsHere, type Outcome, type TakeAwayAction, type TakeAwayProps } from './take-away.ts';

/** The picture of a figure: the one that is there, or the figure as it stands. */
async function pictureOf<R extends Row>(given: TakeAwayProps<R>): Promise<Picture> {
	if (given.made) return given.made.picture;
	const { makePicture } = await import('./picture/make-picture.ts');
	const { link } = factsHere(given);
	return makePicture({ ...given, look: plainLook, link, version: given.register });
}

/** Makes a file of a picture; `ending` is what its name ends in, without a dot. */
type Make = <R extends Row>(picture: Picture, given: TakeAwayProps<R>) => Promise<Blob>;

async function told(work: () => Promise<Outcome>): Promise<Outcome> {
	try {
		return await work();
	} catch (error) {
		return { words: m.picture_failed({ why: error instanceof Error ? error.message : String(error) }) };
	}
}

function saving(id: string, label: () => string, ending: string, make: Make): TakeAwayAction {
	return {
		id,
		label,
		during: m.picture_making,
		run: (given) =>
			told(async () => {
				const picture = await pictureOf(given);
				const language = picture.language === plainLook.language ? undefined : picture.language;
				const name = answerFile(given.definition.question, given.answer, ending, language);
				const file = await make(picture, given);
				saveFile(file, file.type, name);
				return { words: m.take_saved({ name }) };
			})
	};
}

const svg: Make = ({ svg: text }) =>
	Promise.resolve(new Blob([text], { type: 'image/svg+xml;charset=utf-8' }));

const png =
	(scale: number): Make =>
	(picture) =>
		pngOf(picture.svg, picture, scale);

const pdf: Make = async (picture, { answer }) => {
	const { pdfOf } = await import('../export/picture/pdf.ts');
	return pdfOf(picture.svg, picture, { ...picture, asOf: answer.asOf });
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
		run: (given) =>
			told(async () => {
				// Some browsers let a page copy only while the reader's click is fresh: the picture is promised to them.
				const pixels = pictureOf(given).then((picture) => pngOf(picture.svg, picture, copied));
				await navigator.clipboard.write([new ClipboardItem({ 'image/png': pixels })]);
				return { words: m.picture_copied() };
			})
	}
];
