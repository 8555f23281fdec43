import { readyFromWithin } from '$lib/ui/arrival.ts';
import { all } from './parts.ts';
import type { PageLoadEvent } from './$types';

/** What the server answered, with the parts that show it. The matrix names every State: the page carries no name twice. */
export async function load({ data }: PageLoadEvent) {
	await readyFromWithin(all);
	const states = data.matrix.rows
		.map(({ iso3, state }) => ({ iso3, name: state }))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
	return { ...data, known: { ...data.known, states } };
}
