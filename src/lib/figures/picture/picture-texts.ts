import type { Row } from '../../engine/engine.ts';
import * as m from '../../paraglide/messages.js';
import type { Answer } from '../../questions/question.ts';
import type { FigureDefinition } from '../definition.ts';
import { formsOf } from '../forms/forms.ts';
import type { PictureLook } from './picture-look.ts';

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
	look: Pick<PictureLook, 'form' | 'title' | 'note'>,
	{ link, version }: { readonly link: string; readonly version: string }
): PictureTexts {
	const form = formsOf(question).find(({ id }) => id === look.form);
	return {
		title: look.title ?? form?.title?.(answer) ?? title(answer.parameters, answer.known),
		sentence: question.sentence(answer),
		note: look.note ?? '',
		unknowns: question.unknowns(answer),
		source: source(answer),
		licence: m.picture_licence({ version }),
		link
	};
}
