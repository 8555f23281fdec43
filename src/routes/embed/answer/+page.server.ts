import { known } from '$lib/figures/record.server.ts';

/** The vocabulary that the choice in the address is checked against. */
export async function load() {
	return { known: await known() };
}
