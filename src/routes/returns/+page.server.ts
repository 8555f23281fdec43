import { answer, describe, known } from '$lib/figures/record.server.ts';
import { readsOf } from '$lib/questions/reads.ts';
import { returns } from '$lib/questions/returns.ts';
import { yearsBetween } from '$lib/questions/years-between.ts';

/** The default answers on the returns. */
export async function load() {
	const returned = await answer(returns);
	return {
		description: await describe(returns, returned),
		known: await known(),
		reads: readsOf([returns, yearsBetween], ['order']),
		returns: returned,
		between: await answer(yearsBetween)
	};
}
