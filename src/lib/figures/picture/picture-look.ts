import type { LanguageId } from '../../languages/languages.ts';

/** What a reader may choose of a picture's look. */
export interface PictureLook {
	/** The figure's own drawing, all rows in a table, the answer in words alone, or the id of another form of the question. */
	readonly form: string;
	/** CSS px; a height of null is as high as the picture needs. */
	readonly width: number;
	readonly height: number | null;
	readonly scheme: 'light' | 'dark';
	readonly language: LanguageId;
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
	language: 'en',
	title: null,
	note: null,
	table: false,
	highlight: []
};
