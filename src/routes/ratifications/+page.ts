import { readyFromWithin } from '$lib/ui/arrival.ts';
import { joining, parties } from './parts.ts';
import type { PageLoadEvent } from './$types';

/** What the server answered, with the parts that show it. */
export async function load({ data }: PageLoadEvent) {
	await readyFromWithin([parties, joining]);
	return data;
}
