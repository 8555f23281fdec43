import { range } from 'd3-array';
import { addDays, daysBetween } from '../../src/lib/register/dates.ts';
import type { Register } from '../../src/lib/register/tables.ts';
import { iso3, toStates, type DerivedRow, type DerivedTable } from './derived-table.ts';
import type { EntryIntoForce } from './entry-into-force.ts';
import { asOf } from './protocol.ts';

export const partyDays = {
	title: 'Party-days',
	description: 'A row is a State and a year, with the days of it on which OPCAT was in force for the State.',
	key: ['iso3', 'year'],
	foreignKeys: [toStates],
	order: 'by iso3, then by year',
	madeFrom: ['participation', 'treaties'],
	columns: {
		iso3,
		year: { kind: 'year', minimum: 2006, unit: 'calendar year', description: 'The year.' },
		days: {
			kind: 'integer',
			minimum: 1,
			unit: 'days',
			description:
				'The days in force in that year: from entry into force (that day counts) to withdrawal (that day does not) ' +
				'or to the as-of date of participation (that day counts).'
		}
	}
} as const satisfies DerivedTable;

export type PartyDays = DerivedRow<typeof partyDays>;

/**
 * Gives the days on which OPCAT was in force for a State, year by year: what rates per party-year divide by.
 * @param states as deriveEntryIntoForce gives them, by iso3
 * @returns one row a State and year with at least one such day
 * @throws Error where tables.csv has no as-of date of participation
 */
export function derivePartyDays(register: Register, states: readonly EntryIntoForce[]): PartyDays[] {
	const last = asOf(register, 'participation');
	if (last === null) {
		throw new Error('tables.csv: no as-of date of participation; party-days would have no end');
	}
	return states.flatMap(({ iso3, in_force_date, withdrawn_on }) => {
		const end = withdrawn_on !== null && withdrawn_on <= last ? withdrawn_on : addDays(last, 1);
		return range(Number(in_force_date.slice(0, 4)), Number(end.slice(0, 4)) + 1)
			.map((year): PartyDays => {
				const from = in_force_date > `${year}-01-01` ? in_force_date : `${year}-01-01`;
				const to = end < `${year + 1}-01-01` ? end : `${year + 1}-01-01`;
				return { iso3, year, days: daysBetween(from, to) };
			})
			.filter((row) => row.days > 0);
	});
}
