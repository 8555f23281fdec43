import { answer, describe, known } from '$lib/figures/record.server.ts';
import { betweenMissions } from '$lib/questions/between-missions.ts';
import { readsOf } from '$lib/questions/reads.ts';
import { returnsSummary } from '$lib/questions/returns-summary.ts';
import { returns } from '$lib/questions/returns.ts';
import { yearsBetween } from '$lib/questions/years-between.ts';

/** The default answers on the returns. */
export async function load() {
	const returned = await answer(returns);
	return {
		description: await describe(returns, returned),
		known: await known(),
		reads: readsOf([returns, yearsBetween, betweenMissions, returnsSummary], ['order', 'events']),
		returns: returned,
		between: await answer(yearsBetween),
		missions: await answer(betweenMissions),
		summary: await answer(returnsSummary)
	};
}
