import type { Component } from 'svelte';
import type { Row } from '../../engine/engine.ts';
import type { Answer } from '../../questions/question.ts';
import type { DrawingProps, FigureDefinition } from '../definition.ts';
import { formsOf } from '../forms/forms.ts';
import { plainForms, type PictureForm } from './plain-forms.ts';

/**
 * The forms that a question has: the figure's own drawing, others, a table, words.
 * @param answer undefined until it came: then all are taken to fit
 */
export function pictureForms<R extends Row>(
	{ question, drawing }: FigureDefinition<R>,
	answer: Answer<R> | undefined
): readonly PictureForm[] {
	const others = formsOf(question).map(({ id, label, fits }) => ({
		id,
		label,
		fits: answer === undefined || fits(answer)
	}));
	return plainForms(drawing !== undefined, others, answer === undefined || answer.rows.length > 0);
}

/** What draws a form; undefined where nothing is drawn: for a table, and for words. */
export function drawingOf<R extends Row>(
	{ question, drawing }: FigureDefinition<R>,
	form: string
): Component<DrawingProps<R>> | undefined {
	return form === 'chart' ? drawing : formsOf(question).find(({ id }) => id === form)?.drawing;
}
