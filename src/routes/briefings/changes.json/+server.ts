import { json } from '@sveltejs/kit';
import { recordChanges } from '$lib/figures/history.server.ts';

export const prerender = true;

/** What changed in the records of States, for briefings that tell what changed since a version. */
export async function GET() {
	return json(await recordChanges());
}
