import { answer, describe, known } from '$lib/figures/record.server.ts';
import { exceptions } from '$lib/questions/exceptions.ts';
import { publishedTotals } from '$lib/questions/published-totals.ts';

/** The published totals beside our counts, and the rows that a check may pass. */
export async function load() {
	const totals = await answer(publishedTotals);
	return {
		description: await describe(publishedTotals, totals),
		known: await known(),
		totals,
		exceptions: await answer(exceptions)
	};
}
