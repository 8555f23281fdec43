import { answer, known } from '$lib/figures/record.server.ts';
import { visitsByYear } from '$lib/questions/visits-by-year.ts';

/** The default answer on the visits of each year. */
export async function load() {
	return { known: await known(), visits: await answer(visitsByYear) };
}
