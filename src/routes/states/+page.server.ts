import { answer, known } from '$lib/figures/record.server.ts';
import * as m from '$lib/paraglide/messages.js';
import { standingOnDate } from '$lib/questions/standing-on-date.ts';
import { dateWords } from '$lib/text/dates.ts';
import { integerWords } from '$lib/text/numbers.ts';

/** Every State with its standing in OPCAT. */
export async function load() {
	const { rows } = await answer(standingOnDate);
	const vocabulary = await known();
	const date = dateWords(vocabulary.asOf['participation'] ?? '');
	return {
		description: m.states_description({ number: integerWords(vocabulary.states.length), date }),
		lead: m.states_lead({ date }),
		known: vocabulary,
		standings: Object.fromEntries(rows.map(({ iso3, standing }) => [iso3, standing]))
	};
}
