import { sort } from 'd3-array';
import { earliest, latest } from '../../src/lib/register/dates.ts';
import type { Register } from '../../src/lib/register/tables.ts';
import type { EntryIntoForce } from './entry-into-force.ts';
import {
	joining,
	mechanisms,
	postponements,
	spells,
	visitsAndReports,
	type StatedEvent
} from './timeline-events.ts';
import type { TimelineEvent } from './timeline-table.ts';
import type { VisitDates } from './visit-dates.ts';

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
