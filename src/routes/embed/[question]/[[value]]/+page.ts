import { figureNamed } from '$lib/figures/catalogue.ts';
import type { PageLoadEvent } from './$types';

/** It stands in somebody else's page: it is drawn, and no code of ours goes with it. */
export const csr = false;

/** What the server answered, with the figure that shows it. @throws Error where there is no such figure */
export async function load({ data }: PageLoadEvent) {
	const entry = figureNamed(data.id);
	if (entry === undefined) throw new Error(`There is no figure "${data.id}"`);
	return { ...data, entry, definition: await entry.load() };
}
