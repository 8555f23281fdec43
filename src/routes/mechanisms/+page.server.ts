import { answer, describe, knownWithoutEvents } from '$lib/figures/record.server.ts';
import { article17List } from '$lib/questions/article17-list.ts';
import { mechanismsByGroup } from '$lib/questions/mechanisms-by-group.ts';
import { mechanismsByModel } from '$lib/questions/mechanisms-by-model.ts';
import { mechanisms } from '$lib/questions/mechanisms.ts';
import { readsOf } from '$lib/questions/reads.ts';

/** The default answers on mechanisms. */
export async function load() {
	const byGroup = await answer(mechanismsByGroup);
	return {
		description: await describe(mechanismsByGroup, byGroup),
		known: await knownWithoutEvents(),
		reads: readsOf([mechanismsByGroup, mechanisms, mechanismsByModel, article17List], ['order']),
		byGroup,
		byState: await answer(mechanisms),
		byModel: await answer(mechanismsByModel),
		list: await answer(article17List)
	};
}
