import { answer, known, knownOfState, rowsOf } from '$lib/figures/record.server.ts';
import { standingOnDate } from '$lib/questions/standing-on-date.ts';
import { stateRecord } from '$lib/questions/state-record.ts';
import { visitsByYear } from '$lib/questions/visits-by-year.ts';

/** The default answers of the front page, and one State's record: the latest return of which both reports are public. */
export async function load() {
	const [latest] = await rowsOf<{ iso3: string }>(
		`SELECT iso3 FROM returns
JOIN reports AS before ON before.visit_id = from_mission_id AND before.addressee = 'State'
JOIN reports AS after ON after.visit_id = to_mission_id AND after.addressee = 'State'
WHERE before.published_date IS NOT NULL AND after.published_date IS NOT NULL AND days_min = days_max
ORDER BY to_start DESC, iso3 LIMIT 1`
	);
	const all = await known();
	const example = all.states.find(({ iso3 }) => iso3 === latest?.iso3);
	if (example === undefined)
		throw new Error('No State of the register has a return with both reports public');
	return {
		known: all,
		example,
		exampleKnown: await knownOfState(example.iso3),
		exampleRecord: await answer(stateRecord, { state: example.iso3 }),
		standing: await answer(standingOnDate),
		visits: await answer(visitsByYear)
	};
}
