import { answer, describe, known } from '$lib/figures/record.server.ts';
import { neverVisited } from '$lib/questions/never-visited.ts';
import { pace } from '$lib/questions/pace.ts';
import { readsOf } from '$lib/questions/reads.ts';
import { visitFrequencyByGroup } from '$lib/questions/visit-frequency-by-group.ts';
import { visitFrequency } from '$lib/questions/visit-frequency.ts';

/** The default answers on how often the SPT comes. */
export async function load() {
	const byGroup = await answer(visitFrequencyByGroup);
	return {
		description: await describe(visitFrequencyByGroup, byGroup),
		known: await known(),
		reads: readsOf([visitFrequencyByGroup, visitFrequency, neverVisited, pace], ['events']),
		byGroup,
		byState: await answer(visitFrequency),
		never: await answer(neverVisited),
		pace: await answer(pace)
	};
}
