import { group } from 'd3-array';
import * as m from '../paraglide/messages.js';
import { startWords } from './event-dates.ts';
import { headings } from './headings.ts';
import type { Parameters } from './parameters.ts';
import type { Column } from './question.ts';
import { knownBetween } from './between-sql.ts';

/** What can be known between two missions. */
export const betweenEvents = [
	'report_public',
	'reply',
	'mechanism_designated',
	'mechanism_changed',
	'list_added',
	'list_removed',
	'treaty_joined'
] as const;
export type BetweenEvent = (typeof betweenEvents)[number];

/**
 * When an event happened: `between` the last day of the mission before and the first of the next; `perhaps` in between, as its date
 * could also lie outside; `before` or `after` that time; `undated`, as it happened nobody knows when; `no`, it had not
 * happened when the SPT came back; `none` in the record; `unknown`.
 */
export type Timing = 'between' | 'perhaps' | 'before' | 'after' | 'undated' | 'no' | 'none' | 'unknown';

/** A return, and one thing that is known, or not, of the time between its two missions. */
export type BetweenRow = {
	iso3: string;
	state: string;
	regional_group: string;
	/** The two missions by the ids of their first visits; dates ISO, as exact as they are known. */
	from_mission_id: string;
	from_start: string;
	from_end: string | null;
	to_mission_id: string;
	to_start: string;
	/** From first day to first day, in years of 365.25 days. */
	years_min: number;
	years_max: number;
	/** Whether the next mission had begun on the day of the answer. */
	begun: 'yes' | 'unsure';
	event: BetweenEvent;
	timing: Timing;
	/** ISO, as exact as it is known, and its bounds, ISO days. */
	start_date: string | null;
	start_min: string | null;
	start_max: string | null;
	/** Report, reply: symbol. Mechanism: its name. List: whether a source states the addition. Treaty: its code. */
	detail: string | null;
	/** As at when the record knows that no mechanism was designated. */
	known_at: string | null;
	source_ids: string | null;
};

/** What happened, in a few words. */
export function betweenEventWords({ event, detail }: Pick<BetweenRow, 'event' | 'detail'>): string {
	if (event === 'list_added' && detail?.startsWith('inferred')) return m.between_list_first();
	return {
		report_public: m.between_report,
		reply: m.between_reply,
		mechanism_designated: m.event_mechanism,
		mechanism_changed: m.between_changed,
		list_added: m.event_article17_added,
		list_removed: m.event_article17_removed,
		treaty_joined: m.between_treaty
	}[event]();
}

/** Whether it happened in between, in words. */
export function timingWords({ timing }: Pick<BetweenRow, 'timing'>): string {
	return {
		between: headings.yes,
		perhaps: m.timing_perhaps,
		before: m.timing_before,
		after: m.timing_after,
		undated: m.timing_undated,
		no: m.timing_no,
		none: m.timing_none,
		unknown: headings.unknown
	}[timing]();
}

/** The rows of the returns that have surely happened, those of each return together, in their order. */
export function returnsMade(rows: readonly BetweenRow[]): readonly (readonly BetweenRow[])[] {
	const made = group(
		rows.filter(({ begun }) => begun === 'yes'),
		(row) => row.to_mission_id
	);
	return [...made.values()];
}

/** The rows of `BetweenRow`, by State and in order of time. */
export function betweenSql(parameters: Parameters, asOf: string): string {
	const order = betweenEvents.map((event, index) => `WHEN '${event}' THEN ${index}`).join(' ');
	return `WITH ${knownBetween(parameters, asOf)}
SELECT iso3, state, regional_group, from_mission_id, from_start, from_end, to_mission_id, to_start, years_min, years_max, begun,
  event, timing, start_date, start_min, start_max, detail, known_at, source_ids
FROM between_missions
ORDER BY state, closes_min, to_mission_id, start_min NULLS LAST, start_max, CASE event ${order} END, detail`;
}

/** The columns of those rows. */
export const betweenColumns: readonly Column<BetweenRow>[] = [
	{ name: 'iso3', kind: 'text', label: headings.iso3, filesOnly: true },
	{ name: 'state', kind: 'text', label: headings.state },
	{ name: 'regional_group', kind: 'text', label: headings.group, filesOnly: true },
	{ name: 'from_mission_id', kind: 'visits', label: m.column_from_mission },
	{ name: 'from_start', kind: 'date', label: m.column_from_start, filesOnly: true },
	{ name: 'from_end', kind: 'date', label: m.column_from_end, filesOnly: true },
	{ name: 'to_mission_id', kind: 'visits', label: headings.nextMission },
	{ name: 'to_start', kind: 'date', label: m.column_to_start, filesOnly: true },
	{ name: 'years_min', kind: 'number', label: headings.yearsSinceMin, filesOnly: true },
	{ name: 'years_max', kind: 'number', label: headings.yearsSinceMax, filesOnly: true },
	{ name: 'begun', kind: 'text', label: headings.begun, filesOnly: true },
	{ name: 'event', kind: 'text', label: headings.event, words: betweenEventWords },
	{ name: 'timing', kind: 'text', label: m.column_timing, words: timingWords },
	{ name: 'start_date', kind: 'date', label: headings.date, words: startWords },
	{ name: 'start_min', kind: 'date', label: headings.startMin, filesOnly: true },
	{ name: 'start_max', kind: 'date', label: headings.startMax, filesOnly: true },
	{ name: 'detail', kind: 'text', label: m.column_detail },
	{ name: 'known_at', kind: 'date', label: m.column_row_as_of },
	{ name: 'source_ids', kind: 'sources', label: headings.sources }
];
