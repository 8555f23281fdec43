import { answer, describe, knownWithoutEvents } from '$lib/figures/record.server.ts';
import { delegates } from '$lib/questions/delegates.ts';
import { delegationsByGroup } from '$lib/questions/delegations-by-group.ts';
import { delegations } from '$lib/questions/delegations.ts';
import { readsOf } from '$lib/questions/reads.ts';

/** The default answers on who went. */
export async function load() {
	const people = await answer(delegates);
	return {
		description: await describe(delegates, people),
		// Nothing here is asked by treaty.
		known: { ...(await knownWithoutEvents()), treaties: [] },
		reads: readsOf([delegates, delegationsByGroup, delegations], ['order']),
		people,
		groups: await answer(delegationsByGroup),
		visits: await answer(delegations)
	};
}
