import { comparable } from '$lib/figures/comparable.server.ts';
import { answer, describe, known, rowsOf } from '$lib/figures/record.server.ts';
import { compareVisits } from '$lib/questions/compare-visits.ts';
import { compare } from '$lib/questions/compare.ts';
import { exampleState } from '$lib/questions/compared-states.ts';

/** The comparison that the page begins with, and what others can be made from. */
export async function load() {
	const compared = await answer(compare);
	const [example] = await rowsOf<{ iso3: string }>(exampleState);
	return {
		description: await describe(compare, compared),
		known: await known(),
		reads: compare.reads,
		/** The State that the comparison starts from until the reader chooses one. */
		example: example?.iso3 ?? '',
		parties: await comparable(),
		compared,
		visits: await answer(compareVisits)
	};
}
