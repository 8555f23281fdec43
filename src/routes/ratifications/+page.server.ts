import { answer, known } from '$lib/figures/record.server.ts';
import { partiesOverTime } from '$lib/questions/parties-over-time.ts';
import { standingOnDate } from '$lib/questions/standing-on-date.ts';

/** The default answers on who joined and when. */
export async function load() {
	return {
		known: await known(),
		standing: await answer(standingOnDate),
		parties: await answer(partiesOverTime)
	};
}
