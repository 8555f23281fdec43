import type { Register } from '../../src/lib/register/tables.ts';
import type { EntryIntoForce } from './entry-into-force.ts';
import { protocol } from './protocol.ts';
import type { TimelineEvent } from './timeline-table.ts';
import type { VisitDates } from './visit-dates.ts';

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

/** Gives signature, deposit, entry into force and withdrawal, as far as each happened. */
export function joining(register: Register, inForce: readonly EntryIntoForce[]): StatedEvent[] {
	const { sourceIds: ofProtocol } = protocol(register);
	const binding = new Map(inForce.map((row) => [row.iso3, row.in_force_date]));
	return register.participation.flatMap((row): StatedEvent[] => {
		const { iso3, treaty, source_ids: sourceIds } = row;
		if (treaty !== 'OPCAT') return [];
		const event = (kind: StatedEvent['kind'], start: string | null, detail: string | null): StatedEvent[] =>
			start === null ? [] : [{ iso3, kind, start, ref: ['participation', treaty, iso3], detail, sourceIds }];
		const entry = event('in_force', binding.get(iso3) ?? null, null).map((inForceEvent): StatedEvent => ({
			...inForceEvent,
			ref: ['entry_into_force', iso3],
			sourceIds: union(sourceIds, ofProtocol)
		}));
		return [
			...event('signature', row.signature_date, row.signature_kind),
			...event('deposit', row.action_date, row.action),
			...entry,
			...event('withdrawal', row.withdrawn_on, null)
		];
	});
}

/** Gives the postponements of article 24, from the declaration to the end of the term where one is stated. */
export function postponements(register: Register): StatedEvent[] {
	return register.article24.map((row) => ({
		iso3: row.iso3,
		kind: 'postponement',
		start: row.declared_on,
		end: row.valid_until,
		ref: ['article24', row.iso3, row.part],
		detail: row.part,
		sourceIds: row.source_ids
	}));
}

/** Gives the designations of mechanisms, those of unknown date too. */
export function mechanisms(register: Register): StatedEvent[] {
	return register.npms
		.filter((row) => row.designated === 'yes')
		.map((row) => ({
			iso3: row.iso3,
			kind: 'mechanism',
			start: row.designation_date ?? row.designation_year?.toString() ?? null,
			ref: ['npms', row.iso3],
			detail: row.npm_name,
			sourceIds: row.source_ids
		}));
}

/** Gives every visit, made or not, and what became of its reports where the date is known. */
export function visitsAndReports(register: Register, dates: readonly VisitDates[]): StatedEvent[] {
	const stateOf = new Map(dates.map((row) => [row.visit_id, row.iso3]));
	const visits = register.visits.map((row): StatedEvent => ({
		iso3: row.iso3,
		kind: 'visit',
		start: row.start_date,
		end: row.end_date,
		ref: ['visits', row.visit_id],
		detail: row.status,
		sourceIds: row.source_ids
	}));
	const reports = register.reports.flatMap((row) => {
		const iso3 = stateOf.get(row.visit_id);
		const event = (kind: StatedEvent['kind'], start: string | null): StatedEvent[] =>
			start === null || iso3 === undefined
				? []
				: [
						{
							iso3,
							kind,
							start,
							ref: ['reports', row.visit_id, row.addressee],
							detail: row.addressee,
							sourceIds: row.source_ids
						}
					];
		return [
			...event('report_transmitted', row.transmitted_date),
			...event('report_published', row.published_date)
		];
	});
	return [...visits, ...reports];
}

/** Gives additions to and removals from the article 17 list; a date between two lists has bounds alone. */
export function spells(register: Register): StatedEvent[] {
	return register.article17.flatMap((row): StatedEvent[] => {
		const { iso3, added_earliest, added_latest, removed_earliest, removed_latest } = row;
		const event = (
			kind: StatedEvent['kind'],
			from: string,
			to: string,
			detail: string | null
		): StatedEvent => ({
			iso3,
			kind,
			start: from === to ? from : null,
			between: [from, to],
			ref: ['article17', iso3, added_earliest],
			detail,
			sourceIds: row.source_ids
		});
		const added = event('article17_added', added_earliest, added_latest, row.added_basis);
		if (removed_earliest === null || removed_latest === null) return [added];
		return [added, event('article17_removed', removed_earliest, removed_latest, null)];
	});
}

function union(...ids: readonly string[]): string {
	return [...new Set(ids.flatMap((list) => list.split(' ')))].join(' ');
}
