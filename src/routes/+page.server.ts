import { headline } from '$lib/figures/headline.ts';
import { answer, known, knownOfState, rowsOf } from '$lib/figures/record.server.ts';
import { exampleState } from '$lib/questions/compared-states.ts';
import { everyVisit } from '$lib/questions/every-visit.ts';
import { mechanisms } from '$lib/questions/mechanisms.ts';
import { neverVisited } from '$lib/questions/never-visited.ts';
import { partiesOverTime } from '$lib/questions/parties-over-time.ts';
import { reportsByYear } from '$lib/questions/reports-by-year.ts';
import { returns } from '$lib/questions/returns.ts';
import { standingOnDate } from '$lib/questions/standing-on-date.ts';
import { stateRecord } from '$lib/questions/state-record.ts';
import { visitFrequencyByGroup } from '$lib/questions/visit-frequency-by-group.ts';
import { visitsByYear } from '$lib/questions/visits-by-year.ts';
import { yearsBetween } from '$lib/questions/years-between.ts';

/** The default answers of the front page, the numbers they come to, and one State's record. */
export async function load() {
	const [latest] = await rowsOf<{ iso3: string }>(exampleState);
	const all = await known();
	const example = all.states.find((state) => state.iso3 === latest?.iso3);
	if (example === undefined)
		throw new Error('No State of the register has a return with both reports public');
	const standing = await answer(standingOnDate);
	return {
		known: all,
		headline: headline({
			standing,
			visits: await answer(everyVisit),
			never: await answer(neverVisited),
			returns: await answer(returns),
			reports: await answer(reportsByYear),
			mechanisms: await answer(mechanisms)
		}),
		standing,
		parties: await answer(partiesOverTime),
		visits: await answer(visitsByYear),
		frequency: await answer(visitFrequencyByGroup),
		between: await answer(yearsBetween),
		example,
		exampleKnown: await knownOfState(example.iso3),
		exampleRecord: await answer(stateRecord, { state: example.iso3 })
	};
}
