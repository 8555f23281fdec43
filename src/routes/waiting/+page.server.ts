import { answer, describe, known } from '$lib/figures/record.server.ts';
import { waiting } from '$lib/questions/waiting.ts';

/** The default answer on waits. */
export async function load() {
	const waits = await answer(waiting);
	return {
		description: await describe(waiting, waits),
		known: await known(),
		reads: waiting.reads,
		waits
	};
}
