import { getContext, setContext } from 'svelte';
import type TakeAwayMenu from './TakeAwayMenu.svelte';

type Load = () => Promise<typeof TakeAwayMenu>;

const key = Symbol('what fetches the menu of a figure');

/**
 * Tells the figures below where their menu comes from. Were it imported by them, it would lead Kit from every figure to every
 * chart, and behind an import() within an import() Kit loses the styles of a page.
 */
export function offerTakeAway(load: Load): void {
	setContext(key, load);
}

/** What fetches the menu of a figure; undefined where none is offered. To be called while a component is made. */
export function offeredTakeAway(): Load | undefined {
	return getContext<Load | undefined>(key);
}
