import { answer, describe, known } from '$lib/figures/record.server.ts';
import { rowsBySource } from '$lib/questions/rows-by-source.ts';
import { visitsKnown } from '$lib/questions/visits-known.ts';

/** How far the record is known, and what it rests on. */
export async function load() {
	const visits = await answer(visitsKnown);
	return {
		description: await describe(visitsKnown, visits),
		known: await known(),
		visits,
		sources: await answer(rowsBySource)
	};
}
