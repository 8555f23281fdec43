import { json } from '@sveltejs/kit';
import { exploreFile } from '$lib/explore/record.server.ts';

export const prerender = true;

/** The visits, as the page takes them once its reader turns to it. */
export async function GET() {
	return json(await exploreFile());
}
