import * as m from '../paraglide/messages.js';

/**
 * How the designation of a mechanism lies to entry into force and to the day by which it was due, as far as the dates
 * tell; in the order of a key.
 */
export const timings = [
	'before',
	'before or within',
	'within',
	'within or later',
	'due unknown',
	'undated',
	'later',
	'overdue',
	'none, due unknown',
	'not due',
	'unknown'
] as const;

export type Timing = (typeof timings)[number];

/** Designated by the day by which it was due, whatever the dates leave open. */
export const inTime: readonly Timing[] = ['before', 'before or within', 'within'];

/** Designated, and the dates do not tell whether by the day by which it was due. */
export const perhapsInTime: readonly Timing[] = ['within or later', 'due unknown', 'undated'];

/** Surely not designated. */
export const notDesignated: readonly Timing[] = ['overdue', 'none, due unknown', 'not due'];

/** The words for a timing, as in a table. */
export function timingWords(timing: Timing): string {
	return {
		before: m.npm_timing_before,
		'before or within': m.npm_timing_before_or_within,
		within: m.npm_timing_within,
		'within or later': m.npm_timing_within_or_later,
		'due unknown': m.npm_timing_due_unknown,
		undated: m.npm_timing_undated,
		later: m.npm_timing_later,
		overdue: m.npm_timing_overdue,
		'none, due unknown': m.npm_timing_none_due_unknown,
		'not due': m.npm_timing_not_due,
		unknown: m.npm_timing_unknown
	}[timing]();
}
