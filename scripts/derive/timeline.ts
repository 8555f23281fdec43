import { sort } from 'd3-array';
import { earliest, latest } from '../../src/lib/register/dates.ts';
import type { Register } from '../../src/lib/register/tables.ts';
import { iso3, openBound, toStates, type DerivedRow, type DerivedTable } from './derived-table.ts';
import type { EntryIntoForce } from './entry-into-force.ts';
import { joining, mechanisms, postponements, spells, visitsAndReports } from './timeline-events.ts';
import type { VisitDates } from './visit-dates.ts';

const stated = (description: string) => ({ kind: 'partial date', nullable: true, description }) as const;

export const timeline = {
	title: 'Timelines of States',
	description:
		'A row is one event in the record of a State: what a strip from signature to return is drawn from.',
	key: ['iso3', 'kind', 'ref_table', 'ref_key'],
	foreignKeys: [toStates],
	order: 'by iso3, then by start_min (events without a date last), kind and ref_key',
	madeFrom: ['participation', 'treaties', 'article24', 'npms', 'visits', 'reports', 'article17'],
	columns: {
		iso3,
		kind: {
			kind: 'one of',
			values: [
				'signature',
				'deposit',
				'in_force',
				'postponement',
				'mechanism',
				'visit',
				'report_transmitted',
				'report_published',
				'article17_added',
				'article17_removed',
				'withdrawal'
			],
			description: 'What happened. A visit is any row of visits: the detail says whether it took place.'
		},
		start_date: stated(
			'When it happened or began, as exact as it is known; empty where no date is known, or bounds alone.'
		),
		end_date: stated(
			'When it ended, as exact as it is known; empty for an event of one day, or where it is not known.'
		),
		start_min: openBound(
			'The earliest day on which it can have happened or begun; empty where no date is known.'
		),
		start_max: openBound(
			'The latest day on which it can have happened or begun; empty where no date is known.'
		),
		end_min: openBound('The earliest day on which it can have ended; empty where no end is stated.'),
		end_max: openBound('The latest day on which it can have ended; empty where no end is stated.'),
		ref_table: {
			kind: 'one of',
			values: ['participation', 'entry_into_force', 'article24', 'npms', 'visits', 'reports', 'article17'],
			description: 'The table of the row that the event is from.'
		},
		ref_key: { kind: 'text', description: 'The key of that row: its values, one space between.' },
		detail: {
			kind: 'text',
			nullable: true,
			description:
				'Signature: its kind. Deposit: the action. Postponement: the part. Mechanism: its name. Visit: its status. ' +
				'Report: the addressee. Article 17, added: whether a source states it.'
		},
		source_ids: { kind: 'source ids', description: 'The sources that the event rests on.' }
	}
} as const satisfies DerivedTable;

export type TimelineEvent = DerivedRow<typeof timeline>;

/** An event as a family of events tells it: its dates as stated, or as bounds where there are bounds alone. */
export interface StatedEvent {
	readonly iso3: string;
	readonly kind: TimelineEvent['kind'];
	readonly start: string | null;
	readonly end?: string | null;
	/** The earliest and latest date that the start can be, where no one date is stated. */
	readonly between?: readonly [earliest: string, latest: string];
	readonly ref: readonly [table: TimelineEvent['ref_table'], ...key: string[]];
	readonly detail: string | null;
	readonly sourceIds: string;
}

/**
 * Gives the events of every State's record.
 * @param inForce as deriveEntryIntoForce gives them
 * @param dates as deriveVisitDates gives them
 * @returns one row an event, by State and date; dates are ISO text
 * @throws Error where the register has no row for OPCAT
 */
export function deriveTimeline(
	register: Register,
	inForce: readonly EntryIntoForce[],
	dates: readonly VisitDates[]
): TimelineEvent[] {
	const events = [
		...joining(register, inForce),
		...postponements(register),
		...mechanisms(register),
		...visitsAndReports(register, dates),
		...spells(register)
	];
	return sort(
		events.map(row),
		(event) => event.iso3,
		(event) => event.start_min,
		(event) => event.kind,
		(event) => event.ref_key
	);
}

function row(event: StatedEvent): TimelineEvent {
	const { iso3, kind, start, end = null, ref, detail, sourceIds } = event;
	const [from, to] = event.between ?? [start, start];
	const [ref_table, ...key] = ref;
	return {
		iso3,
		kind,
		start_date: start,
		end_date: end,
		start_min: from === null ? null : earliest(from),
		start_max: to === null ? null : latest(to),
		end_min: end === null ? null : earliest(end),
		end_max: end === null ? null : latest(end),
		ref_table,
		ref_key: key.join(' '),
		detail,
		source_ids: sourceIds
	};
}
