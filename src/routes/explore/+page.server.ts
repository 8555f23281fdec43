import { mostListed } from '$lib/explore/most-listed.ts';
import { explorePage } from '$lib/explore/record.server.ts';
import * as m from '$lib/paraglide/messages.js';
import { dateWords } from '$lib/text/dates.ts';
import { countWords } from '$lib/explore/words.ts';

/** All visits that took place, counted and the latest listed. */
export async function load() {
	const drawn = await explorePage(mostListed);
	const day = dateWords(drawn.start.asOf);
	return {
		...drawn,
		day,
		description: `${countWords(drawn.start.made, drawn.start.made, day)} ${m.explore_lead()}`
	};
}
