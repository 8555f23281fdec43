import type { Table } from '../table.ts';
import { confidence, note, sourceIds, toState } from './shared.ts';

export const npms = {
	title: 'National preventive mechanisms',
	description: "A row is a party's national preventive mechanism (NPM), or what is known of its absence.",
	key: ['iso3'],
	foreignKeys: [toState('iso3')],
	order: 'by iso3',
	columns: {
		iso3: { kind: 'iso3', description: 'The State.' },
		npm_name: { kind: 'text', nullable: true, description: 'The name in English.' },
		local_name: { kind: 'text', nullable: true, description: 'The name in a language of the State.' },
		designated: {
			kind: 'one of',
			values: ['yes', 'no', 'unknown'],
			description: 'Whether a mechanism has been designated. Unknown is not no.'
		},
		designation_year: {
			kind: 'year',
			nullable: true,
			minimum: 2002,
			unit: 'calendar year',
			description: 'The year of designation; may be before entry into force for the State.'
		},
		designation_date: {
			kind: 'date',
			nullable: true,
			description: 'The day of designation, where it is known.'
		},
		current_body_since: {
			kind: 'partial date',
			nullable: true,
			description: 'Since when the present body has the task, where another had it before.'
		},
		model: {
			kind: 'one of',
			nullable: true,
			values: ['ombudsman', 'ombudsman_plus', 'nhri', 'new_body', 'multiple_bodies', 'other'],
			description:
				'The kind of body: ombudsman institution, the same with civil society (ombudsman_plus), national human rights ' +
				'institution (nhri), a body made for it, several bodies, or another.'
		},
		legal_basis: { kind: 'text', nullable: true, description: 'The law or decision.' },
		as_of: {
			kind: 'partial date',
			nullable: true,
			description: 'When a source last said so, where it is known.'
		},
		confidence,
		note,
		source_ids: sourceIds
	}
} as const satisfies Table;

export const article17 = {
	title: 'The article 17 list',
	description:
		'A row is a spell of a State on the list of those substantially overdue in setting up a mechanism. ' +
		'Dates are bounds: the list was seen on some days only.',
	key: ['iso3', 'added_earliest'],
	foreignKeys: [toState('iso3')],
	order: 'by iso3, then by added_earliest',
	columns: {
		iso3: { kind: 'iso3', description: 'The State.' },
		added_earliest: {
			kind: 'partial date',
			description: 'The earliest date at which it can have been added.'
		},
		added_latest: { kind: 'partial date', description: 'The latest date at which it can have been added.' },
		added_basis: {
			kind: 'one of',
			values: ['stated', 'inferred: on the first public list'],
			description: 'Whether a source states the addition or it is inferred.'
		},
		removed_earliest: {
			kind: 'partial date',
			nullable: true,
			description: 'The earliest date at which it can have been removed; empty where no removal is known.'
		},
		removed_latest: {
			kind: 'partial date',
			nullable: true,
			description: 'The latest date at which it can have been removed; empty where no removal is known.'
		},
		last_seen_on_list: {
			kind: 'partial date',
			nullable: true,
			description: 'The last date at which a source shows it on the list.'
		},
		confidence,
		note,
		source_ids: sourceIds
	}
} as const satisfies Table;
