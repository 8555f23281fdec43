import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { withDrawingWidth } from '../../charts/drawing-width.ts';
import type { AnyFigure } from '../catalogue.ts';
import { inLanguage, registerTexts } from '../picture/in-language.ts';
import { pictureForms } from '../picture/picture-forms.ts';
import { plainLook } from '../picture/picture-look.ts';
import { pictureTexts, type PictureTexts } from '../picture/picture-texts.ts';
import { SheetNotes } from '../picture/sheet-notes.svelte.ts';
import Sheet from '../picture/Sheet.svelte';
import { answer as ask, known as readKnown } from '../record.server.ts';
import { Choice } from '../../filters/choice.svelte.ts';
import {
	curveKinds,
	orders,
	paces,
	parameterNames,
	withDefaults,
	type Parameters
} from '../../questions/parameters.ts';
import { sampleStates, uncommonChoices } from '../../questions/testing/choices.ts';
import { speaking, type Language } from '../../text/language.ts';

/** What changes the words of a picture besides which States and which days it is of. */
const views: readonly Partial<Parameters>[] = [
	...orders.map((order) => ({ order })),
	...curveKinds.flatMap((curves) => [{ curves }, { curves, gap: 'second' as const }]),
	...paces.map((pace) => ({ pace })),
	{ split: 'group' },
	{ advisory: 'without' },
	{ by: 'region' },
	{ by: 'subregion' },
	{ states: ['KAZ'] },
	{ states: ['MDV'] },
	{ states: ['FRA', 'USA', 'CUB'] }
];

/** Choices whose pictures between them show what a figure can say. */
export function choicesOfFigure({ question, views: looks = [] }: AnyFigure): readonly Parameters[] {
	if (question.reads.includes('state')) return sampleStates.map((state) => withDefaults({ state }));
	const heeded = new Set<string>([...question.reads, ...looks]);
	const some = [{}, ...uncommonChoices, ...views].filter((chosen) =>
		Object.keys(chosen).every((name) => name === 'name' || heeded.has(name))
	);
	return some.map(withDefaults);
}

/** A picture without its layout: its words, and all of it as markup. */
export interface SaidPicture {
	readonly form: string;
	readonly texts: PictureTexts;
	readonly markup: string;
	/** What it quotes of the register as it is. */
	readonly quotes: readonly string[];
}

/** The pictures of a figure for one choice, one a form that fits, in a language, with their tables. */
export async function picturesOf(
	definition: AnyFigure,
	parameters: Parameters,
	language: Language
): Promise<readonly SaidPicture[]> {
	const known = await readKnown();
	const own = { ...(await ask(definition.question, parameters)), parameters, known };
	const answer = inLanguage(definition.question, own, language);
	const choice = new Choice(known, parameterNames, parameters);
	const quotes = answer.rows.flatMap(registerTexts);
	return pictureForms(definition, answer)
		.filter(({ fits }) => fits)
		.map(({ id: form }) => {
			const look = { ...plainLook, form, table: true };
			return speaking(language, () => {
				const texts = pictureTexts(definition, answer, look, { link: '', version: '1' });
				const { body } = render(Sheet, {
					props: { definition, answer, choice, texts, look, root: '/', notes: new SheetNotes() },
					context: new Map<unknown, unknown>(withDrawingWidth({ width: 700 }))
				});
				return { form, texts, markup: body, quotes };
			});
		});
}

/** The names of the messages, by their numbers. */
export function messageNames(): readonly string[] {
	const messages = JSON.parse(readFileSync('messages/en.json', 'utf8')) as object;
	return Object.keys(messages).filter((name) => name !== '$schema');
}

/** A language that notes which messages it was asked for and lacks. */
export function noting(language: Language): { readonly language: Language; readonly lacking: Set<string> } {
	const names = messageNames();
	const lacking = new Set<string>();
	const messages = new Proxy(language.messages, {
		get(all, number: string) {
			const message = all[Number(number)];
			if (message === undefined) lacking.add(names[Number(number)] ?? number);
			return message;
		}
	});
	return { language: { ...language, messages }, lacking };
}
