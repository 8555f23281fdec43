import * as m from '../paraglide/messages.js';
import type { EventStart } from '../questions/event-dates.ts';
import { dateWithPreposition, dateWords } from '../text/dates.ts';

/** When an event began, after its preposition: `on 7 February 2019`, `between 6 July 2017 and 28 February 2018`. */
export function startPreposition(row: EventStart): string {
	if (row.start_date !== null) return dateWithPreposition(row.start_date);
	if (row.start_min === null || row.start_max === null) return '';
	return m.date_between({ start: dateWords(row.start_min), end: dateWords(row.start_max) });
}
