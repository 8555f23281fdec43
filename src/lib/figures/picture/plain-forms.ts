import * as m from '../../paraglide/messages.js';

/** A form in which rows can be shown. */
export interface PictureForm {
	readonly id: string;
	readonly label: () => string;
	/** Whether the rows at hand can be shown so. */
	readonly fits: boolean;
}

/**
 * The forms that every question has: the figure's own drawing, a table, words.
 * @param drawn whether the figure has a drawing
 * @param others further forms of the question
 * @param rows whether there are any
 */
export function plainForms(
	drawn: boolean,
	others: readonly PictureForm[] = [],
	rows = true
): readonly PictureForm[] {
	return [
		...(drawn ? [{ id: 'chart', label: m.form_chart, fits: true }] : []),
		...others,
		{ id: 'table', label: m.form_table, fits: rows },
		{ id: 'words', label: m.form_words, fits: true }
	];
}
