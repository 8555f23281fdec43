import { ready, type Lazy } from './lazy.ts';

let within = false;

/** To be called once a page stands: from now on readers come to other pages from within the site. */
export function arrived(): void {
	within = true;
}

/**
 * Makes the parts of a page ready before it is shown to a reader who comes from within the site: nothing of it is drawn
 * yet. Who opens the page itself has it drawn. Where the line is down the page says so, part by part.
 */
export async function readyFromWithin(parts: readonly Lazy<unknown>[]): Promise<void> {
	if (within) await ready(parts).catch(() => undefined);
}
