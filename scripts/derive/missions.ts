import { group, sort } from 'd3-array';
import { precisionOf, type Precision } from '../../src/lib/register/dates.ts';
import type { Register, RowOf } from '../../src/lib/register/tables.ts';
import {
	bound,
	iso3,
	openBound,
	toStates,
	yesNo,
	type DerivedRow,
	type DerivedTable
} from './derived-table.ts';
import { wasCutShort, type VisitDates } from './visit-dates.ts';

const partial = (description: string) => ({ kind: 'partial date', description }) as const;

export const missions = {
	title: 'Missions',
	description: 'A row is a mission: a visit that took place, together with the visits that resumed it.',
	key: ['mission_id'],
	foreignKeys: [{ columns: ['mission_id'], table: 'visits', references: ['visit_id'] }, toStates],
	order: 'by mission_id',
	madeFrom: ['visits'],
	columns: {
		mission_id: { kind: 'text', description: 'The mission: the id of its first visit.' },
		iso3,
		mission_number: {
			kind: 'integer',
			minimum: 1,
			unit: 'missions',
			description: 'The place of the mission among those to the State, in order of time.'
		},
		visit_ids: { kind: 'text', description: 'Its visits in order, one space between.' },
		visits: { kind: 'integer', minimum: 1, unit: 'visits', description: 'How many visits it is made of.' },
		start_date: partial('The first day of the first visit, as exact as it is known.'),
		end_date: {
			kind: 'partial date',
			nullable: true,
			description: 'The last day of the last visit, as exact as it is known; empty where no source states it.'
		},
		date_precision: {
			kind: 'one of',
			values: ['day', 'month', 'year'],
			description: 'How exactly the dates are known: the least exact of them.'
		},
		start_min: bound('The earliest day on which it can have begun.'),
		start_max: bound('The latest day on which it can have begun.'),
		end_min: bound(
			'The earliest day on which it can have ended; the earliest start of the last visit where no end is stated.'
		),
		end_max: openBound('The latest day on which it can have ended; empty where no end is stated.'),
		cut_short: yesNo('Whether any of its visits was suspended or terminated.'),
		resumed: yesNo('Whether it has more than one visit.'),
		advisory: yesNo(
			'Whether all of its visits are advisory: to the mechanism (NPM) or on the Protocol (OPCAT).'
		)
	}
} as const satisfies DerivedTable;

export type Mission = DerivedRow<typeof missions>;

interface Leg {
	readonly visit: RowOf<'visits'>;
	readonly dates: VisitDates;
}

/**
 * Gives the missions: the visits that took place, those that resume each other taken together and numbered per State.
 * @param dates the bounds of the visits, as deriveVisitDates gives them
 * @returns one row a mission, by mission_id; dates are ISO text
 */
export function deriveMissions(register: Register, dates: readonly VisitDates[]): Mission[] {
	const visits = new Map(register.visits.map((visit) => [visit.visit_id, visit]));
	const legs = dates.flatMap((row): Leg[] => {
		const visit = visits.get(row.visit_id);
		return visit && row.mission_id !== null ? [{ visit, dates: row }] : [];
	});
	const inOrder = sort(legs, byStart, (leg) => leg.visit.visit_id);
	const rows = [...group(inOrder, (leg) => leg.visit.iso3).values()].flatMap((ofState) =>
		[...group(ofState, (leg) => leg.dates.mission_id).values()].map((ofMission, index) =>
			mission(ofMission, index + 1)
		)
	);
	return sort(rows, (row) => row.mission_id);
}

const byStart = (leg: Leg) => leg.dates.start_min;

function mission(legs: readonly Leg[], mission_number: number): Mission {
	const [first, last] = [legs[0], legs.at(-1)];
	if (!first || !last) throw new RangeError('a mission has at least one visit');
	const { start_date, iso3, visit_id } = first.visit;
	const { end_date } = last.visit;
	return {
		mission_id: visit_id,
		iso3,
		mission_number,
		visit_ids: legs.map((leg) => leg.visit.visit_id).join(' '),
		visits: legs.length,
		start_date,
		end_date,
		date_precision: leastExact(end_date === null ? [start_date] : [start_date, end_date]),
		start_min: first.dates.start_min,
		start_max: first.dates.start_max,
		end_min: last.dates.end_min,
		end_max: last.dates.end_max,
		cut_short: legs.some((leg) => wasCutShort(leg.visit)) ? 'yes' : 'no',
		resumed: legs.length > 1 ? 'yes' : 'no',
		advisory: legs.every((leg) => leg.visit.visit_type.endsWith(' advisory')) ? 'yes' : 'no'
	};
}

function leastExact(dates: readonly string[]): Precision {
	const precisions = dates.map(precisionOf);
	return (['year', 'month'] as const).find((precision) => precisions.includes(precision)) ?? 'day';
}
