import { sort } from 'd3-array';
import { earliest, latest } from '../../src/lib/register/dates.ts';
import type { Register, RowOf } from '../../src/lib/register/tables.ts';
import { tookPlace } from '../../src/lib/register/took-place.ts';
import {
	bound,
	iso3,
	openBound,
	toStates,
	yesNo,
	type DerivedRow,
	type DerivedTable
} from './derived-table.ts';

export const visitDates = {
	title: 'Dates of visits as bounds',
	description: 'A row is a visit of the register, with the first and last days that its dates can be.',
	key: ['visit_id'],
	foreignKeys: [
		{ columns: ['visit_id'], table: 'visits', references: ['visit_id'] },
		{ columns: ['mission_id'], table: 'missions', references: ['mission_id'] },
		toStates
	],
	order: 'by visit_id',
	madeFrom: ['visits'],
	columns: {
		visit_id: { kind: 'text', description: 'The visit.' },
		iso3,
		took_place: yesNo(
			'Yes for a visit completed, suspended or terminated; no for one announced, postponed or refused.'
		),
		start_min: bound('The earliest day on which it can have begun.'),
		start_max: bound('The latest day on which it can have begun.'),
		end_min: bound('The earliest day on which it can have ended; the earliest start where no end is stated.'),
		end_max: openBound('The latest day on which it can have ended; empty where no end is stated.'),
		start_year: {
			kind: 'year',
			minimum: 2007,
			unit: 'calendar year',
			description: 'The year in which it began.'
		},
		mission_id: {
			kind: 'text',
			nullable: true,
			description:
				'The mission: the first visit of the chain that it belongs to; empty where it did not take place.'
		}
	}
} as const satisfies DerivedTable;

export type VisitDates = DerivedRow<typeof visitDates>;

type Visit = RowOf<'visits'>;

/** Whether a visit was broken off by the SPT. */
export function wasCutShort(visit: Visit): boolean {
	return visit.status === 'suspended' || visit.status === 'terminated';
}

/**
 * Gives the bounds of the dates of every visit, and the mission of each that took place: a visit that resumes another
 * belongs to the mission of that one.
 * @returns one row a visit, by visit_id; dates are ISO days
 * @throws Error where the visits resume each other in a circle
 */
export function deriveVisitDates(register: Register): VisitDates[] {
	const visits = new Map(register.visits.map((visit) => [visit.visit_id, visit]));
	const rows = register.visits.map((visit): VisitDates => {
		const { visit_id, iso3, start_date, end_date } = visit;
		const start_min = earliest(start_date);
		const endMin = end_date === null ? start_min : earliest(end_date);
		return {
			visit_id,
			iso3,
			took_place: tookPlace(visit.status) ? 'yes' : 'no',
			start_min,
			start_max: latest(start_date),
			end_min: endMin < start_min ? start_min : endMin,
			end_max: end_date === null ? null : latest(end_date),
			start_year: Number(start_date.slice(0, 4)),
			mission_id: tookPlace(visit.status) ? firstOf(visit, visits).visit_id : null
		};
	});
	return sort(rows, (row) => row.visit_id);
}

/** The first visit of the mission: back over `resumes_visit_id` as far as the visits took place. */
function firstOf(visit: Visit, visits: ReadonlyMap<string, Visit>): Visit {
	const seen = new Set<string>();
	let first = visit;
	for (;;) {
		if (seen.has(first.visit_id)) {
			throw new Error(
				`visits.csv: the visits ${[...seen].join(', ')} resume each other; correct resumes_visit_id`
			);
		}
		seen.add(first.visit_id);
		const earlier = first.resumes_visit_id === null ? undefined : visits.get(first.resumes_visit_id);
		if (!earlier || !tookPlace(earlier.status)) return first;
		first = earlier;
	}
}
