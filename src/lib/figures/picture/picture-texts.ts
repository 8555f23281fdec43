import type { Row } from '../../engine/engine.ts';
import * as m from '../../paraglide/messages.js';
import type { Answer } from '../../questions/question.ts';
import type { FigureDefinition } from '../definition.ts';

/** In what form the rows are shown: the figure's own drawing, all of them in a table, or the answer in words alone. */
export const forms = ['chart', 'table', 'words'] as const;
export type PictureForm = (typeof forms)[number];

/** What a reader may choose of a picture's look. */
export interface PictureLook {
	readonly form: PictureForm;
	/** CSS px; a height of null is as high as the picture needs. */
	readonly width: number;
	readonly height: number | null;
	readonly scheme: 'light' | 'dark';
	/** Words of the reader's own in the place of the title, and above the source; null for none. */
	readonly title: string | null;
	readonly note: string | null;
	/** Whether the rows stand below the drawing. */
	readonly table: boolean;
	/** Codes of States or slugs of groups that stand out; empty for none. */
	readonly highlight: readonly string[];
}

/** A picture as a figure gives it before anything is chosen. */
export const plainLook: PictureLook = {
	form: 'chart',
	width: 760,
	height: null,
	scheme: 'light',
	title: null,
	note: null,
	table: false,
	highlight: []
};

/** All words of a picture. */
export interface PictureTexts {
	readonly title: string;
	readonly sentence: string;
	readonly note: string;
	readonly unknowns: readonly string[];
	readonly source: string;
	readonly licence: string;
	readonly link: string;
}

/**
 * The words that go with a picture: it stands alone, and says what it is, of which day, from where, and where to look.
 * @param link the address that brings the figure again
 * @param version of the register
 */
export function pictureTexts<R extends Row>(
	{ question, title, source }: FigureDefinition<R>,
	answer: Answer<R>,
	look: Pick<PictureLook, 'title' | 'note'>,
	{ link, version }: { readonly link: string; readonly version: string }
): PictureTexts {
	return {
		title: look.title ?? title(answer.parameters, answer.known),
		sentence: question.sentence(answer),
		note: look.note ?? '',
		unknowns: question.unknowns(answer),
		source: source(answer),
		licence: m.picture_licence({ version }),
		link
	};
}
