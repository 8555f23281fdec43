import * as m from '../paraglide/messages.js';
import { dateWords } from '../text/dates.ts';

/** When an event began: ISO, as exact as it is known, and its bounds, ISO days. */
export interface EventStart {
	readonly start_date: string | null;
	readonly start_min: string | null;
	readonly start_max: string | null;
}

/**
 * When an event happened or began, in words: its date as exact as it is known, or the bounds between which it lies.
 * @returns `7 February 2019`, `2012`, `between 6 July 2017 and 28 February 2018`; empty where nothing is known
 */
export function startWords(row: EventStart): string {
	if (row.start_date !== null) return dateWords(row.start_date);
	if (row.start_min === null || row.start_max === null) return '';
	return m.date_between({ start: dateWords(row.start_min), end: dateWords(row.start_max) });
}
