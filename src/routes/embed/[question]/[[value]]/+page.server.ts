import { embedded, embedEntries } from '$lib/figures/embeds.server.ts';
import { known } from '$lib/figures/record.server.ts';
import type { PageServerLoadEvent } from './$types';

/** A page for every question, each regional group, and the record of each State. */
export const entries = embedEntries;

/** The answer that a page to embed shows. */
export async function load({ params }: PageServerLoadEvent) {
	return { id: params.question, known: await known(), ...(await embedded(params)) };
}
