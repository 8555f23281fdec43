import { answer, describe, known } from '$lib/figures/record.server.ts';
import { readsOf } from '$lib/questions/reads.ts';
import { visitsByYear } from '$lib/questions/visits-by-year.ts';

/** The default answer on the visits of each year. */
export async function load() {
	const visits = await answer(visitsByYear);
	return {
		description: await describe(visitsByYear, visits),
		known: await known(),
		reads: readsOf([visitsByYear], ['split']),
		visits
	};
}
