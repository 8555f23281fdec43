import { headline } from '$lib/figures/headline.ts';
import { answer, known, knownOfState, rowsOf } from '$lib/figures/record.server.ts';
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

/** The State whose record stands for all: that of the latest return of which both reports are public. */
async function exampleState(): Promise<string | undefined> {
	const [latest] = await rowsOf<{ iso3: string }>(
		`SELECT iso3 FROM returns
JOIN reports AS before ON before.visit_id = from_mission_id AND before.addressee = 'State'
JOIN reports AS after ON after.visit_id = to_mission_id AND after.addressee = 'State'
WHERE before.published_date IS NOT NULL AND after.published_date IS NOT NULL AND days_min = days_max
ORDER BY to_start DESC, iso3 LIMIT 1`
	);
	return latest?.iso3;
}

/** The default answers of the front page, the numbers they come to, and one State's record. */
export async function load() {
	const iso3 = await exampleState();
	const all = await known();
	const example = all.states.find((state) => state.iso3 === iso3);
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
