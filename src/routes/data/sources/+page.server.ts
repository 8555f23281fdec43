import { sourcesOf } from '$lib/figures/record.server.ts';

/** Every page the register was gathered from. */
export async function load() {
	return { sources: await sourcesOf() };
}
