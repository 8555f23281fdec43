import { json } from '@sveltejs/kit';
import type { RequestEvent } from './$types';
import { briefingIds, briefingOf } from '$lib/figures/briefings.server.ts';

export const prerender = true;

/** Every briefing, for a page that puts several into one. */
export async function entries() {
	return (await briefingIds()).map((subject) => ({ subject }));
}

/** A briefing as its document. */
export async function GET({ params }: RequestEvent) {
	return json(await briefingOf(params.subject));
}
