import type { Component } from 'svelte';
import type { Row } from '../../engine/engine.ts';
import type { Answer } from '../../questions/question.ts';
import type { DrawingProps } from '../definition.ts';

/** Another honest drawing of a figure's rows, besides its own. */
export interface FigureForm<R extends Row> {
	/** Unique among the forms of its question; in the URL. */
	readonly id: string;
	readonly label: () => string;
	/** The title, as a question, where that of the figure asks something else. */
	readonly title?: (answer: Answer<R>) => string;
	/** Whether these rows can be drawn so. */
	readonly fits: (answer: Answer<R>) => boolean;
	readonly drawing: Component<DrawingProps<R>>;
}
