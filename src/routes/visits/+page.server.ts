import { answer, describe, known } from '$lib/figures/record.server.ts';
import { everyVisit } from '$lib/questions/every-visit.ts';
import { readsOf } from '$lib/questions/reads.ts';
import { visitsByYear } from '$lib/questions/visits-by-year.ts';

/** The default answers on the visits. */
export async function load() {
	const visits = await answer(visitsByYear);
	return {
		description: await describe(visitsByYear, visits),
		known: await known(),
		reads: readsOf([visitsByYear, everyVisit], ['split', 'order', 'events']),
		visits,
		every: await answer(everyVisit)
	};
}
