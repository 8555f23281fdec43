import { pairs, sort } from 'd3-array';
import { daysBetween } from '../../src/lib/register/dates.ts';
import { iso3, toStates, type DerivedRow, type DerivedTable } from './derived-table.ts';
import type { Mission } from './missions.ts';

/** The mean length of a year of the Julian calendar, in days: how days are told in years here. */
export const DAYS_A_YEAR = 365.25;

const mission = (column: string) =>
	({ columns: [column], table: 'missions', references: ['mission_id'] }) as const;

const days = (description: string) => ({ kind: 'integer', minimum: 0, unit: 'days', description }) as const;

const years = (description: string) =>
	({ kind: 'number', unit: 'years of 365.25 days', description }) as const;

const partial = (description: string) => ({ kind: 'partial date', description }) as const;

export const returns = {
	title: 'Returns',
	description:
		"A row is a mission and the State's next one, with the time between their first days: first days are always stated, " +
		'last days are not. The bounds are equal where both days are known.',
	key: ['from_mission_id'],
	foreignKeys: [mission('from_mission_id'), mission('to_mission_id'), toStates],
	order: 'by from_mission_id',
	madeFrom: ['visits'],
	columns: {
		from_mission_id: { kind: 'text', description: 'The earlier mission.' },
		to_mission_id: { kind: 'text', description: 'The next mission to the same State.' },
		iso3,
		return_number: {
			kind: 'integer',
			minimum: 1,
			unit: 'returns',
			description: 'The place of the return among those to the State, in order of time.'
		},
		from_start: partial('The first day of the earlier mission, as exact as it is known.'),
		to_start: partial('The first day of the next mission, as exact as it is known.'),
		days_min: days('The fewest days between the two first days.'),
		days_max: days('The most days between the two first days.'),
		years_min: years('The same as days_min, in years.'),
		years_max: years('The same as days_max, in years.')
	}
} as const satisfies DerivedTable;

export type Return = DerivedRow<typeof returns>;

/**
 * Gives the returns: each mission and the State's next, with the time from first day to first day. First days are
 * always stated; last days are not (Mauritius 2007), so the time from end to start could not be told of all.
 * @param missions as deriveMissions gives them
 * @returns one row a return, by from_mission_id; lengths in days and in years of 365.25 days, as bounds
 */
export function deriveReturns(missions: readonly Mission[]): Return[] {
	const inOrder = sort(
		missions,
		(row) => row.iso3,
		(row) => row.mission_number
	);
	const rows = pairs(inOrder)
		.filter(([from, to]) => from.iso3 === to.iso3)
		.map(([from, to]): Return => {
			const days_min = daysBetween(from.start_max, to.start_min);
			const days_max = daysBetween(from.start_min, to.start_max);
			return {
				from_mission_id: from.mission_id,
				to_mission_id: to.mission_id,
				iso3: from.iso3,
				return_number: from.mission_number,
				from_start: from.start_date,
				to_start: to.start_date,
				days_min,
				days_max,
				years_min: days_min / DAYS_A_YEAR,
				years_max: days_max / DAYS_A_YEAR
			};
		});
	return sort(rows, (row) => row.from_mission_id);
}
