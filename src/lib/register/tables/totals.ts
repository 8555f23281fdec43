import type { Table } from '../table.ts';
import { note, sourceIds } from './shared.ts';

const metric = {
	kind: 'one of',
	values: [
		'states_parties',
		'visits_to_date',
		'visits_in_year',
		'visits_planned_in_year',
		'visits_postponed_in_year',
		'states_visited_to_date',
		'visits_suspended_or_terminated_to_date',
		'other'
	],
	description: 'What was counted; for another thing than these the note says what.'
} as const;

export const events = {
	title: 'Events',
	description: 'A row is a dated event that explains a turn in a chart over time.',
	key: ['start', 'title'],
	foreignKeys: [],
	order: 'by start',
	columns: {
		start: { kind: 'partial date', description: 'When it happened or began.' },
		end: {
			kind: 'partial date',
			nullable: true,
			description: 'When it ended; empty for an event of one day.'
		},
		title: { kind: 'text', description: 'What happened, in a few words.' },
		source_ids: sourceIds
	}
} as const satisfies Table;

export const publishedTotals = {
	title: 'Published totals',
	description:
		'A row is a number that somebody else published at a date, against which our own count is checked.',
	key: ['date', 'metric', 'value'],
	foreignKeys: [],
	order: 'by date, metric and value',
	columns: {
		date: { kind: 'partial date', description: 'The date of which the number speaks.' },
		metric,
		year: {
			kind: 'year',
			nullable: true,
			minimum: 2007,
			unit: 'calendar year',
			description: 'The year counted, for the metrics that count one year.'
		},
		value: {
			kind: 'text',
			description: 'The number as published: digits, or for the metric "other" also words.'
		},
		qualifier: {
			kind: 'one of',
			values: ['exact', 'more_than', 'almost'],
			description: 'Whether the number was given as exact, as "more than" or as "almost".'
		},
		note,
		source_ids: sourceIds
	}
} as const satisfies Table;

export const knownDisagreements = {
	title: 'Known disagreements',
	description: 'A row says why our count differs from a published total.',
	key: ['date', 'metric', 'value'],
	foreignKeys: [
		{
			columns: ['date', 'metric', 'value'],
			table: 'published_totals',
			references: ['date', 'metric', 'value']
		}
	],
	order: 'by date, metric and value',
	columns: {
		date: { kind: 'partial date', description: 'The date of the published total.' },
		metric: { ...metric, description: 'Its metric.' },
		value: { kind: 'text', description: 'Its value.' },
		reason: { kind: 'text', description: 'Why the two differ, as far as a source shows it.' }
	}
} as const satisfies Table;
