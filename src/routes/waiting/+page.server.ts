import { answer, describe, known } from '$lib/figures/record.server.ts';
import * as m from '$lib/paraglide/messages.js';
import { waiting } from '$lib/questions/waiting.ts';

/** The default answer on waits. */
export async function load() {
	const waits = await answer(waiting);
	return {
		// Words that never change come with the page, not with its scripts.
		lead: m.waiting_lead(),
		description: await describe(waiting, waits),
		known: await known(),
		reads: waiting.reads,
		waits
	};
}
