import type { Register } from '../../src/lib/register/tables.ts';
import { checkPublishedTotals, checks } from '../checks/published-totals.ts';
import type { Problem } from '../checks/problem.ts';
import type { DerivedName, DerivedRow, DerivedTable } from './derived-table.ts';
import { deriveEntryIntoForce, entryIntoForce } from './entry-into-force.ts';
import { deriveMissions, missions } from './missions.ts';
import { derivePartyDays, partyDays } from './party-days.ts';
import { derivePoissonIntervals, poissonIntervals } from './poisson-intervals.ts';
import { deriveReturns, returns } from './returns.ts';
import { deriveStateNames, stateNames } from './state-names.ts';
import { timeline } from './timeline-table.ts';
import { deriveTimeline } from './timeline.ts';
import { deriveVisitDates, visitDates } from './visit-dates.ts';

/** Every derived table, by name. */
export const derivedTables = {
	entry_into_force: entryIntoForce,
	visit_dates: visitDates,
	missions,
	returns,
	party_days: partyDays,
	poisson_intervals: poissonIntervals,
	timeline,
	checks,
	state_names: stateNames
} as const satisfies { readonly [N in DerivedName]: DerivedTable };

/** The rows of every derived table. */
export type Derived = { readonly [N in DerivedName]: readonly DerivedRow<(typeof derivedTables)[N]>[] };

/**
 * Makes every derived table from a register that passed its checks.
 * @returns the tables, and what is wrong with the known disagreements: with a problem nothing may be published
 * @throws Error where the register lacks what all else rests on (OPCAT, an as-of date), naming the file
 */
export function derive(register: Register): {
	readonly derived: Derived;
	readonly problems: readonly Problem[];
} {
	const inForce = deriveEntryIntoForce(register);
	const dates = deriveVisitDates(register);
	const madeMissions = deriveMissions(register, dates);
	const totals = checkPublishedTotals({ register, inForce, visitDates: dates });
	const derived: Derived = {
		entry_into_force: inForce,
		visit_dates: dates,
		missions: madeMissions,
		returns: deriveReturns(madeMissions),
		party_days: derivePartyDays(register, inForce),
		poisson_intervals: derivePoissonIntervals(madeMissions),
		timeline: deriveTimeline(register, inForce, dates),
		checks: totals.rows,
		state_names: deriveStateNames(register)
	};
	return { derived, problems: totals.problems };
}
