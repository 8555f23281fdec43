import type { Table } from '../table.ts';
import { confidence, note, sourceIds, toState, toVisit, visitId } from './shared.ts';

export const visits = {
	title: 'Visits',
	description:
		'A row is a visit of the SPT: made, cut short, announced, postponed or refused. It took place if it was completed, ' +
		'suspended or terminated. An announced visit is a plan: it may have happened since.',
	key: ['visit_id'],
	foreignKeys: [toState('iso3'), toVisit('resumes_visit_id')],
	order: 'by start_date, then by visit_id',
	columns: {
		visit_id: { ...visitId, description: 'The visit: its State and the year of its first day.' },
		iso3: { kind: 'iso3', description: 'The State visited.' },
		start_date: {
			kind: 'partial date',
			description: 'The first day; the year planned for a visit announced, postponed or refused.'
		},
		end_date: {
			kind: 'partial date',
			nullable: true,
			description: 'The last day, or the day on which work stopped.'
		},
		date_precision: {
			kind: 'one of',
			values: ['day', 'month', 'year'],
			description: 'How exactly the first day is known; the last is known no more exactly.'
		},
		planned_end_date: {
			kind: 'partial date',
			nullable: true,
			planned: true,
			description: 'The last day as planned, of a visit cut short.'
		},
		dates_basis: {
			kind: 'one of',
			nullable: true,
			values: ['report', 'announcement'],
			description:
				'Whether the dates are those of the report or of an announcement; empty where no visit took place.'
		},
		visit_type: {
			kind: 'one of',
			values: ['regular', 'follow-up', 'NPM advisory', 'OPCAT advisory', 'unspecified'],
			description:
				'The kind of visit. The SPT gave up single-purpose kinds in 2017: unspecified is no gap to be filled.'
		},
		visit_type_basis: {
			kind: 'one of',
			nullable: true,
			values: ['stated', 'inferred'],
			description: 'Whether the SPT states the kind or it is inferred; empty where it is unspecified.'
		},
		status: {
			kind: 'one of',
			values: ['completed', 'suspended', 'terminated', 'announced', 'postponed', 'refused'],
			description: 'What became of it.'
		},
		status_date: {
			kind: 'partial date',
			nullable: true,
			description:
				'The day of the decision that gave it this status, where that is another day than the last.'
		},
		resumes_visit_id: {
			kind: 'id',
			nullable: true,
			pattern: visitId.pattern,
			format: visitId.format,
			description: 'The earlier visit that this one resumes: both are one mission.'
		},
		visit_number: {
			kind: 'integer',
			nullable: true,
			minimum: 1,
			unit: 'visit to the State, the first is 1',
			description: 'Which visit to the State it was, as the SPT counts; empty where it took no number.'
		},
		visit_number_basis: {
			kind: 'one of',
			nullable: true,
			values: ['press release', 'report or order of the table'],
			description: 'Where the number is from.'
		},
		delegation_complete: {
			kind: 'one of',
			values: ['yes', 'no'],
			description: 'Whether the table of delegations names everyone on it.'
		},
		places_visited: { kind: 'text', nullable: true, description: 'The places, as far as a source says.' },
		confidence,
		note,
		source_ids: sourceIds
	}
} as const satisfies Table;

export const visitParts = {
	title: 'Parts of visits',
	description:
		'A row is a part of a visit that was made in more than one part and that the SPT counts as one visit.',
	key: ['visit_id', 'part'],
	foreignKeys: [toVisit('visit_id')],
	order: 'by visit_id, then by part',
	columns: {
		visit_id: { ...visitId, description: 'The visit.' },
		part: {
			kind: 'integer',
			minimum: 1,
			unit: 'part of the visit, the first is 1',
			description: 'Which part.'
		},
		start_date: { kind: 'partial date', description: 'The first day of the part.' },
		end_date: { kind: 'partial date', description: 'The last day of the part.' },
		source_ids: sourceIds
	}
} as const satisfies Table;

export const delegations = {
	title: 'Delegations',
	description:
		"A row is a person on a visit's delegation. `delegation_complete` of the visit says whether all are named.",
	key: ['visit_id', 'name'],
	foreignKeys: [toVisit('visit_id'), toState('nationality_iso3')],
	order: 'by visit_id, the head first',
	columns: {
		visit_id: { ...visitId, description: 'The visit.' },
		name: { kind: 'text', description: 'The name of the person, as in the table of members.' },
		nationality_iso3: { kind: 'iso3', description: 'The State of which the person is a national.' },
		is_head: { kind: 'one of', values: ['yes', 'no'], description: 'Whether the person led the delegation.' }
	}
} as const satisfies Table;
