import { answer, describe, known } from '$lib/figures/record.server.ts';
import { joiningByYear } from '$lib/questions/joining-by-year.ts';
import { partiesOverTime } from '$lib/questions/parties-over-time.ts';
import { readsOf } from '$lib/questions/reads.ts';
import { standingOnDate } from '$lib/questions/standing-on-date.ts';

/** The default answers on who joined and when. */
export async function load() {
	const parties = await answer(partiesOverTime);
	return {
		description: await describe(partiesOverTime, parties),
		known: await known(),
		reads: readsOf([partiesOverTime, standingOnDate, joiningByYear], ['view', 'events']),
		standing: await answer(standingOnDate),
		parties,
		joining: await answer(joiningByYear)
	};
}
