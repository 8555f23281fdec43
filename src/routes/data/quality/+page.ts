import { readyFromWithin } from '$lib/ui/arrival.ts';
import { all } from './parts.ts';
import type { PageLoadEvent } from './$types';

/** What the server answered, with the parts that show it. */
export async function load({ data }: PageLoadEvent) {
	await readyFromWithin(all);
	return data;
}
