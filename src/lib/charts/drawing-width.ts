import { getContext } from 'svelte';

const key = Symbol('the one width of a drawing');

/** The width, in units, at which charts are drawn, where a picture wants one and not the two of a page. */
export interface DrawingWidth {
	readonly width: number;
}

/** From this width on, in units, a chart is drawn as for a page and not as for a phone. */
export const wideFrom = 560;

/** The context in which drawings are drawn at one width. */
export function withDrawingWidth(one: DrawingWidth): Map<symbol, DrawingWidth> {
	return new Map([[key, one]]);
}

/** The one width at which to draw, or undefined on a page. To be called while a component is made. */
export function drawingWidth(): DrawingWidth | undefined {
	return getContext<DrawingWidth | undefined>(key);
}
