import { group } from 'd3-array';
import { daysBetween, earliest, surelyBefore, type PartialDate } from '../../src/lib/register/dates.ts';
import type { Register, RowOf } from '../../src/lib/register/tables.ts';

/** A date told from the first day of a visit on. */
export interface Offset {
	/** Days from the earliest first day to the earliest day that the date can be. */
	readonly days: number;
	/** How many characters of the ISO day are known: 4, 7 or 10. */
	readonly length: number;
}

/** A report of the record, its dates told from the visit on. */
export interface ReportSample {
	readonly report: RowOf<'reports'>;
	readonly transmitted: Offset | null;
	readonly published: Offset | null;
}

/** A visit of the record with what hangs on it, its dates told from its first day on. */
export interface Sample {
	readonly visit: RowOf<'visits'>;
	readonly end: Offset | null;
	readonly plannedEnd: Offset | null;
	readonly statusDate: Offset | null;
	readonly reports: readonly ReportSample[];
	/** For each person on the delegation whether that person leads it, the head first. */
	readonly heads: readonly ('yes' | 'no')[];
}

/** What made-up registers take from the record, so that they have its shape. */
export interface Shape {
	/** Each visit of the record once: kinds, statuses, years, durations and delays stay together as they are found. */
	readonly samples: readonly Sample[];
	/** Every State once, and once more for each visit of the record to it: one is drawn, each entry alike. */
	readonly states: readonly string[];
	/** The nationalities on the delegations of the record, each as often as it is found. */
	readonly nationalities: readonly string[];
	readonly sources: readonly RowOf<'sources'>[];
}

function offset(start: PartialDate, date: PartialDate | null): Offset | null {
	if (date === null) return null;
	// The month or year in which a visit began has begun before it.
	return { days: Math.max(0, daysBetween(earliest(start), earliest(date))), length: date.length };
}

/** The record excepts a report whose two dates are the wrong way round; made-up rows need no exceptions. */
function reportSample(start: PartialDate, report: RowOf<'reports'>): ReportSample {
	const { transmitted_date, published_date } = report;
	const reversed = transmitted_date && published_date && surelyBefore(published_date, transmitted_date);
	return {
		report,
		transmitted: reversed ? null : offset(start, transmitted_date),
		published: offset(start, published_date)
	};
}

/** A complete delegation has a head: where the record excepts one, the first person leads. */
function headsOf(visit: RowOf<'visits'>, persons: readonly RowOf<'delegations'>[]): ('yes' | 'no')[] {
	const headless = visit.delegation_complete === 'yes' && persons.every(({ is_head }) => is_head === 'no');
	return persons.map(({ is_head }, index) => (headless && index === 0 ? 'yes' : is_head));
}

/** Takes the shape of a register that passed its checks. */
export function shapeOf(register: Register): Shape {
	const reports = group(register.reports, ({ visit_id }) => visit_id);
	const delegations = group(register.delegations, ({ visit_id }) => visit_id);
	const samples = register.visits.map((visit): Sample => {
		const { visit_id, start_date, end_date, planned_end_date, status_date } = visit;
		return {
			visit,
			end: offset(start_date, end_date),
			plannedEnd: offset(start_date, planned_end_date),
			statusDate: offset(start_date, status_date),
			reports: (reports.get(visit_id) ?? []).map((report) => reportSample(start_date, report)),
			heads: headsOf(visit, delegations.get(visit_id) ?? [])
		};
	});
	return {
		samples,
		states: [...register.states, ...register.visits].map(({ iso3 }) => iso3).sort(),
		nationalities: register.delegations.map(({ nationality_iso3 }) => nationality_iso3),
		sources: register.sources
	};
}
