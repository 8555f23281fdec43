import { answer, known } from '$lib/figures/record.server.ts';
import { standingOnDate } from '$lib/questions/standing-on-date.ts';

/** Every State with its standing in OPCAT. */
export async function load() {
	const { rows } = await answer(standingOnDate);
	return {
		known: await known(),
		standings: Object.fromEntries(rows.map(({ iso3, standing }) => [iso3, standing]))
	};
}
