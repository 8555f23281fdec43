import type { Row } from '../engine/engine.ts';
import { Lazy } from '../ui/lazy.ts';
import type { Part } from '../ui/part.ts';
import type { FigureDefinition, FigureProps } from './definition.ts';

/** A figure whose code, its own and that of all figures, comes when it is wanted. */
export type LazyFigure<R extends Row> = Lazy<Part<FigureProps<R>, { definition: FigureDefinition<R> }>>;

/**
 * A figure that a page names and does not bring: its code comes when a reader turns to it.
 * @param fetch imports the figure's module and gives the definition
 */
export function lazyFigure<R extends Row>(fetch: () => Promise<FigureDefinition<R>>): LazyFigure<R> {
	return new Lazy(async () => {
		const [{ default: FigureBody }, definition] = await Promise.all([import('./FigureBody.svelte'), fetch()]);
		return { component: FigureBody<R>, given: { definition } };
	});
}
