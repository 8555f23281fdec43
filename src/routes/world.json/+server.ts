import { json } from '@sveltejs/kit';
import coarse from 'world-atlas/countries-110m.json';
import fine from 'world-atlas/countries-50m.json';
import { outlineWorld, type Atlas } from '$lib/charts/world.ts';
import { rowsOf } from '$lib/figures/record.server.ts';

export const prerender = true;

/** The geographic map, projected once: only who asks for the map fetches it. */
export async function GET() {
	const states = await rowsOf<{ id: string; m49: string }>(
		'SELECT iso3 AS id, m49 FROM states ORDER BY iso3'
	);
	return json(outlineWorld(coarse as unknown as Atlas, fine as unknown as Atlas, states, 720));
}
