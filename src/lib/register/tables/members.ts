import type { Table } from '../table.ts';
import { confidence, note, sourceIds, toState } from './shared.ts';

export const members = {
	title: 'Members of the SPT',
	description: 'A row is a term of a member of the SPT, or an office (chair, vice-chair) that a member held.',
	key: ['name', 'role', 'term_start', 'role_years'],
	foreignKeys: [toState('nationality_iso3')],
	order: 'offices first (chair, vice-chair), then terms by their start and by name',
	columns: {
		name: { kind: 'text', description: 'The name of the person.' },
		nationality_iso3: { kind: 'iso3', description: 'The State of which the person is a national.' },
		term_start: {
			kind: 'partial date',
			nullable: true,
			description: 'The start of the term; empty for an office.'
		},
		term_end: {
			kind: 'partial date',
			nullable: true,
			planned: true,
			description: 'The end of the term, which may be to come; empty for an office.'
		},
		role: {
			kind: 'one of',
			values: ['member', 'chair', 'vice-chair'],
			description: 'Term as a member, or the office.'
		},
		role_years: {
			kind: 'text',
			nullable: true,
			pattern: /^\d{4}(?:-(?:0[1-9]|1[0-2]))?-(?:\d{4}(?:-(?:0[1-9]|1[0-2]))?)?$/,
			format:
				'from-to, each a year or a month, the end empty while it lasts or is not known, as in 2021-2025-02 or 2015-',
			description: 'The years of the office; empty for a term.'
		},
		confidence,
		note,
		source_ids: sourceIds
	}
} as const satisfies Table;
