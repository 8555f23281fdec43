import { surelyBefore } from '../../src/lib/register/dates.ts';
import { inForceSince } from '../../src/lib/register/in-force.ts';
import { tookPlace } from '../../src/lib/register/took-place.ts';
import { type Check, type Failure, failing } from './check.ts';

const visitInForce = 'OPCAT in force';

/**
 * A visit took place while OPCAT was in force for the State: from the later of the Protocol's own entry into force
 * and the thirtieth day after the State's deposit (article 28), and before a withdrawal.
 */
export const visitWhileInForce: Check = {
	name: visitInForce,
	reads: ['visits', 'participation', 'treaties'],
	needsEveryRow: true,
	run: (reading) => {
		const fail = failing(visitInForce, reading, 'visits');
		const protocol = reading.treaties.rows.find(({ treaty }) => treaty === 'OPCAT');
		const standing = new Map(
			reading.participation.rows.filter(({ treaty }) => treaty === 'OPCAT').map((row) => [row.iso3, row])
		);
		return reading.visits.rows
			.filter(({ status }) => tookPlace(status))
			.flatMap((visit): Failure[] => {
				const { action_date, withdrawn_on } = standing.get(visit.iso3) ?? {};
				if (!protocol || !action_date) {
					const expected = 'a State with a deposit for OPCAT in participation.csv';
					return [fail(visit, 'iso3', 'was visited and has not joined OPCAT', expected)];
				}
				const since = inForceSince(protocol.in_force, action_date);
				if (surelyBefore(visit.start_date, since)) {
					const fault = `is before OPCAT was in force for ${visit.iso3}`;
					return [fail(visit, 'start_date', fault, `${since} or later`)];
				}
				const column = visit.end_date === null ? 'start_date' : 'end_date';
				if (!withdrawn_on || surelyBefore(visit[column] ?? visit.start_date, withdrawn_on)) return [];
				return [fail(visit, column, `is not before ${visit.iso3} withdrew`, `a date before ${withdrawn_on}`)];
			});
	}
};
