import { everyVisit, type EveryVisitRow } from '../questions/every-visit.ts';
import { mechanisms, type MechanismRow } from '../questions/mechanisms.ts';
import { neverVisited, type NeverVisitedRow } from '../questions/never-visited.ts';
import { standingOnDate, type StandingRow } from '../questions/standing-on-date.ts';
import { stateWaits, type StateWaitRow } from '../questions/state-waits.ts';
import type { Ask, Told } from './state-rows.ts';

/** All answers that the briefing of a group, or on a theme, is composed from. */
export interface GroupRows {
	readonly standing: Told<StandingRow>;
	readonly mechanisms: Told<MechanismRow>;
	readonly never: Told<NeverVisitedRow>;
	readonly visits: Told<EveryVisitRow>;
}

/**
 * Asks all that such a briefing needs.
 * @param group the slug of a regional group; null for all States
 * @throws what `ask` throws
 */
export async function askGroup(group: string | null, ask: Ask): Promise<GroupRows> {
	return {
		standing: await ask(standingOnDate, { group }),
		mechanisms: await ask(mechanisms, { group }),
		never: await ask(neverVisited, { group }),
		visits: await ask(everyVisit, { group })
	};
}

/** A time since the latest mission to a State that goes on. */
export interface Since {
	readonly iso3: string;
	readonly wait: StateWaitRow;
}

/** Since when each of some States has not been visited again, the longest first. @throws what `ask` throws */
export async function askSince(states: readonly string[], ask: Ask): Promise<Told<Since>> {
	const answers = await Promise.all(
		states.map(async (iso3) => ({ iso3, told: await ask(stateWaits, { state: iso3 }) }))
	);
	const rows = answers.flatMap(({ iso3, told }) =>
		told.rows
			.filter(({ kind, from_mission_id: from }) => kind === 'waiting' && from !== null)
			.map((wait) => ({ iso3, wait }))
	);
	const longest = rows.toSorted((a, b) => b.wait.days_min - a.wait.days_min || (a.iso3 < b.iso3 ? -1 : 1));
	return { rows: longest, asOf: answers[0]?.told.asOf ?? '' };
}
