import type { Row } from '../engine/engine.ts';
import { Lazy } from '../ui/lazy.ts';
import type { Part } from '../ui/part.ts';
import type { FigureDefinition, FigureProps } from './definition.ts';
import FigureBody from './FigureBody.svelte';

/** A figure whose own code may come when it is wanted. */
export type LazyFigure<R extends Row> = Lazy<Part<FigureProps<R>, { definition: FigureDefinition<R> }>>;

const part = <R extends Row>(definition: FigureDefinition<R>) => ({
	component: FigureBody<R>,
	given: { definition }
});

/** A figure whose code comes with its page. */
export function figureAtHand<R extends Row>(definition: FigureDefinition<R>): LazyFigure<R> {
	return Lazy.of(part(definition));
}

/**
 * A figure whose code comes when it is wanted.
 * @param fetch imports the figure's module and gives the definition
 */
export function lazyFigure<R extends Row>(fetch: () => Promise<FigureDefinition<R>>): LazyFigure<R> {
	return new Lazy(async () => part(await fetch()));
}
