import { answer, describe, knownWithoutEvents } from '$lib/figures/record.server.ts';
import { paceAtAge } from '$lib/questions/pace-at-age.ts';
import { participationByGroup } from '$lib/questions/participation-by-group.ts';
import { participationMatrix } from '$lib/questions/participation-matrix.ts';
import { readsOf } from '$lib/questions/reads.ts';

/** The default answers on all treaties. */
export async function load() {
	const pace = await answer(paceAtAge);
	return {
		description: await describe(paceAtAge, pace),
		// The names of States come from the rows of the matrix.
		known: { ...(await knownWithoutEvents()), states: [] },
		reads: readsOf([participationMatrix, participationByGroup, paceAtAge], ['order']),
		pace,
		groups: await answer(participationByGroup),
		matrix: await answer(participationMatrix)
	};
}
